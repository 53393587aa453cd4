package io.creditbridge.matching;

import java.util.List;
import java.util.Optional;

/** Whether a firm may have a product: an answer for every pair, with every rule that stands against it. */
public sealed interface Eligibility {

    /** Every rule holds. */
    record Eligible() implements Eligibility {}

    /**
     * Some rule does not hold.
     *
     * @param failed every rule that does not, in the order of {@link EligibilityRules#ALL}; at least one
     */
    record Ineligible(List<FailedRule> failed) implements Eligibility {

        /** Copies the list. */
        public Ineligible {
            failed = List.copyOf(failed);
        }
    }

    /** The answer for one firm and one product. */
    static Eligibility of(FirmProfile firm, ProductConditions product, RegionTree regions) {
        List<FailedRule> failed = EligibilityRules.ALL.stream()
                .map(rule -> rule.check(firm, product, regions))
                .flatMap(Optional::stream)
                .toList();
        return failed.isEmpty() ? new Eligible() : new Ineligible(failed);
    }
}
