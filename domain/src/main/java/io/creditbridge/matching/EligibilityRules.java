package io.creditbridge.matching;

import java.util.List;

/**
 * The rules of eligibility, all of them: a new one is a class of its own, a line here, and a step of
 * {@link EligibilityIndex}.
 */
final class EligibilityRules {

    static final List<EligibilityRule> ALL = List.of(
            new RegionRule(),
            new IndustryRule(),
            new BusinessAgeRule(),
            new TurnoverRule(),
            new AmountRule(),
            new PurposeRule(),
            new CollateralRule(),
            new GradeRule());

    private EligibilityRules() {}
}
