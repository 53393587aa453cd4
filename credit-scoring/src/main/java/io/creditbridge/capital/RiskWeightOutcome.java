package io.creditbridge.capital;

import io.creditbridge.money.RefusedFigure;
import java.util.List;
import java.util.OptionalDouble;

/** The answer to a request for a risk weight. */
public sealed interface RiskWeightOutcome {

    /**
     * The weight.
     *
     * @param riskWeight as a decimal, 0.75 for 75 %
     * @param capitalRatio capital a yuan of exposure: 8 % of the weight
     * @param correlation asset correlation of the internal-ratings formula; empty under the standardised approach
     */
    record Weighted(double riskWeight, double capitalRatio, OptionalDouble correlation) implements RiskWeightOutcome {}

    /** No weight: these figures cannot be used. */
    record Refused(List<RefusedFigure> figures) implements RiskWeightOutcome {

        /** Copies the list. */
        public Refused {
            figures = List.copyOf(figures);
        }
    }
}
