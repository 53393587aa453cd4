package io.creditbridge.matching;

import java.util.Optional;

/** The firm must have been in business long enough. */
final class BusinessAgeRule implements EligibilityRule {

    @Override
    public Optional<FailedRule> check(FirmProfile firm, ProductConditions product, RegionTree regions) {
        int missing = product.minMonthsInBusiness() - firm.monthsInBusiness();
        return missing <= 0
                ? Optional.empty()
                : Optional.of(new FailedRule(
                        "months-in-business",
                        Integer.toString(firm.monthsInBusiness()),
                        Integer.toString(product.minMonthsInBusiness()),
                        new Mend.WaitMonths(missing)));
    }
}
