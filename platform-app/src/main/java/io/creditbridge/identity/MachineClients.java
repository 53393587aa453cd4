package io.creditbridge.identity;

import io.creditbridge.organization.Account;
import io.creditbridge.organization.Role;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;
import org.springframework.stereotype.Component;

/** The machine accounts, seen as OAuth 2 clients that take tokens by their own credentials; a scope a role. */
@Component
class MachineClients implements RegisteredClientRepository {

    private final Accounts accounts;
    private final IdentitySettings settings;

    MachineClients(Accounts accounts, IdentitySettings settings) {
        this.accounts = accounts;
        this.settings = settings;
    }

    @Override
    public void save(RegisteredClient client) {
        throw new IllegalStateException("clients are machine accounts; an operator opens them");
    }

    @Override
    public @Nullable RegisteredClient findById(String id) {
        return findByClientId(id);
    }

    @Override
    public @Nullable RegisteredClient findByClientId(String clientId) {
        return accounts.findByUsername(clientId)
                .filter(Account::isMachine)
                .filter(Account::isActive)
                .map(this::client)
                .orElse(null);
    }

    private RegisteredClient client(Account account) {
        return RegisteredClient.withId(account.username())
                .clientId(account.username())
                .clientSecret(account.passwordHash())
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST)
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .scopes(scopes -> account.roles().forEach(role -> scopes.add(scopeOf(role))))
                .tokenSettings(TokenSettings.builder()
                        .accessTokenTimeToLive(settings.tokenLife())
                        .build())
                .build();
    }

    /** The scope that stands for a role, such as {@code team-member}. */
    static String scopeOf(Role role) {
        return role.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
