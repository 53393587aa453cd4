package io.creditbridge.features;

import java.util.function.ToDoubleFunction;

/** A definition with the function that computes it; the function is called only where the value is not missing. */
record Feature(FeatureDefinition definition, ToDoubleFunction<TradeHistory> formula) {

    /** Begins a feature of that id, unit and window. */
    static Draft of(String id, FeatureUnit unit, FeatureWindow window) {
        return new Draft(id, unit, window, Monotonicity.UNDECLARED, MissingReason.NO_HISTORY, false);
    }

    /** The value, which is not finite where it is missing. */
    double valueIn(TradeHistory history) {
        return history.lacks(definition.missingReason()) ? Double.NaN : formula.applyAsDouble(history);
    }

    /** A feature that still lacks its formula. */
    record Draft(
            String id,
            FeatureUnit unit,
            FeatureWindow window,
            Monotonicity monotonicity,
            MissingReason missing,
            boolean outcomeProne) {

        Draft safer() {
            return new Draft(id, unit, window, Monotonicity.HIGHER_IS_SAFER, missing, outcomeProne);
        }

        Draft riskier() {
            return new Draft(id, unit, window, Monotonicity.HIGHER_IS_RISKIER, missing, outcomeProne);
        }

        Draft missingFor(MissingReason reason) {
            return new Draft(id, unit, window, monotonicity, reason, outcomeProne);
        }

        Draft mayShowTheOutcome() {
            return new Draft(id, unit, window, monotonicity, missing, true);
        }

        Feature computes(String formula, String meaning, ToDoubleFunction<TradeHistory> function) {
            FeatureDefinition definition =
                    new FeatureDefinition(id, unit, window, monotonicity, missing, outcomeProne, formula, meaning);
            return new Feature(definition, function);
        }
    }
}
