package io.creditbridge.matching;

import java.util.Optional;

/** The firm's grade must be good enough. */
final class GradeRule implements EligibilityRule {

    @Override
    public Optional<FailedRule> check(FirmProfile firm, ProductConditions product, RegionTree regions) {
        return firm.grade() <= product.worstGrade()
                ? Optional.empty()
                : Optional.of(new FailedRule(
                        "grade",
                        Integer.toString(firm.grade()),
                        Integer.toString(product.worstGrade()),
                        new Mend.ReachGrade(product.worstGrade())));
    }
}
