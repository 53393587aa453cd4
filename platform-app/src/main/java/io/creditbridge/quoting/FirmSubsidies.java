package io.creditbridge.quoting;

import io.creditbridge.money.Money;
import io.creditbridge.offer.SubsidyTerms;
import io.creditbridge.origination.SubsidisedLoans;
import io.creditbridge.policydata.CurrentPolicy;
import io.creditbridge.product.PricePolicy;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is left to a firm of the interest subsidy of the day. */
@Component
class FirmSubsidies {

    private final CurrentPolicy policy;

    FirmSubsidies(CurrentPolicy policy) {
        this.policy = policy;
    }

    /** What the budget pays on one more loan; null where product or day bring none, or the firm's is used up. */
    @Nullable
    SubsidyTerms of(PricePolicy product, SubsidisedLoans.Taken taken, LocalDate day) {
        if (!product.options().interestSubsidised()) {
            return null;
        }
        return policy.data()
                .subsidyOn(day)
                .map(announced -> new SubsidyTerms(
                        BigDecimal.valueOf(announced.annualRate()),
                        announced.months(),
                        announced.baseLimit().minus(taken.base()).max(Money.ZERO),
                        announced.firmLimit().minus(taken.paid()).max(Money.ZERO)))
                .filter(left -> left.base().isPositive() && left.most().isPositive())
                .orElse(null);
    }
}
