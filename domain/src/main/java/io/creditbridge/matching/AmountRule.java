package io.creditbridge.matching;

import io.creditbridge.money.Money;
import java.util.Optional;

/** The amount must be neither too small nor too large. */
final class AmountRule implements EligibilityRule {

    @Override
    public Optional<FailedRule> check(FirmProfile firm, ProductConditions product, RegionTree regions) {
        Money nearest = firm.amount().max(product.minAmount()).min(product.maxAmount());
        return nearest.equals(firm.amount())
                ? Optional.empty()
                : Optional.of(new FailedRule(
                        "amount",
                        firm.amount().toString(),
                        product.minAmount() + " - " + product.maxAmount(),
                        new Mend.AskFor(nearest)));
    }
}
