package io.creditbridge.matching;

import io.creditbridge.money.Money;
import java.util.Optional;

/** The firm must turn over enough in a year. */
final class TurnoverRule implements EligibilityRule {

    @Override
    public Optional<FailedRule> check(FirmProfile firm, ProductConditions product, RegionTree regions) {
        Money missing = product.minYearlyTurnover().minus(firm.yearlyTurnover());
        return missing.isPositive()
                ? Optional.of(new FailedRule(
                        "turnover",
                        firm.yearlyTurnover().toString(),
                        product.minYearlyTurnover().toString(),
                        new Mend.RaiseTurnover(missing)))
                : Optional.empty();
    }
}
