package io.creditbridge.identity;

import io.creditbridge.organization.Account;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * Checks a person's name and password, throttled per account and per address.
 *
 * <p>An unknown name costs as much time as a wrong password, so that names cannot be probed by the clock; machine
 * clients cannot sign in to the pages.
 */
@Component
class AccountAuthentication implements AuthenticationProvider {

    private final Accounts accounts;
    private final PasswordEncoder passwords;
    private final SignInThrottle throttle;
    /** What an unknown name's password is held against; made at the first sign-in, whosever it is. */
    private final Supplier<String> hashOfNobody;

    AccountAuthentication(Accounts accounts, PasswordEncoder passwords, SignInThrottle throttle) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.throttle = throttle;
        this.hashOfNobody = SingletonSupplier.of(() -> passwords.encode("nobody has this password"));
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        String username = attempt.getName().strip().toLowerCase(Locale.ROOT);
        String address = attempt.getDetails() instanceof WebAuthenticationDetails details
                ? String.valueOf(details.getRemoteAddress())
                : "unknown";
        if (throttle.waitFor(username, address).isPositive()) {
            throw new LockedException("too many failed sign-ins");
        }
        Account account = find(username);
        String typed = String.valueOf(attempt.getCredentials());
        String nobody = hashOfNobody.get();
        boolean matches = passwords.matches(typed, account == null ? nobody : account.passwordHash());
        if (account == null || !matches || !account.isActive()) {
            throttle.failed(username, address);
            throw new BadCredentialsException("wrong name or password");
        }
        throttle.succeeded(username);
        SignedIn signedIn = SignedIn.of(account).limitedTo(account.roles());
        return UsernamePasswordAuthenticationToken.authenticated(signedIn, null, signedIn.getAuthorities());
    }

    private @Nullable Account find(String username) {
        if (username.isEmpty() || username.length() > 64 || username.indexOf('\0') >= 0) {
            return null;
        }
        return accounts.findByUsername(username)
                .filter(account -> !account.isMachine())
                .orElse(null);
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
