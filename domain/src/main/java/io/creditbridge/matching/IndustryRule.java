package io.creditbridge.matching;

import java.util.List;
import java.util.Optional;

/** The firm's industry must be served. */
final class IndustryRule implements EligibilityRule {

    @Override
    public Optional<FailedRule> check(FirmProfile firm, ProductConditions product, RegionTree regions) {
        return SetRule.check("industry", List.of(firm.industry()), product.industries(), firm.industry());
    }
}
