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
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

/**
 * A person who signs in, or a machine client, of one organisation.
 *
 * <p>Bank people have an authority: the largest amount they may offer without a second person.
 */
@Entity
public final class Account {

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

    /** Drawn anew whenever what the account may do changes: a session that was opened under an older one is over. */
    private int stamp;

    private boolean mustChangePassword;
    private Instant createdAt;

    @Version
    private int version;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    Account() {}

    /**
     * A person's account, or a machine client's, whose user name is the client id and whose hash is its secret's.
     *
     * @param drawn whether somebody else drew the secret, so that a person must choose a password at the first sign-in
     * @throws IllegalArgumentException if a role belongs to another kind of organisation
     */
    public Account(Organization organization, WantedAccount wanted, String secretHash, boolean drawn, Instant now) {
        this.id = AccountId.random();
        this.organizationId = organization.id();
        this.username = Objects.requireNonNull(wanted.username());
        this.displayName = Objects.requireNonNull(wanted.displayName());
        this.passwordHash = Objects.requireNonNull(secretHash);
        this.machine = wanted.machine();
        this.mustChangePassword = drawn && !machine;
        this.roles = new HashSet<>(wanted.powers().of(organization.kind()).roles());
        this.authority = wanted.powers().authority();
        this.active = true;
        this.createdAt = now;
    }

    /**
     * Gives other powers in place of those held.
     *
     * @throws IllegalArgumentException if a role belongs to another kind of organisation
     */
    public AccountMoved change(Powers powers, OrganizationKind kind, Instant now) {
        String before = standing();
        roles.retainAll(powers.of(kind).roles());
        roles.addAll(powers.roles());
        authority = powers.authority();
        return moved(AccountMoved.Step.POWERS_CHANGED, before, now);
    }

    /** Lets it sign in again, or no longer. */
    public AccountMoved switchTo(boolean on, Instant now) {
        String before = standing();
        active = on;
        return moved(on ? AccountMoved.Step.SWITCHED_ON : AccountMoved.Step.SWITCHED_OFF, before, now);
    }

    /** Puts a new secret in place of the old one; a person must change one that somebody else drew. */
    public AccountMoved renewSecret(String hash, boolean byHolder, Instant now) {
        passwordHash = Objects.requireNonNull(hash);
        mustChangePassword = !byHolder && !machine;
        return moved(byHolder ? AccountMoved.Step.PASSWORD_CHANGED : AccountMoved.Step.SECRET_RESET, standing(), now);
    }

    /** The event of its opening. */
    public AccountMoved opening(boolean alone) {
        AccountMoved.Step step = alone ? AccountMoved.Step.OPENED_ALONE : AccountMoved.Step.OPENED;
        return new AccountMoved(id, step, null, username + ": " + standing(), createdAt);
    }

    private AccountMoved moved(AccountMoved.Step step, String before, Instant now) {
        stamp++;
        return new AccountMoved(id, step, before, standing(), now);
    }

    private String standing() {
        return powers() + (active ? "" : ", switched off");
    }

    /** What it may do. */
    public Powers powers() {
        return new Powers(roles, authority);
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

    /** Which sessions are still good: those opened under this number. */
    public int stamp() {
        return stamp;
    }

    /** Whether its holder must choose a password before anything else. */
    public boolean mustChangePassword() {
        return mustChangePassword;
    }

    /** For the next write. */
    public int version() {
        return version;
    }
}
