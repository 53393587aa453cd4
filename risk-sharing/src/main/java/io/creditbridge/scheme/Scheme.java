package io.creditbridge.scheme;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One dated version of a risk-sharing scheme, checked and ready to be applied.
 *
 * <p>Instances come from {@link SchemeParser}, whose checks make them whole: shares sum to 1, exactly one tier matches
 * each loan, every limit has an overflow payer and overflow never runs in a circle.
 *
 * @param header its names, dates and source
 * @param parties the payers in order; ties of a fen go to the earlier one
 * @param classes the borrower classes the scheme knows; empty if it treats all borrowers alike
 * @param loss what counts as a loss, when it is shared, and how recoveries come back
 * @param sharing the share table and the limits
 * @param fees the fees
 * @param eligibility which loans it takes
 */
public record Scheme(
        SchemeHeader header,
        List<Party> parties,
        List<BorrowerClass> classes,
        LossRules loss,
        SharingRules sharing,
        List<Fee> fees,
        LoanConditions eligibility) {

    /** Copies the lists. */
    public Scheme {
        parties = List.copyOf(parties);
        classes = List.copyOf(classes);
        fees = List.copyOf(fees);
    }

    /** The same rules for these approval dates: a later version ends an earlier one. */
    public Scheme validFor(Validity validity) {
        SchemeHeader same = new SchemeHeader(
                header.id(),
                header.version(),
                header.name(),
                header.currency(),
                validity,
                header.historical(),
                header.source(),
                header.unconfirmed());
        return new Scheme(same, parties, classes, loss, sharing, fees, eligibility);
    }

    /** The scheme's key. */
    public String id() {
        return header.id();
    }

    /** The label of this version. */
    public String version() {
        return header.version();
    }

    /** The row of the share table for the loan; empty if the borrower's class is missing or unknown where it counts. */
    public Optional<ShareTier> tierFor(LoanTerms loan) {
        return sharing.tiers().stream()
                .filter(tier -> tier.when().matches(loan))
                .findFirst();
    }

    /** The most that a borrower may pay a year, whatever the loan; empty if the scheme names no such fee. */
    public Optional<BorrowerFee> borrowerFee() {
        return fees.stream()
                .filter(fee -> fee.payer() == Party.BORROWER && fee.timing() == Fee.Timing.YEARLY)
                .flatMap(fee -> fee.tiers().stream())
                .flatMap(tier -> tier.bands().stream()
                        .map(band -> new BorrowerFee(band.rate(), tier.binding() != Fee.Binding.BELOW)))
                .max(Comparator.comparing(BorrowerFee::rate));
    }
}
