package io.creditbridge.administration;

import io.creditbridge.identity.Usernames;
import io.creditbridge.money.Money;
import io.creditbridge.organization.OrganizationKind;
import io.creditbridge.organization.Powers;
import io.creditbridge.organization.Role;
import io.creditbridge.organization.WantedAccount;
import io.creditbridge.web.Fields;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an operator types about an account: all of it to open one, the roles and the authority to change one.
 *
 * @param username the name to sign in with, or the client id
 * @param displayName the name shown
 * @param type PERSON or MACHINE
 * @param roles the roles it shall hold
 * @param authority the largest amount decided on alone, in yuan; empty for none
 * @param version the version shown
 */
record AccountForm(
        @Nullable String username,
        @Nullable String displayName,
        @Nullable String type,
        @Nullable List<String> roles,
        @Nullable String authority,
        @Nullable Integer version) {

    private static final Money LARGEST = Money.ofYuan(1_000_000_000_000L);

    /** Who uses an account. */
    enum Type {
        /** Somebody who signs in. */
        PERSON,
        /** A system that takes tokens. */
        MACHINE
    }

    static AccountForm empty() {
        return new AccountForm(null, null, Type.PERSON.name(), List.of(), null, null);
    }

    static AccountForm of(Powers powers, int version) {
        List<String> roles = powers.roles().stream().map(Role::name).toList();
        String authority =
                powers.authority().isZero() ? null : powers.authority().toString();
        return new AccountForm(null, null, null, roles, authority, version);
    }

    /** Copies the roles. */
    AccountForm {
        roles = roles == null
                ? List.of()
                : roles.stream().filter(role -> role != null).toList();
    }

    /** The roles the people of a kind of organisation may hold. */
    static List<Role> allowed(OrganizationKind kind) {
        return Arrays.stream(Role.values()).filter(role -> role.kind() == kind).toList();
    }

    /** Reads the account to be; the user name must be free. */
    WantedAccount read(Fields fields, Usernames usernames, OrganizationKind kind) {
        String name = usernames.read(fields, username);
        String shown = fields.text("displayName", displayName, 1, 60);
        Type chosen = fields.choice("type", type, Type.class);
        Powers powers = powers(fields, kind);
        // Whoever holds a client's secret would be two persons.
        if (chosen == Type.MACHINE && powers.roles().contains(Role.OPERATOR)) {
            fields.reject("type", "problem.machineOperator");
        }
        return new WantedAccount(name, shown, chosen == Type.MACHINE, powers);
    }

    /** Reads what it may do; at least one role, each of the organisation's kind. */
    Powers powers(Fields fields, OrganizationKind kind) {
        Set<Role> chosen = fields.choices("roles", roles, Role.class, 1);
        if (chosen.stream().anyMatch(role -> role.kind() != kind)) {
            fields.reject("roles", "problem.roleOfAnotherKind");
        }
        boolean none = authority == null || authority.isBlank();
        Money amount = none ? Money.ZERO : fields.money("authority", authority, Money.ZERO, LARGEST);
        if (amount.isPositive() && chosen.stream().noneMatch(Powers.DECIDING::contains)) {
            fields.reject("authority", "problem.authorityWithoutRole");
        }
        return new Powers(chosen, amount);
    }

    int readVersion() {
        return version == null ? -1 : version;
    }
}
