package io.creditbridge.matching;

import java.util.Optional;

/** The firm's region, or one it lies in, must be served. */
final class RegionRule implements EligibilityRule {

    @Override
    public Optional<FailedRule> check(FirmProfile firm, ProductConditions product, RegionTree regions) {
        return SetRule.check("region", regions.withAncestors(firm.region()), product.regions(), firm.region());
    }
}
