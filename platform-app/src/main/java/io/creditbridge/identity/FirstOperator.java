package io.creditbridge.identity;

import io.creditbridge.identity.OpenAccounts.NewAccount;
import io.creditbridge.money.Money;
import io.creditbridge.organization.Organization;
import io.creditbridge.organization.OrganizationKind;
import io.creditbridge.organization.Role;
import java.io.Console;
import java.util.Arrays;
import java.util.EnumSet;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Opens the first operator's account on an empty platform.
 *
 * <p>There is no default password: it is taken from the setting, or asked for at the terminal; with neither the program
 * says so and ends.
 */
@Component
@Profile("!demo")
class FirstOperator implements ApplicationRunner {

    private final OpenAccounts opening;
    private final IdentitySettings settings;

    FirstOperator(OpenAccounts opening, IdentitySettings settings) {
        this.opening = opening;
        this.settings = settings;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!opening.noOperator()) {
            return;
        }
        String password = settings.firstOperatorPassword() == null ? asked() : settings.firstOperatorPassword();
        if (password == null || !PasswordRule.fits(password)) {
            throw new OperatorPasswordNeeded();
        }
        Organization platform = opening.organization(OrganizationKind.OPERATOR, "平台运营", "Platform operator", null);
        opening.person(
                platform,
                new NewAccount(
                        "operator",
                        "Operator",
                        opening.hash(password),
                        EnumSet.of(Role.OPERATOR, Role.AUDITOR),
                        Money.ZERO));
    }

    // Where nobody sits at a terminal some runtimes answer null and others a console that is none.
    @SuppressWarnings("SystemConsoleNull")
    private static @Nullable String asked() {
        Console console = System.console();
        if (console == null || !console.isTerminal()) {
            return null;
        }
        char[] typed = console.readPassword(
                "Password for the first operator (account \"operator\", at least %d characters, at most %d bytes): ",
                PasswordRule.SHORTEST, PasswordRule.LONGEST_BYTES);
        if (typed == null) {
            return null;
        }
        String password = new String(typed);
        Arrays.fill(typed, ' ');
        return password;
    }
}
