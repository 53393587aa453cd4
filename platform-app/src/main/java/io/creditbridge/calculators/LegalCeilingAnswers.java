package io.creditbridge.calculators;

import io.creditbridge.policydata.CurrentPolicy;
import io.creditbridge.pricing.LegalCeilings.Lender;
import io.creditbridge.pricing.PolicyData;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the law lets each kind of lender charge a year, interest and fees together, on a day. */
@Component
class LegalCeilingAnswers {

    private final CurrentPolicy policy;

    LegalCeilingAnswers(CurrentPolicy policy) {
        this.policy = policy;
    }

    /**
     * One ceiling.
     *
     * @param lender whom it binds
     * @param yearlyCost the highest yearly cost as a decimal
     * @param validFrom the day from which its rule holds
     * @param source the rule
     */
    record CeilingView(Lender lender, double yearlyCost, LocalDate validFrom, String source) {

        /** Whether an effective yearly cost lies above it. */
        public boolean isBelow(double effectiveRate) {
            return effectiveRate > yearlyCost;
        }
    }

    /** The ceilings known for a day; a lender without one is left out. */
    List<CeilingView> on(LocalDate day) {
        PolicyData data = policy.data();
        return Arrays.stream(Lender.values())
                .flatMap(lender -> data.ceilings().on(day, lender, data.lpr()).stream()
                        .map(found -> new CeilingView(lender, found.yearlyCost(), found.validFrom(), found.source())))
                .toList();
    }
}
