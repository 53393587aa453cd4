package io.creditbridge.matching;

import java.util.List;
import java.util.Optional;

/** The purpose of the need must be served. */
final class PurposeRule implements EligibilityRule {

    @Override
    public Optional<FailedRule> check(FirmProfile firm, ProductConditions product, RegionTree regions) {
        return SetRule.check("purpose", List.of(firm.purpose()), product.purposes(), firm.purpose());
    }
}
