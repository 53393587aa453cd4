package io.creditbridge.sharing;

import io.creditbridge.audittrail.Journal;
import io.creditbridge.guarantee.FacilityChange;
import io.creditbridge.guarantee.FacilityChangeId;
import io.creditbridge.guarantee.FacilityId;
import io.creditbridge.guarantee.FacilityState;
import io.creditbridge.guarantee.FacilityTerms;
import io.creditbridge.identity.Actor;
import io.creditbridge.money.Money;
import io.creditbridge.web.Fields;
import io.creditbridge.web.InvalidInput;
import io.creditbridge.web.NotFound;
import io.creditbridge.web.Today;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Changes a facility's terms or fund: one person of the sharer proposes, another one confirms. */
@Component
public class ChangeFacility {

    private final Facilities facilities;
    private final FacilityChanges changes;
    private final FacilityLedger ledger;
    private final Journal journal;
    private final Today today;

    ChangeFacility(
            Facilities facilities, FacilityChanges changes, FacilityLedger ledger, Journal journal, Today today) {
        this.facilities = facilities;
        this.changes = changes;
        this.ledger = ledger;
        this.journal = journal;
        this.today = today;
    }

    /**
     * Proposes what was typed.
     *
     * @throws NotFound if the facility is another organisation's
     * @throws InvalidInput naming every field that is wrong
     */
    @Transactional
    FacilityChangeId propose(Actor actor, FacilityId id, FacilityForm form) {
        own(actor, id);
        Fields fields = new Fields();
        FacilityChange.Kind kind = form.kind(fields);
        String note = form.note(fields);
        if (kind == FacilityChange.Kind.TERMS) {
            return propose(actor, id, form.terms(fields, today.day()), note);
        }
        Money amount = form.amount(fields);
        fields.check();
        return propose(actor, id, kind, amount, note);
    }

    /**
     * Proposes terms that have been checked.
     *
     * @throws InvalidInput if they are in force already, or other ones wait
     */
    @Transactional
    public FacilityChangeId propose(Actor actor, FacilityId id, FacilityTerms terms, String note) {
        FacilityState facility = own(actor, id);
        FacilityTerms inForce = facility.terms();
        if (inForce != null && inForce.agreesWith(terms)) {
            throw new InvalidInput("commitmentLimit", "problem.facility.unchanged");
        }
        return keep(actor, FacilityChange.ofTerms(facility, terms, note, actor.accountId(), now()));
    }

    /**
     * Proposes a movement of money that has been checked.
     *
     * @throws InvalidInput if one of this kind waits already
     */
    @Transactional
    public FacilityChangeId propose(Actor actor, FacilityId id, FacilityChange.Kind kind, Money amount, String note) {
        return keep(actor, FacilityChange.ofMoney(own(actor, id), kind, amount, note, actor.accountId(), now()));
    }

    private FacilityChangeId keep(Actor actor, FacilityChange change) {
        if (changes.existsByFacilityIdAndKindAndStatus(
                change.facilityId(), change.kind(), FacilityChange.Status.PROPOSED)) {
            throw new InvalidInput("kind", "problem.facility.waiting");
        }
        changes.save(change);
        journal.record(actor, change.proposal());
        return change.id();
    }

    /**
     * The second person puts a change into effect.
     *
     * @throws io.creditbridge.audit.SamePerson if the caller proposed it
     * @throws InvalidInput if the new limit lies below what is stood for, or the fund does not hold the money
     */
    @Transactional
    public void confirm(Actor actor, FacilityChangeId id) {
        FacilityChange change = ownChange(actor, id);
        journal.record(actor, change.confirm(actor.accountId(), now()));
        changes.save(change);
        FacilityTerms terms = change.terms();
        Money amount = change.amount();
        if (terms != null && !ledger.apply(change.facilityId(), terms)) {
            throw new InvalidInput("commitmentLimit", "problem.facility.belowCommitted");
        }
        if (amount != null) {
            LedgerKind kind = LedgerKind.of(change.kind());
            FacilityLedger.Movement movement =
                    new FacilityLedger.Movement(change.facilityId(), null, kind, amount, change.note());
            if (!ledger.move(actor, movement)) {
                throw new InvalidInput("amount", "problem.facility.fundTooSmall");
            }
        }
    }

    /** Sends a change back; it stays without effect. */
    @Transactional
    public void reject(Actor actor, FacilityChangeId id) {
        FacilityChange change = ownChange(actor, id);
        journal.record(actor, change.reject(actor.accountId(), now()));
        changes.save(change);
    }

    private FacilityState own(Actor actor, FacilityId id) {
        return facilities.findByIdAndSharer(id, actor.organizationId()).orElseThrow(() -> new NotFound(id));
    }

    private FacilityChange ownChange(Actor actor, FacilityChangeId id) {
        return changes.findByIdAndSharerId(id, actor.organizationId()).orElseThrow(() -> new NotFound(id));
    }

    private Instant now() {
        return today.now();
    }
}
