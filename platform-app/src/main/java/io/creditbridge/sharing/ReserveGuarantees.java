package io.creditbridge.sharing;

import io.creditbridge.audittrail.Journal;
import io.creditbridge.guarantee.FacilityState;
import io.creditbridge.guarantee.FacilityTerms;
import io.creditbridge.guarantee.Guarantee;
import io.creditbridge.guarantee.GuaranteeFile;
import io.creditbridge.guarantee.GuaranteedLoan;
import io.creditbridge.identity.Actor;
import io.creditbridge.scheme.LoanTerms;
import io.creditbridge.scheme.Scheme;
import io.creditbridge.web.InvalidInput;
import io.creditbridge.web.Today;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reserves the part of each sharer that stands for the loan when a bank makes its offer.
 *
 * <p>All parts or none: a stop of one sharer refuses the offer, with the reason. A party of the scheme that nobody on
 * the platform stands for is settled between the bank and that party elsewhere, as before.
 */
@Component
class ReserveGuarantees {

    /** Days after the offer's last day in which contract and payout must follow. */
    static final int DAYS_TO_PAY_OUT = 90;

    private final Facilities facilities;
    private final FacilityLedger ledger;
    private final Guarantees guarantees;
    private final CommitmentStops stops;
    private final Recorder recorder;

    ReserveGuarantees(
            Facilities facilities,
            FacilityLedger ledger,
            Guarantees guarantees,
            CommitmentStops stops,
            Recorder recorder) {
        this.facilities = facilities;
        this.ledger = ledger;
        this.guarantees = guarantees;
        this.stops = stops;
        this.recorder = recorder;
    }

    /** Where and when a step is written down. */
    @Component
    record Recorder(Journal journal, Today today) {}

    /**
     * A loan that guarantees are sought for.
     *
     * @param loan the loan as offered
     * @param terms the loan as the scheme sees it
     * @param others the borrower's and its group's other loans, held until the transaction ends
     */
    record Sought(GuaranteedLoan loan, LoanTerms terms, OtherLoans others) {}

    /**
     * Reserves.
     *
     * @param offerEnds the offer's last day
     * @throws InvalidInput naming every reason why a sharer or the scheme takes no new commitment
     */
    @Transactional(propagation = Propagation.MANDATORY)
    void reserve(Actor actor, Scheme scheme, Sought sought, LocalDate offerEnds) {
        GuaranteedLoan loan = sought.loan();
        LoanTerms terms = sought.terms();
        List<FacilityState> sharers = stops.check(scheme, sought);
        Map<String, GuaranteeFile.Part> parts = LoansUnderScheme.parts(scheme, terms);
        for (FacilityState facility : sharers) {
            GuaranteeFile.Part part = parts.get(facility.party());
            if (part != null) {
                request(actor, facility, loan, part, offerEnds.plusDays(DAYS_TO_PAY_OUT));
            }
        }
    }

    private void request(
            Actor actor, FacilityState facility, GuaranteedLoan loan, GuaranteeFile.Part part, LocalDate lastDay) {
        Guarantee guarantee =
                new Guarantee(facility, loan, part, lastDay, recorder.today().now());
        guarantees.save(guarantee);
        recorder.journal().record(actor, guarantee.request());
        boolean reserved = ledger.move(
                actor,
                new FacilityLedger.Movement(facility.id(), guarantee.id(), LedgerKind.RESERVE, guarantee.amount(), ""));
        if (!reserved) {
            throw stops.refusal(facilities.get(facility.id()), part.amount());
        }
        FacilityTerms terms = facility.terms();
        if (terms != null && terms.followsLoan()) {
            recorder.journal()
                    .record(actor, guarantee.confirm(null, recorder.today().now()));
            guarantees.save(guarantee);
        }
    }
}
