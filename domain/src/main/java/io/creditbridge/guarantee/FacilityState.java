package io.creditbridge.guarantee;

import io.creditbridge.money.Money;
import io.creditbridge.organization.OrganizationId;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A risk sharer's enrolment as one party of one scheme, with its balances as they stand.
 *
 * <p>The balances are the sums of the facility's ledger and are changed there only.
 *
 * @param id the identity
 * @param sharerId the organisation
 * @param schemeId the scheme
 * @param party its party in the scheme
 * @param terms what it is ready to carry, or null until two of its people have said so
 * @param balances where it stands
 */
public record FacilityState(
        FacilityId id,
        OrganizationId sharerId,
        String schemeId,
        String party,
        @Nullable FacilityTerms terms,
        Balances balances) {

    /**
     * The balances of a facility.
     *
     * @param fund what its fund holds
     * @param reserved stood for with offers
     * @param active stood for with loans paid out
     * @param posted all it ever stood for with loans paid out
     * @param paid all it ever paid
     * @param recovered what recoveries gave back of that
     * @param fees all fees it received
     */
    public record Balances(
            Money fund, Money reserved, Money active, Money posted, Money paid, Money recovered, Money fees) {

        /** Reserved and active together. */
        public Money committed() {
            return reserved.plus(active);
        }

        /** What was paid and not given back. */
        public Money netPaid() {
            return paid.minus(recovered);
        }

        /** The part of all ever stood for that was paid and not given back, in [0, 1]; 0 before the first loan. */
        public double claimRate() {
            return posted.isZero() ? 0 : (double) netPaid().fen() / posted.fen();
        }
    }

    /** A facility just enrolled: without terms, and nothing moved yet. */
    public static FacilityState empty(FacilityId id, OrganizationId sharer, String schemeId, String party) {
        Money none = Money.ZERO;
        return new FacilityState(
                id, sharer, schemeId, party, null, new Balances(none, none, none, none, none, none, none));
    }

    /** What may still be committed under limit and leverage; zero before its terms are set. */
    public Money room() {
        FacilityTerms agreed = terms;
        if (agreed == null) {
            return Money.ZERO;
        }
        Money ceiling = agreed.commitmentLimit();
        Money leveraged = leveraged(agreed);
        if (leveraged != null) {
            ceiling = ceiling.min(leveraged);
        }
        return ceiling.minus(balances.committed()).max(Money.ZERO);
    }

    private @Nullable Money leveraged(FacilityTerms agreed) {
        BigDecimal leverage = agreed.leverage();
        return leverage == null ? null : balances.fund().times(leverage, RoundingMode.DOWN);
    }

    /** Net payments at which new commitments stop; null where there is no such limit. */
    public @Nullable Money claimCeiling() {
        BigDecimal rate = terms == null ? null : terms.claimRateLimit();
        return rate == null ? null : balances.posted().times(rate, RoundingMode.DOWN);
    }

    /** Every reason against a new commitment of an amount on a day; empty if it is taken. */
    public List<StopReason> stops(Money amount, LocalDate day) {
        FacilityTerms agreed = terms;
        if (agreed == null) {
            return List.of(StopReason.NOT_OPEN);
        }
        List<StopReason> reasons = new ArrayList<>();
        if (day.isBefore(agreed.validFrom()) || day.isAfter(agreed.validTo())) {
            reasons.add(StopReason.NOT_VALID);
        }
        Money after = balances.committed().plus(amount);
        if (after.compareTo(agreed.commitmentLimit()) > 0) {
            reasons.add(StopReason.LIMIT_REACHED);
        }
        Money leveraged = leveraged(agreed);
        if (leveraged != null && after.compareTo(leveraged) > 0) {
            reasons.add(StopReason.LEVERAGE_REACHED);
        }
        Money claims = claimCeiling();
        if (claims != null && balances.netPaid().compareTo(claims) > 0) {
            reasons.add(StopReason.CLAIM_RATE_REACHED);
        }
        return reasons;
    }
}
