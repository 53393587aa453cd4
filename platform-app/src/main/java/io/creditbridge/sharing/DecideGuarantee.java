package io.creditbridge.sharing;

import io.creditbridge.audittrail.Journal;
import io.creditbridge.guarantee.Guarantee;
import io.creditbridge.guarantee.GuaranteeId;
import io.creditbridge.identity.Actor;
import io.creditbridge.web.Fields;
import io.creditbridge.web.NotFound;
import io.creditbridge.web.StaleVersion;
import io.creditbridge.web.Today;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A person of the sharer confirms what a bank's offer asked for, or declines it with a reason the bank reads. */
@Component
public class DecideGuarantee {

    private static final int LONGEST_REASON = 500;

    private final Guarantees guarantees;
    private final FacilityLedger ledger;
    private final Journal journal;
    private final Today today;

    DecideGuarantee(Guarantees guarantees, FacilityLedger ledger, Journal journal, Today today) {
        this.guarantees = guarantees;
        this.ledger = ledger;
        this.journal = journal;
        this.today = today;
    }

    /**
     * Confirms.
     *
     * @throws NotFound if it is another sharer's
     * @throws StaleVersion if it was changed since it was shown
     */
    @Transactional
    public void confirm(Actor actor, GuaranteeId id, int version) {
        Guarantee guarantee = own(actor, id, version);
        journal.record(actor, guarantee.confirm(actor.accountId(), today.now()));
        guarantees.save(guarantee);
    }

    /** Declines: what was reserved is free again. */
    @Transactional
    public void decline(Actor actor, GuaranteeId id, int version, @Nullable String reason) {
        Fields fields = new Fields();
        String words = fields.text("reason", reason, 4, LONGEST_REASON);
        fields.check();
        Guarantee guarantee = own(actor, id, version);
        journal.record(actor, guarantee.decline(actor.accountId(), words, today.now()));
        guarantees.save(guarantee);
        FacilityLedger.Movement freed = new FacilityLedger.Movement(
                guarantee.facilityId(), guarantee.id(), LedgerKind.VOID, guarantee.amount(), "");
        if (!ledger.move(actor, freed)) {
            throw new IllegalStateException("declined what was not reserved: " + id);
        }
    }

    private Guarantee own(Actor actor, GuaranteeId id, int version) {
        Guarantee guarantee =
                guarantees.findByIdAndSharerId(id, actor.organizationId()).orElseThrow(() -> new NotFound(id));
        StaleVersion.check(version, guarantee.version());
        return guarantee;
    }
}
