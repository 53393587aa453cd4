package io.creditbridge.borrowergroup;

import io.creditbridge.audittrail.Journal;
import io.creditbridge.connection.ConnectedFirms;
import io.creditbridge.connection.Connection;
import io.creditbridge.connection.ConnectionId;
import io.creditbridge.connection.ConnectionKind;
import io.creditbridge.enterprise.CreditCode;
import io.creditbridge.enterprise.Enterprise;
import io.creditbridge.enterprise.EnterpriseId;
import io.creditbridge.identity.Actor;
import io.creditbridge.organization.Role;
import io.creditbridge.origination.Applications;
import io.creditbridge.origination.Proposals;
import io.creditbridge.proposal.Proposal;
import io.creditbridge.proposal.ProposalId;
import io.creditbridge.registration.Enterprises;
import io.creditbridge.web.Fields;
import io.creditbridge.web.NotFound;
import io.creditbridge.web.Today;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Proposes that two firms count as one borrower: a bank for its own applicant, or an operator for any two. */
@Component
class ProposeConnection {

    private final Firms firms;
    private final Connections connections;
    private final ConnectionReading reading;
    private final Journal journal;
    private final Today today;

    ProposeConnection(Firms firms, Connections connections, ConnectionReading reading, Journal journal, Today today) {
        this.firms = firms;
        this.connections = connections;
        this.reading = reading;
        this.journal = journal;
        this.today = today;
    }

    /** Where firms are found: a bank's by its proposals, an operator's by their codes. */
    @Component
    record Firms(Proposals proposals, Applications applications, Enterprises enterprises) {}

    /** The applicant of a proposal of the actor's own bank. */
    EnterpriseId applicant(Actor actor, ProposalId id) {
        Proposal proposal =
                firms.proposals().findByIdAndBankId(id, actor.organizationId()).orElseThrow(() -> new NotFound(id));
        return firms.applications()
                .findById(proposal.applicationId())
                .orElseThrow(() -> new NotFound(id))
                .enterpriseId();
    }

    /** Proposes the applicant's connection with another firm. */
    @Transactional
    public ConnectionId ofApplicant(Actor actor, ProposalId id, ConnectionForm form) {
        EnterpriseId applicant = applicant(actor, id);
        Fields fields = new Fields();
        return propose(actor, applicant, other(fields, form), form, fields);
    }

    /** Proposes the connection of any two firms. */
    @Transactional
    public ConnectionId ofAny(Actor actor, ConnectionForm form) {
        requireOperator(actor);
        Fields fields = new Fields();
        EnterpriseId first = firm(fields, "firstCode", form.firstCode());
        return propose(actor, first, other(fields, form), form, fields);
    }

    /** Auditors read the same pages and change nothing. */
    static void requireOperator(Actor actor) {
        if (!actor.is(Role.OPERATOR)) {
            throw new AccessDeniedException("needs " + Role.OPERATOR);
        }
    }

    private @Nullable EnterpriseId other(Fields fields, ConnectionForm form) {
        return firm(fields, "otherCode", form.otherCode());
    }

    private @Nullable EnterpriseId firm(Fields fields, String field, @Nullable String typed) {
        Optional<EnterpriseId> found = Optional.ofNullable(typed)
                .map(text -> text.strip().toUpperCase(Locale.ROOT))
                .filter(CreditCode::isValid)
                .flatMap(code -> firms.enterprises().findByCreditCode(CreditCode.typed(code)))
                .map(Enterprise::id);
        if (found.isEmpty()) {
            fields.reject(field, "problem.noSuchFirm");
        }
        return found.orElse(null);
    }

    private ConnectionId propose(
            Actor actor,
            @Nullable EnterpriseId first,
            @Nullable EnterpriseId other,
            ConnectionForm form,
            Fields fields) {
        ConnectionKind kind = form.readKind(fields);
        String reason = form.readReason(fields);
        if (first != null && first.equals(other)) {
            fields.reject("otherCode", "problem.sameFirm");
        } else if (first != null && other != null && reading.isLive(ConnectedFirms.of(first, other))) {
            fields.reject("otherCode", "problem.connectedAlready");
        }
        fields.check();
        if (first == null || other == null) {
            throw new IllegalStateException("a rejected field passed");
        }
        Connection connection = new Connection(
                ConnectedFirms.of(first, other),
                kind,
                reason,
                new Connection.Proposer(actor.accountId(), actor.organizationId(), today.now()));
        connections.save(connection);
        journal.record(actor, connection.proposal(), reason, null);
        return connection.id();
    }
}
