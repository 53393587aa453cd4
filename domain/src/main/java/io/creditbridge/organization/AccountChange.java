package io.creditbridge.organization;

import io.creditbridge.audit.SamePerson;
import io.creditbridge.money.Money;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A change of a weighty account that one operator proposes and another confirms; without effect until then.
 *
 * <p>An opening carries the account to be; the account itself is made when the opening is confirmed.
 */
@Entity
public final class AccountChange {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private AccountChangeId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "organization_id"))
    private OrganizationId organizationId;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "account_id"))
    private @Nullable AccountId accountId;

    @Enumerated(EnumType.STRING)
    private AccountChangeKind kind;

    private String username;
    private String displayName;
    private boolean machine;

    @Column(name = "role_names")
    private List<String> roleNames;

    @Column(name = "authority_fen")
    private Money authority;

    @Enumerated(EnumType.STRING)
    private AccountChangeStatus status;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "proposed_by"))
    private AccountId proposedBy;

    private Instant proposedAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "decided_by"))
    @SuppressWarnings("UnusedVariable") // lists read it by SQL
    private @Nullable AccountId decidedBy;

    @SuppressWarnings("UnusedVariable") // likewise
    private @Nullable Instant decidedAt;

    @SuppressWarnings("UnusedVariable") // likewise
    private boolean alone;

    @Version
    private int version;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    AccountChange() {}

    private AccountChange(
            AccountChangeKind kind,
            OrganizationId organization,
            WantedAccount wanted,
            AccountId proposer,
            Instant now) {
        this.id = AccountChangeId.random();
        this.kind = kind;
        this.organizationId = organization;
        this.username = wanted.username();
        this.displayName = wanted.displayName();
        this.machine = wanted.machine();
        this.roleNames =
                wanted.powers().roles().stream().map(Role::name).sorted().toList();
        this.authority = wanted.powers().authority();
        this.status = AccountChangeStatus.PROPOSED;
        this.proposedBy = Objects.requireNonNull(proposer);
        this.proposedAt = now;
    }

    /** A new account of an organisation, as the first operator proposes it. */
    public static AccountChange opening(
            OrganizationId organization, WantedAccount wanted, AccountId proposer, Instant now) {
        return new AccountChange(AccountChangeKind.OPENING, organization, wanted, proposer, now);
    }

    /** A change of an account there is, as the first operator proposes it. */
    public static AccountChange of(
            Account account, AccountChangeKind kind, Powers powers, AccountId proposer, Instant now) {
        WantedAccount wanted = WantedAccount.as(account, powers);
        AccountChange change = new AccountChange(kind, account.organizationId(), wanted, proposer, now);
        change.accountId = account.id();
        return change;
    }

    /** The event of its proposal. */
    public AccountChangeMoved proposal() {
        return new AccountChangeMoved(id, kind, null, wanted(), AccountChangeStatus.PROPOSED, proposedAt);
    }

    /**
     * The second operator confirms; the account the change made or touched is named.
     *
     * @throws SamePerson if the second operator is the first
     */
    public AccountChangeMoved confirm(AccountId account, AccountId second, Instant now) {
        requireSecond(second);
        return decide(AccountChangeStatus.CONFIRMED, account, second, now);
    }

    /** Checks that it waits, and for somebody else than whoever proposed it. */
    public void requireSecond(AccountId second) {
        AccountChangeStatus.MOVES.require(status, AccountChangeStatus.CONFIRMED);
        if (second.equals(proposedBy)) {
            throw new SamePerson();
        }
    }

    /**
     * The only operator there is opens the second one; the caller checks that there is no other.
     *
     * @throws IllegalStateException if this does not open an operator
     */
    public AccountChangeMoved confirmAlone(AccountId account, Instant now) {
        if (kind != AccountChangeKind.OPENING || machine || !powers().roles().contains(Role.OPERATOR)) {
            throw new IllegalStateException("only a second operator is opened alone");
        }
        alone = true;
        return decide(AccountChangeStatus.CONFIRMED, account, proposedBy, now);
    }

    /** It comes to nothing; the first operator may take it back so. */
    public AccountChangeMoved decline(AccountId person, Instant now) {
        return decide(AccountChangeStatus.DECLINED, accountId, person, now);
    }

    private AccountChangeMoved decide(
            AccountChangeStatus target, @Nullable AccountId account, AccountId person, Instant now) {
        AccountChangeStatus before = status;
        AccountChangeStatus.MOVES.require(before, target);
        status = target;
        accountId = account;
        decidedBy = person;
        decidedAt = now;
        return new AccountChangeMoved(id, kind, before, wanted(), target, now);
    }

    /** The identity. */
    public AccountChangeId id() {
        return id;
    }

    /** The organisation of the account. */
    public OrganizationId organizationId() {
        return organizationId;
    }

    /** The account, or null while it is still to be opened. */
    public @Nullable AccountId accountId() {
        return accountId;
    }

    /** What is proposed. */
    public AccountChangeKind kind() {
        return kind;
    }

    /** The account as it shall be. */
    public WantedAccount wanted() {
        return new WantedAccount(username, displayName, machine, powers());
    }

    private Powers powers() {
        return new Powers(roleNames.stream().map(Role::valueOf).collect(Collectors.toSet()), authority);
    }

    /** For the next write. */
    public int version() {
        return version;
    }
}
