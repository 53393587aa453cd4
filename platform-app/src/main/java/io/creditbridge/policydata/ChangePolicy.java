package io.creditbridge.policydata;

import io.creditbridge.audit.BrokenTransition;
import io.creditbridge.audit.SamePerson;
import io.creditbridge.audittrail.Journal;
import io.creditbridge.guarantee.FacilityChange.Status;
import io.creditbridge.identity.Actor;
import io.creditbridge.organization.Role;
import io.creditbridge.web.Fields;
import io.creditbridge.web.InvalidInput;
import io.creditbridge.web.NotFound;
import io.creditbridge.web.Today;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** An operator enters dated figures; another operator puts them into force or rejects them. */
@Component
public class ChangePolicy {

    private static final int SOURCE_AT_LEAST = 4;
    private static final int SOURCE_LIMIT = 300;
    private static final int YEARS_LONG = 5;

    private final PolicyRows rows;
    private final CurrentPolicy current;
    private final Journal journal;
    private final Today today;

    ChangePolicy(PolicyRows rows, CurrentPolicy current, Journal journal, Today today) {
        this.rows = rows;
        this.current = current;
        this.journal = journal;
        this.today = today;
    }

    /**
     * Enters figures; they wait for a second person. A row begins after the last one of its kind, a ceiling
     * after the one that holds: quotes keep the row they rest on, so that one published late changes no earlier quote.
     *
     * @param typed the fields {@code kind}, {@code validFrom}, {@code validTo} where the kind ends, {@code source}, and
     *     the kind's own, as typed
     * @throws InvalidInput naming every field that is wrong
     */
    @Transactional
    public UUID propose(Actor actor, Map<String, String> typed) {
        requireOperator(actor);
        PolicyRow.Stated stated = read(typed);
        UUID id = rows.add(stated, actor.accountId(), today.now())
                .orElseThrow(() -> new InvalidInput("validFrom", "problem.policy.waiting"));
        journal.record(actor, new PolicyMoved(id, null, Status.PROPOSED, stated, today.now()));
        return id;
    }

    private PolicyRow.Stated read(Map<String, String> typed) {
        Fields fields = new Fields();
        PolicyKind kind = fields.choice("kind", typed.get("kind"), PolicyKind.class);
        fields.check();
        // A row cannot be taken back once it is in force, so a slip of the year must not block what follows.
        LocalDate last = today.day().plusDays(kind.daysAhead());
        LocalDate first = lastOf(kind).map(day -> day.plusDays(1)).orElse(Fields.earliest(today.day()));
        LocalDate from = fields.day("validFrom", typed.get("validFrom"), first, last);
        LocalDate to =
                kind.ends() ? fields.day("validTo", typed.get("validTo"), from, from.plusYears(YEARS_LONG)) : null;
        List<BigDecimal> figures = kind.fields().stream()
                .map(field -> field.read(fields, typed.get(field.name())))
                .toList();
        if (kind.isCeiling() && fields.fine() && figures.stream().allMatch(figure -> figure.signum() == 0)) {
            fields.reject(kind.fields().getFirst().name(), "problem.policy.noCeiling");
        }
        String source = fields.text("source", typed.get("source"), SOURCE_AT_LEAST, SOURCE_LIMIT);
        fields.check();
        return new PolicyRow.Stated(kind, from, to, figures, source);
    }

    /** The first day of the last row; of ceilings, whose rows may lie ahead, of the one that holds today. */
    private Optional<LocalDate> lastOf(PolicyKind kind) {
        return rows.all().stream()
                .filter(row -> row.status() == Status.CONFIRMED && row.stated().kind() == kind)
                .map(row -> row.stated().validFrom())
                .filter(day -> !kind.isCeiling() || !day.isAfter(today.day()))
                .max(Comparator.naturalOrder());
    }

    /**
     * The second person puts figures into force.
     *
     * @throws SamePerson if the caller entered them
     */
    @Transactional
    public void confirm(Actor actor, UUID id) {
        PolicyRow row = waiting(actor, id);
        if (row.proposal() != null && row.proposal().by().equals(actor.accountId())) {
            throw new SamePerson();
        }
        decide(actor, row, Status.CONFIRMED);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                current.refresh();
            }
        });
    }

    /** Rejects figures; who entered them may take them back so. */
    @Transactional
    public void reject(Actor actor, UUID id) {
        decide(actor, waiting(actor, id), Status.REJECTED);
    }

    private PolicyRow waiting(Actor actor, UUID id) {
        requireOperator(actor);
        return rows.find(id).orElseThrow(() -> new NotFound(id));
    }

    private void decide(Actor actor, PolicyRow row, Status status) {
        if (!rows.decide(row.id(), status, actor.accountId(), today.now())) {
            throw new BrokenTransition(row.status(), status);
        }
        journal.record(actor, new PolicyMoved(row.id(), Status.PROPOSED, status, row.stated(), today.now()));
    }

    private static void requireOperator(Actor actor) {
        if (!actor.is(Role.OPERATOR)) {
            throw new AccessDeniedException("needs " + Role.OPERATOR);
        }
    }
}
