package io.creditbridge.organization;

import io.creditbridge.money.Money;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/**
 * A person who signs in, or a machine client, of one organisation.
 *
 * <p>Bank people have an authority: the largest amount they may offer without a second person.
 */
@Entity
public class Account {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private AccountId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "organization_id"))
    private OrganizationId organizationId;

    private String username;
    private String displayName;
    private String passwordHash;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    private Set<Role> roles;

    @Column(name = "authority_fen")
    private Money authority;

    private boolean machine;
    private boolean active;
    private Instant createdAt;

    @Version
    private int version;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected Account() {}

    private Account(Organization organization, String username, String displayName, String passwordHash, Instant now) {
        this.id = AccountId.random();
        this.organizationId = organization.id();
        this.username = Objects.requireNonNull(username);
        this.displayName = Objects.requireNonNull(displayName);
        this.passwordHash = Objects.requireNonNull(passwordHash);
        this.roles = EnumSet.noneOf(Role.class);
        this.authority = Money.ZERO;
        this.active = true;
        this.createdAt = now;
    }

    /**
     * A person's account.
     *
     * @throws IllegalArgumentException if a role belongs to another kind of organisation
     */
    public static Account person(
            Organization organization, String username, String displayName, String passwordHash, Instant now) {
        return new Account(organization, username, displayName, passwordHash, now);
    }

    /** A machine client's account; its user name is the client id and the hash is that of its secret. */
    public static Account machine(
            Organization organization, String clientId, String displayName, String secretHash, Instant now) {
        Account account = new Account(organization, clientId, displayName, secretHash, now);
        account.machine = true;
        return account;
    }

    /**
     * Gives a role.
     *
     * @throws IllegalArgumentException if the role belongs to another kind of organisation
     */
    public Account withRole(Role role, OrganizationKind kind) {
        if (role.kind() != kind) {
            throw new IllegalArgumentException(role + " is no role of a " + kind);
        }
        roles.add(role);
        return this;
    }

    /** Sets the largest amount this person may offer alone. */
    public Account withAuthority(Money limit) {
        if (limit.isNegative()) {
            throw new IllegalArgumentException("an authority is not negative: " + limit);
        }
        this.authority = limit;
        return this;
    }

    /** The identity. */
    public AccountId id() {
        return id;
    }

    /** The organisation the person belongs to. */
    public OrganizationId organizationId() {
        return organizationId;
    }

    /** The name used to sign in. */
    public String username() {
        return username;
    }

    /** The name shown to others. */
    public String displayName() {
        return displayName;
    }

    /** The password's hash. */
    public String passwordHash() {
        return passwordHash;
    }

    /** The roles held. */
    public Set<Role> roles() {
        return Set.copyOf(roles);
    }

    /** The largest amount this person may offer alone. */
    public Money authority() {
        return authority;
    }

    /** Whether this is a machine client. */
    public boolean isMachine() {
        return machine;
    }

    /** Whether the account may sign in. */
    public boolean isActive() {
        return active;
    }

    /** When it was opened. */
    public Instant createdAt() {
        return createdAt;
    }
}
