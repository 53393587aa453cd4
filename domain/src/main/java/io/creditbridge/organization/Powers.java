package io.creditbridge.organization;

import io.creditbridge.money.Money;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What an account may do: its roles, and the largest amount it may decide on alone.
 *
 * @param roles the roles held
 * @param authority the largest amount decided on alone; zero where no role decides on amounts
 */
public record Powers(Set<Role> roles, Money authority) {

    /** The roles that decide on amounts. */
    public static final Set<Role> DECIDING = Set.of(Role.OFFICER, Role.APPROVER);

    /** The roles that move money, limits, guarantees or other people's powers. */
    private static final Set<Role> WEIGHTY = Set.of(Role.OPERATOR, Role.APPROVER, Role.OFFICER, Role.SHARER);

    /**
     * Copies the roles.
     *
     * @throws IllegalArgumentException if the authority is negative
     */
    public Powers {
        roles = Set.copyOf(roles);
        Objects.requireNonNull(authority);
        if (authority.isNegative()) {
            throw new IllegalArgumentException("an authority is not negative: " + authority);
        }
    }

    /** Whether giving, changing or taking them needs a second operator. */
    public boolean needTwo() {
        return authority.isPositive() || roles.stream().anyMatch(WEIGHTY::contains);
    }

    /**
     * Checks that an organisation's people may hold them.
     *
     * @throws IllegalArgumentException if a role belongs to another kind of organisation
     */
    Powers of(OrganizationKind kind) {
        for (Role role : roles) {
            if (role.kind() != kind) {
                throw new IllegalArgumentException(role + " is no role of a " + kind);
            }
        }
        return this;
    }

    /** The roles in their order and the authority, as the audit trail writes them. */
    @Override
    public String toString() {
        String names = roles.isEmpty()
                ? "no role"
                : EnumSet.copyOf(roles).stream().map(Role::name).collect(Collectors.joining(" "));
        return authority.isZero() ? names : names + ", authority " + authority;
    }
}
