package io.creditbridge.identity;

import io.creditbridge.organization.Account;
import io.creditbridge.organization.Organization;
import io.creditbridge.organization.OrganizationKind;
import io.creditbridge.organization.Role;
import io.creditbridge.web.Fields;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Locale;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens the account of an owner, with an organisation of their own. */
@Component
class SignUp {

    private static final int SHORTEST_PASSWORD = 10;

    /** The hash reads no more than this; a longer password would be cut without a word. */
    private static final int LONGEST_PASSWORD_BYTES = 72;

    private final Accounts accounts;
    private final Organizations organizations;
    private final PasswordEncoder passwords;
    private final Clock clock;

    SignUp(Accounts accounts, Organizations organizations, PasswordEncoder passwords, Clock clock) {
        this.accounts = accounts;
        this.organizations = organizations;
        this.passwords = passwords;
        this.clock = clock;
    }

    @Transactional
    void open(SignUpForm form) {
        Fields fields = new Fields();
        String username = fields.text("username", form.username(), 4, 64).toLowerCase(Locale.ROOT);
        if (fields.fine() && !username.matches("[a-z0-9._@+-]+")) {
            fields.reject("username", "problem.username");
        } else if (fields.fine() && accounts.existsByUsername(username)) {
            fields.reject("username", "problem.usernameTaken");
        }
        String name = fields.text("displayName", form.displayName(), 1, 60);
        String password = form.password() == null ? "" : form.password();
        if (password.length() < SHORTEST_PASSWORD
                || password.getBytes(StandardCharsets.UTF_8).length > LONGEST_PASSWORD_BYTES) {
            fields.reject("password", "problem.password", SHORTEST_PASSWORD, LONGEST_PASSWORD_BYTES);
        }
        fields.check();
        Organization organization =
                organizations.save(new Organization(OrganizationKind.OWNER, name, name, null, clock.instant()));
        accounts.save(Account.person(organization, username, name, passwords.encode(password), clock.instant())
                .withRole(Role.OWNER, OrganizationKind.OWNER));
    }
}
