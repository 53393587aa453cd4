package io.creditbridge.calculators;

import io.creditbridge.capital.RiskWeightOutcome;
import io.creditbridge.pricing.BreakEvenOutcome;
import io.creditbridge.pricing.PriceLine;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The answers about a bank's price and capital, as the REST interface writes them. */
final class BankViews {

    private BankViews() {}

    record RiskWeightView(
            double riskWeight,
            double capitalRatio,
            @Nullable Double correlation) {

        static RiskWeightView of(RiskWeightOutcome.Weighted weighted) {
            return new RiskWeightView(
                    weighted.riskWeight(), weighted.capitalRatio(), LoanViews.orNull(weighted.correlation()));
        }
    }

    record PriceLineView(PriceLine.Name name, double rate) {}

    record BreakEvenView(double rate, List<PriceLineView> lines) {

        static BreakEvenView of(BreakEvenOutcome.BreakEven found) {
            return new BreakEvenView(
                    found.rate(),
                    found.lines().stream()
                            .map(line -> new PriceLineView(line.name(), line.rate()))
                            .toList());
        }
    }
}
