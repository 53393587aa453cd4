package io.creditbridge.calculators;

import io.creditbridge.calculators.SharingCalculations.Allocated;
import io.creditbridge.calculators.SharingCalculations.ChargedFee;
import io.creditbridge.matching.MatchingOutcome;
import io.creditbridge.money.Money;
import io.creditbridge.portfolio.PartyLoss;
import io.creditbridge.portfolio.PortfolioLoss;
import io.creditbridge.scheme.Ceiling;
import io.creditbridge.scheme.Fee;
import io.creditbridge.scheme.Party;
import io.creditbridge.waterfall.Advance;
import io.creditbridge.waterfall.FeeLine;
import io.creditbridge.waterfall.LossOutcome;
import io.creditbridge.waterfall.PartyLine;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The answers about shared losses, fees, books and matchings, as the REST interface writes them. */
final class SharingViews {

    private SharingViews() {}

    record PartyLineView(
            Party party, BigDecimal share, String amount, String givenBack, Ceiling.@Nullable Kind limitedBy) {

        static PartyLineView of(PartyLine line) {
            return new PartyLineView(
                    line.party(),
                    line.share(),
                    line.amount().toString(),
                    line.givenBack().toString(),
                    line.limitedBy());
        }
    }

    record AdvanceView(Party party, String amount) {

        static @Nullable AdvanceView of(@Nullable Advance advance) {
            return advance == null
                    ? null
                    : new AdvanceView(advance.party(), advance.amount().toString());
        }
    }

    record LossAllocationView(
            String scheme,
            String version,
            boolean triggered,
            List<PartyLineView> parties,
            String total,
            @Nullable AdvanceView advance,
            List<Ceiling.Kind> uncheckedLimits) {

        static LossAllocationView of(Allocated allocated) {
            String id = allocated.scheme().id();
            String version = allocated.scheme().version();
            return switch (allocated.outcome()) {
                case LossOutcome.Shared shared ->
                    new LossAllocationView(
                            id,
                            version,
                            true,
                            lines(shared.lines()),
                            shared.total().toString(),
                            AdvanceView.of(shared.advance()),
                            shared.unchecked());
                case LossOutcome.NotTriggered none ->
                    new LossAllocationView(
                            id,
                            version,
                            false,
                            lines(none.lines()),
                            none.total().toString(),
                            null,
                            List.of());
                default -> throw new IllegalStateException("refused before: " + allocated.outcome());
            };
        }

        private static List<PartyLineView> lines(List<PartyLine> lines) {
            return lines.stream().map(PartyLineView::of).toList();
        }
    }

    record FeeLineView(
            String fee,
            String version,
            Party payer,
            Party payee,
            Fee.Base base,
            Fee.Timing timing,
            Fee.Binding binding,
            String baseAmount,
            BigDecimal rate,
            String amount,
            List<Integer> loans) {

        static FeeLineView of(ChargedFee charged) {
            FeeLine line = charged.line();
            return new FeeLineView(
                    line.key(),
                    charged.scheme().version(),
                    line.payer(),
                    line.payee(),
                    line.base(),
                    line.timing(),
                    line.binding(),
                    line.baseAmount().toString(),
                    line.rate(),
                    line.amount().toString(),
                    line.loanNumbers());
        }
    }

    record GuaranteeFeeView(String scheme, List<FeeLineView> lines) {}

    record PartyLossView(Party party, String expected, String standardDeviation, Map<String, String> quantiles) {

        static PartyLossView of(PartyLoss loss) {
            return new PartyLossView(
                    loss.party(), yuan(loss.expected()), yuan(loss.standardDeviation()), texts(loss.quantiles()));
        }
    }

    record LossPointView(String loss, double probability) {}

    record PortfolioLossView(
            String expectedLoss,
            String standardDeviation,
            Map<String, String> quantiles,
            List<PartyLossView> parties,
            double capReachedProbability,
            List<LossPointView> distribution,
            boolean exact,
            String gridError,
            String distributionError,
            List<Ceiling.Kind> uncheckedLimits,
            @Nullable LargePoolView largePoolApproximation) {

        static PortfolioLossView of(BookCalculations.Answer answer) {
            PortfolioLoss loss = answer.loss();
            return new PortfolioLossView(
                    yuan(loss.expectedLoss()),
                    yuan(loss.standardDeviation()),
                    texts(loss.quantiles()),
                    loss.parties().stream().map(PartyLossView::of).toList(),
                    loss.capReachedProbability(),
                    loss.distribution().stream()
                            .map(point -> new LossPointView(point.loss().toString(), point.probability()))
                            .toList(),
                    loss.exact(),
                    loss.gridError().toString(),
                    loss.distributionError().toString(),
                    answer.uncheckedLimits(),
                    LargePoolView.of(answer.largePool()));
        }
    }

    /** The closed formula of a large equal book, an approximation beside the exact answer. */
    record LargePoolView(String expectedPayout, Map<String, String> quantiles) {

        static @Nullable LargePoolView of(@Nullable LargePool pool) {
            return pool == null ? null : new LargePoolView(pool.expectedPayout().toString(), texts(pool.quantiles()));
        }
    }

    record MatchView(String firm, String bank) {}

    record MatchingView(List<MatchView> matches, List<String> unmatched) {

        static MatchingView of(MatchingOutcome.Matched matched) {
            return new MatchingView(
                    matched.pairs().stream()
                            .map(pair -> new MatchView(pair.firm(), pair.bank()))
                            .toList(),
                    matched.unmatched());
        }
    }

    private static String yuan(BigDecimal amount) {
        return amount.setScale(2, RoundingMode.HALF_UP).toPlainString();
    }

    private static Map<String, String> texts(Map<Double, Money> quantiles) {
        Map<String, String> texts = new LinkedHashMap<>();
        quantiles.forEach((probability, amount) -> texts.put(probability.toString(), amount.toString()));
        return texts;
    }
}
