package io.creditbridge.identity;

import io.creditbridge.organization.Account;
import io.creditbridge.organization.Role;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.stereotype.Component;

/**
 * Turns a checked access token into the machine account behind it.
 *
 * <p>The account is looked up at each request, so that one switched off stops at once. The token's scopes narrow its
 * roles; a token without scopes carries all of them.
 */
@Component
class TokenAuthentication implements Converter<Jwt, AbstractAuthenticationToken> {

    private final Accounts accounts;

    TokenAuthentication(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public AbstractAuthenticationToken convert(Jwt token) {
        Account account = accounts.findByUsername(String.valueOf(token.getSubject()))
                .filter(Account::isMachine)
                .filter(Account::isActive)
                .orElseThrow(() -> new InvalidBearerTokenException("the client is switched off"));
        SignedIn signedIn = SignedIn.of(account).limitedTo(rolesIn(token, account));
        return UsernamePasswordAuthenticationToken.authenticated(signedIn, null, signedIn.getAuthorities());
    }

    private static Set<Role> rolesIn(Jwt token, Account account) {
        @Nullable List<String> scopes = token.getClaimAsStringList("scope");
        if (scopes == null || scopes.isEmpty()) {
            return account.roles();
        }
        EnumSet<Role> roles = EnumSet.noneOf(Role.class);
        for (Role role : account.roles()) {
            if (scopes.contains(MachineClients.scopeOf(role))) {
                roles.add(role);
            }
        }
        return roles;
    }
}
