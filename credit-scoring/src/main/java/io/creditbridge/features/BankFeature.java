package io.creditbridge.features;

import java.util.function.ToDoubleFunction;

/** A definition of a bank account's feature with the function that computes it. */
record BankFeature(FeatureDefinition definition, ToDoubleFunction<AccountHistory> formula) {

    /** Begins a feature. */
    static Draft of(String id, FeatureUnit unit, FeatureWindow window, String formula) {
        return new Draft(id, unit, window, formula, Monotonicity.UNDECLARED);
    }

    /** A feature that still lacks its function. */
    record Draft(String id, FeatureUnit unit, FeatureWindow window, String formula, Monotonicity monotonicity) {

        Draft safer() {
            return new Draft(id, unit, window, formula, Monotonicity.HIGHER_IS_SAFER);
        }

        Draft riskier() {
            return new Draft(id, unit, window, formula, Monotonicity.HIGHER_IS_RISKIER);
        }

        BankFeature computes(ToDoubleFunction<AccountHistory> function) {
            FeatureDefinition definition = new FeatureDefinition(
                    id, unit, window, monotonicity, MissingReason.NO_HISTORY, false, formula, formula);
            return new BankFeature(definition, function);
        }
    }
}
