package io.creditbridge.quoting;

import io.creditbridge.application.ApplicationId;
import io.creditbridge.enterprise.EnterpriseId;
import io.creditbridge.money.Money;
import io.creditbridge.offer.SubsidyTerms;
import io.creditbridge.origination.SubsidisedLoans;
import io.creditbridge.policydata.CurrentPolicy;
import io.creditbridge.pricing.InterestSubsidy;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is left to a firm of the interest subsidy of a day. */
@Component
class FirmSubsidies {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final CurrentPolicy policy;
    private final SubsidisedLoans loans;

    FirmSubsidies(CurrentPolicy policy, SubsidisedLoans loans) {
        this.policy = policy;
        this.loans = loans;
    }

    /** What is left to one firm, by the day of approval; each day is worked out when it is first asked for. */
    static final class ByDay {

        private final Map<LocalDate, Optional<SubsidyTerms>> known = new HashMap<>();
        private final Function<LocalDate, Optional<SubsidyTerms>> left;

        ByDay(Function<LocalDate, Optional<SubsidyTerms>> left) {
            this.left = left;
        }

        @Nullable
        SubsidyTerms on(LocalDate day) {
            return known.computeIfAbsent(day, left).orElse(null);
        }
    }

    /** What the budget pays on one more loan of a firm, by the day. */
    ByDay byDay(EnterpriseId enterprise, @Nullable ApplicationId beside) {
        return new ByDay(day -> Optional.ofNullable(left(enterprise, beside, day)));
    }

    /**
     * What the budget pays on one more loan of a firm; null where the day brings none, or the firm's is used up.
     *
     * @param beside the application in question, or null before there is one
     */
    @Nullable
    SubsidyTerms left(EnterpriseId enterprise, @Nullable ApplicationId beside, LocalDate day) {
        return policy.data()
                .subsidyOn(day)
                .map(announced -> left(announced, enterprise, beside))
                .filter(left -> left.base().isPositive() && left.most().isPositive())
                .orElse(null);
    }

    private SubsidyTerms left(InterestSubsidy announced, EnterpriseId enterprise, @Nullable ApplicationId beside) {
        SubsidisedLoans.Taken taken =
                loans.of(enterprise, announced.validFrom().atStartOfDay(CHINA).toInstant(), beside);
        return new SubsidyTerms(
                BigDecimal.valueOf(announced.annualRate()),
                announced.months(),
                announced.baseLimit().minus(taken.base()).max(Money.ZERO),
                announced.firmLimit().minus(taken.paid()).max(Money.ZERO));
    }
}
