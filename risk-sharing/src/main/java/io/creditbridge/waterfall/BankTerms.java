package io.creditbridge.waterfall;

import io.creditbridge.guarantee.BankLossTerms;
import io.creditbridge.money.Money;
import io.creditbridge.scheme.Fee;
import io.creditbridge.scheme.Limit;
import io.creditbridge.scheme.LoanTerms;
import io.creditbridge.scheme.Party;
import io.creditbridge.scheme.Scheme;
import io.creditbridge.scheme.ShareTier;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a scheme leaves of one loan's loss to the bank, as the pricing of the loan needs it. */
public final class BankTerms {

    private BankTerms() {}

    /** What became of the question. */
    public sealed interface Answer {

        /**
         * The scheme takes the loan.
         *
         * @param terms what it leaves to the bank
         */
        record Known(BankLossTerms terms) implements Answer {}

        /**
         * The scheme does not take the loan.
         *
         * @param reasons every reason; at least one
         */
        record Ineligible(List<Ineligibility> reasons) implements Answer {

            /** Copies the list. */
            public Ineligible {
                reasons = List.copyOf(reasons);
            }
        }
    }

    /**
     * The terms as the limits stand now: the expected share is the bank's part if the loan lost the given amount today.
     * A book's growth to come is not in it; {@link #withExpectedShare} takes the portfolio's answer instead.
     *
     * @param scheme the version that would be agreed
     * @param loan the loan
     * @param lossIfDefaulted what the loan would lose in default; above zero
     * @param state the book without this loan
     */
    public static Answer of(Scheme scheme, LoanTerms loan, Money lossIfDefaulted, BookState state) {
        Loss loss = Loss.ofPrincipal(lossIfDefaulted, scheme.loss().trigger().days() + 1);
        LossOutcome outcome = Waterfall.allocate(scheme, loan, loss, state);
        if (outcome instanceof LossOutcome.Ineligible(List<Ineligibility> reasons)) {
            return new Answer.Ineligible(reasons);
        }
        if (!(outcome instanceof LossOutcome.Shared shared) || !lossIfDefaulted.isPositive()) {
            throw new IllegalArgumentException("a loss above zero is needed: " + lossIfDefaulted);
        }
        ShareTier tier = scheme.tierFor(loan).orElseThrow();
        double expected =
                (double) shared.amountOf(Party.BANK).fen() / shared.total().fen();
        List<Limit> limits = scheme.sharing().limits();
        return new Answer.Known(new BankLossTerms(
                scheme.id(),
                scheme.version(),
                tier.shareOf(Party.BANK).doubleValue(),
                expected,
                limits.isEmpty() ? tier.guaranteedShare().doubleValue() : 0,
                yearlyFeeRate(scheme, loan, tier),
                limitKeys(shared),
                capacityLeft(scheme, tier, state)));
    }

    /** The same terms with the bank's expected share as the whole book makes it, in [0, 1]. */
    public static BankLossTerms withExpectedShare(BankLossTerms terms, double expectedBankShare) {
        return new BankLossTerms(
                terms.schemeId(),
                terms.schemeVersion(),
                terms.agreedBankShare(),
                expectedBankShare,
                terms.proportionalCover(),
                terms.yearlyFeeRate(),
                terms.limits(),
                terms.capacityLeft());
    }

    private static List<String> limitKeys(LossOutcome.Shared shared) {
        return shared.lines().stream()
                .map(PartyLine::limitedBy)
                .filter(Objects::nonNull)
                .map(kind -> kind.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .distinct()
                .toList();
    }

    private static @Nullable Money capacityLeft(Scheme scheme, ShareTier tier, BookState state) {
        return scheme.sharing().limits().stream()
                .map(limit -> Room.under(limit, scheme, tier, state))
                .flatMap(Optional::stream)
                .min(Money::compareTo)
                .orElse(null);
    }

    /** The borrower's yearly fees; a rate on the whole loan is turned into one on its guaranteed part. */
    private static double yearlyFeeRate(Scheme scheme, LoanTerms loan, ShareTier tier) {
        BigDecimal rate = BigDecimal.ZERO;
        BigDecimal guaranteed = tier.guaranteedShare();
        for (Fee fee : scheme.fees()) {
            if (fee.payer() == Party.BORROWER && fee.timing() == Fee.Timing.YEARLY && guaranteed.signum() > 0) {
                BigDecimal stated = fee.tiers().stream()
                        .filter(row -> row.when().matches(loan))
                        .map(row -> row.bands().getFirst().rate())
                        .findFirst()
                        .orElse(BigDecimal.ZERO);
                rate = rate.add(
                        fee.base().isGuaranteedPart() ? stated : stated.divide(guaranteed, MathContext.DECIMAL64));
            }
        }
        return rate.doubleValue();
    }
}
