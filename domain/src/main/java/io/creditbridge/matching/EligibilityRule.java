package io.creditbridge.matching;

import java.util.Optional;

/** One condition of a product, looked at by itself. */
interface EligibilityRule {

    /** The failure with its mend; empty if the rule holds. */
    Optional<FailedRule> check(FirmProfile firm, ProductConditions product, RegionTree regions);
}
