package io.creditbridge.lending;

import io.creditbridge.loan.LoanChanged;
import io.creditbridge.loan.LoanId;
import io.creditbridge.loan.TakenRepayment;
import io.creditbridge.money.Money;
import io.creditbridge.organization.AccountId;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The repayments of loans: append-only rows. */
@Component
class RepaymentBook {

    private final JdbcClient jdbc;

    RepaymentBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One repayment.
     *
     * @param paidOn the day it came in
     * @param principal what went to principal
     * @param interest what went to interest
     * @param reference the bank's own words; may be empty
     * @param recovery whether it was recovered after a claim and shared with those who bore the loss
     */
    record Entry(LocalDate paidOn, Money principal, Money interest, String reference, boolean recovery) {

        /** All of it. */
        public Money amount() {
            return principal.plus(interest);
        }
    }

    /** Keeps a repayment; none where nothing of the amount was owed on the loan any more. */
    void add(LoanId loan, RepaymentForm.Read read, TakenRepayment taken, AccountId by, Instant at) {
        if (taken.principal().isZero() && taken.interest().isZero()) {
            return;
        }
        jdbc.sql("""
                        insert into repayment (id, loan_id, paid_on, principal_fen, interest_fen, reference,
                            recorded_by, recorded_at, recovery)
                        values (:id, :loan, :day, :principal, :interest, :reference, :by, :at, :recovery)
                        """)
                .param("id", UUID.randomUUID())
                .param("loan", loan.value())
                .param("day", Date.valueOf(read.paidOn()))
                .param("principal", taken.principal().fen())
                .param("interest", taken.interest().fen())
                .param("reference", read.reference())
                .param("by", by.value())
                .param("at", Timestamp.from(at))
                .param("recovery", taken.taken().action().equals(LoanChanged.RECOVERY))
                .update();
    }

    Optional<LocalDate> lastDay(LoanId loan) {
        return jdbc.sql("select paid_on from repayment where loan_id = ? and not recovery order by 1 desc limit 1")
                .param(loan.value())
                .query(LocalDate.class)
                .optional();
    }

    List<Entry> of(LoanId loan) {
        return jdbc.sql("""
                        select paid_on, principal_fen, interest_fen, reference, recovery from repayment
                        where loan_id = ? order by paid_on, recorded_at
                        """)
                .param(loan.value())
                .query((row, number) -> new Entry(
                        row.getObject(1, LocalDate.class),
                        Money.ofFen(row.getLong(2)),
                        Money.ofFen(row.getLong(3)),
                        row.getString(4),
                        row.getBoolean(5)))
                .list();
    }
}
