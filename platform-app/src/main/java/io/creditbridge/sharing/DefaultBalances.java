package io.creditbridge.sharing;

import io.creditbridge.loan.Loan;
import io.creditbridge.loan.LoanInstalment;
import io.creditbridge.money.Money;
import io.creditbridge.scheme.Trigger;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What was owed of a loan on the day it defaulted: the day on which its oldest unpaid instalment was overdue for as
 * long as the scheme's trigger asks. It follows from the repayments, which are never changed, by the days on which
 * they were paid.
 */
@Component
class DefaultBalances {

    private final JdbcClient jdbc;

    DefaultBalances(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The principal owed on the default date; null where the loan is not overdue for so long on the day. */
    @Nullable
    Money of(Loan loan, Trigger trigger, LocalDate today) {
        LocalDate defaulted = loan.plan()
                .next()
                .map(LoanInstalment::due)
                .map(due -> due.plusDays(trigger.days() + (trigger.strictly() ? 1 : 0)))
                .orElse(null);
        if (defaulted == null || defaulted.isAfter(today)) {
            return null;
        }
        long repaid = jdbc.sql("""
                        select coalesce(sum(principal_fen), 0) from repayment where loan_id = :loan and paid_on <= :day
                        """)
                .param("loan", loan.id().value())
                .param("day", defaulted)
                .query(Long.class)
                .single();
        return loan.contract().principal().minus(Money.ofFen(repaid));
    }
}
