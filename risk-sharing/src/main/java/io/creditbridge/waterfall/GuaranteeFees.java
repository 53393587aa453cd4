package io.creditbridge.waterfall;

import io.creditbridge.money.Money;
import io.creditbridge.scheme.Fee;
import io.creditbridge.scheme.LoanTerms;
import io.creditbridge.scheme.Scheme;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The fees of one borrower's loans under a scheme, after those within the aggregation window are put together.
 *
 * <p>Guaranteed parts and fees are rounded half up to whole fen, once each.
 */
public final class GuaranteeFees {

    /** Most loans in one request. */
    public static final int MAX_LOANS = 1_000;

    private static final int RATE_DIGITS = 10;

    private GuaranteeFees() {}

    /**
     * The fee lines of the loans.
     *
     * @param scheme the version agreed for them
     * @param loans the loans of one borrower with its group; at most {@link #MAX_LOANS}
     * @throws IllegalArgumentException if there are too many, or they sum to more than an amount can hold
     */
    public static FeeOutcome of(Scheme scheme, List<LoanTerms> loans) {
        if (loans.size() > MAX_LOANS) {
            throw new IllegalArgumentException("at most " + MAX_LOANS + " loans: " + loans.size());
        }
        List<List<LoanWindows.Numbered>> groups =
                LoanWindows.group(loans, scheme.eligibility().aggregationDays());
        List<FeeLine> lines = new ArrayList<>();
        for (List<LoanWindows.Numbered> group : groups) {
            for (LoanWindows.Numbered member : group) {
                List<Ineligibility> reasons = Admission.reasonsAgainst(scheme, member.loan());
                if (!reasons.isEmpty()) {
                    return new FeeOutcome.Ineligible(member.number(), reasons);
                }
            }
            scheme.fees().forEach(fee -> lines.addAll(linesOf(fee, scheme, group)));
        }
        return new FeeOutcome.Charged(lines);
    }

    private static List<FeeLine> linesOf(Fee fee, Scheme scheme, List<LoanWindows.Numbered> group) {
        Map<Fee.Tier, List<LoanWindows.Numbered>> byTier = new LinkedHashMap<>();
        for (LoanWindows.Numbered member : group) {
            byTier.computeIfAbsent(tierOf(fee, member.loan()), any -> new ArrayList<>())
                    .add(member);
        }
        return byTier.entrySet().stream()
                .map(entry -> line(fee, scheme, entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Fee.Tier tierOf(Fee fee, LoanTerms loan) {
        return fee.tiers().stream()
                .filter(tier -> tier.when().matches(loan))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no rate of fee " + fee.key() + " matches " + loan));
    }

    private static FeeLine line(Fee fee, Scheme scheme, Fee.Tier tier, List<LoanWindows.Numbered> members) {
        Money base = Money.ZERO;
        for (LoanWindows.Numbered member : members) {
            base = base.plus(baseOf(fee, scheme, member.loan()));
        }
        BigDecimal exact = exactFee(base, tier.bands());
        BigDecimal rate = base.isZero()
                ? BigDecimal.ZERO
                : exact.divide(base.toYuan(), RATE_DIGITS, RoundingMode.HALF_UP).stripTrailingZeros();
        return new FeeLine(
                fee.key(),
                fee.payer(),
                fee.payee(),
                fee.base(),
                fee.timing(),
                tier.binding(),
                base,
                rate,
                Money.rounded(exact, RoundingMode.HALF_UP),
                members.stream().map(LoanWindows.Numbered::number).toList());
    }

    private static Money baseOf(Fee fee, Scheme scheme, LoanTerms loan) {
        if (!fee.base().isGuaranteedPart()) {
            return loan.amount();
        }
        BigDecimal share = scheme.tierFor(loan).orElseThrow().guaranteedShare();
        return loan.amount().times(share, RoundingMode.HALF_UP);
    }

    private static BigDecimal exactFee(Money base, List<Fee.Band> bands) {
        BigDecimal fee = BigDecimal.ZERO;
        Money reached = Money.ZERO;
        for (Fee.Band band : bands) {
            Money end = band.upTo() == null ? base : base.min(band.upTo());
            if (end.compareTo(reached) > 0) {
                fee = fee.add(end.minus(reached).toYuan().multiply(band.rate()));
                reached = end;
            }
        }
        return fee;
    }
}
