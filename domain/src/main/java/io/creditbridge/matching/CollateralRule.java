package io.creditbridge.matching;

import java.util.Optional;
import java.util.TreeSet;

/** One of the kinds of collateral asked for must be offered. */
final class CollateralRule implements EligibilityRule {

    @Override
    public Optional<FailedRule> check(FirmProfile firm, ProductConditions product, RegionTree regions) {
        String offered = String.join(", ", new TreeSet<>(firm.collateral()));
        return SetRule.check("collateral", firm.collateral(), product.collateral(), offered);
    }
}
