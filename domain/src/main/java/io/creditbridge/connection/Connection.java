package io.creditbridge.connection;

import io.creditbridge.audit.SamePerson;
import io.creditbridge.organization.AccountId;
import io.creditbridge.organization.OrganizationId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Two firms that carry one risk, as one person proposes and another confirms.
 *
 * <p>A borrower's group is every firm that confirmed connections lead to, over however many steps.
 */
@Entity
@Table(name = "firm_connection")
public final class Connection {

    /** Longest reason. */
    public static final int REASON_LIMIT = 500;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private ConnectionId id;

    @Embedded
    private ConnectedFirms firms;

    @Enumerated(EnumType.STRING)
    private ConnectionKind kind;

    private String reason;

    @Enumerated(EnumType.STRING)
    private ConnectionStatus status;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "proposer_id"))
    private OrganizationId proposer;

    /** Whoever proposed the step that waits, or the last one that did. */
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "proposed_by"))
    private AccountId proposedBy;

    private Instant proposedAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "decided_by"))
    private @Nullable AccountId decidedBy;

    @Version
    private int version;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    Connection() {}

    /** A connection as the first person proposes it. */
    public Connection(ConnectedFirms firms, ConnectionKind kind, String reason, Proposer by) {
        this.id = ConnectionId.random();
        this.firms = Objects.requireNonNull(firms);
        this.kind = Objects.requireNonNull(kind);
        this.reason = Objects.requireNonNull(reason);
        this.status = ConnectionStatus.PROPOSED;
        this.proposer = by.organization();
        this.proposedBy = by.person();
        this.proposedAt = by.at();
    }

    /**
     * Who proposes a step, and when.
     *
     * @param person the person
     * @param organization where the person works
     * @param at the time
     */
    public record Proposer(AccountId person, OrganizationId organization, Instant at) {}

    /** The event of its proposal. */
    public ConnectionMoved proposal() {
        return new ConnectionMoved(id, null, ConnectionStatus.PROPOSED, proposedAt);
    }

    /** The end, as one person proposes it; the connection stays in effect until another has confirmed that. */
    public ConnectionMoved proposeEnd(String why, Proposer by) {
        ConnectionMoved moved = move(ConnectionStatus.END_PROPOSED, by.at());
        this.reason = Objects.requireNonNull(why);
        this.proposer = by.organization();
        this.proposedBy = by.person();
        this.proposedAt = by.at();
        this.decidedBy = null;
        return moved;
    }

    /**
     * The second person confirms what waits, the connection or its end.
     *
     * @throws SamePerson if the second person proposed it
     */
    public ConnectionMoved confirm(AccountId second, Instant now) {
        if (second.equals(proposedBy)) {
            throw new SamePerson();
        }
        ConnectionMoved moved = move(
                status == ConnectionStatus.END_PROPOSED ? ConnectionStatus.ENDED : ConnectionStatus.CONFIRMED, now);
        decidedBy = second;
        return moved;
    }

    /** What waits comes to nothing; the first person may take it back so. */
    public ConnectionMoved decline(AccountId person, Instant now) {
        ConnectionMoved moved = move(
                status == ConnectionStatus.END_PROPOSED ? ConnectionStatus.CONFIRMED : ConnectionStatus.DECLINED, now);
        decidedBy = person;
        return moved;
    }

    private ConnectionMoved move(ConnectionStatus target, Instant now) {
        ConnectionStatus before = status;
        ConnectionStatus.MOVES.require(before, target);
        status = target;
        return new ConnectionMoved(id, before, target, now);
    }

    /** The identity. */
    public ConnectionId id() {
        return id;
    }

    /** The two firms. */
    public ConnectedFirms firms() {
        return firms;
    }

    /** Why they carry one risk. */
    public ConnectionKind kind() {
        return kind;
    }

    /** Words of whoever proposed the last step. */
    public String reason() {
        return reason;
    }

    /** Where it stands. */
    public ConnectionStatus status() {
        return status;
    }

    /** Where the person works who proposed the last step. */
    public OrganizationId proposer() {
        return proposer;
    }

    /** Who proposed the last step. */
    public AccountId proposedBy() {
        return proposedBy;
    }

    /** When. */
    public Instant proposedAt() {
        return proposedAt;
    }

    /** Who decided the last step, or null while it waits. */
    public @Nullable AccountId decidedBy() {
        return decidedBy;
    }

    /** For the next write. */
    public int version() {
        return version;
    }
}
