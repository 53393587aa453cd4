package io.creditbridge.lending;

import io.creditbridge.loan.InstalmentPlan;
import io.creditbridge.loan.Loan;
import io.creditbridge.loan.LoanContract;
import io.creditbridge.loan.LoanInstalment;
import io.creditbridge.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A loan as people see it.
 *
 * @param id the loan
 * @param version what a form shows again to change it
 * @param application the application it came from
 * @param proposal the bank's handling
 * @param names firm, product and bank by name
 * @param contract what was signed
 * @param status where it stands
 * @param drawdown the drawdown written last, or null
 * @param standing what is owed; null before drawdown
 * @param repayments what came in, oldest first
 * @param renewable whether the owner may ask for the renewal today
 */
record LoanView(
        UUID id,
        int version,
        UUID application,
        UUID proposal,
        Names names,
        LoanContract contract,
        String status,
        @Nullable Drawdown drawdown,
        @Nullable Standing standing,
        List<RepaymentBook.Entry> repayments,
        boolean renewable) {

    /** Firm, product and bank by name. */
    record Names(String firm, String productZh, String productEn, String bankZh, String bankEn) {}

    /** A drawdown written, and whether the reader wrote it. */
    record Drawdown(LocalDate day, String conditionsMet, boolean own) {}

    /**
     * What is owed.
     *
     * @param drawnOn when the money went out
     * @param maturesOn when the last instalment is due
     * @param outstanding principal not repaid
     * @param due what is due and not paid
     * @param payable what may be paid today without settling
     * @param settlement what settles the loan today
     * @param daysOverdue days since the earliest missed instalment; 0 if none is missed
     * @param instalments the plan with what is paid
     */
    record Standing(
            LocalDate drawnOn,
            LocalDate maturesOn,
            Money outstanding,
            Money due,
            Money payable,
            Money settlement,
            int daysOverdue,
            List<LoanInstalment> instalments) {

        static @Nullable Standing of(Loan loan, LocalDate today) {
            if (loan.drawnOn() == null || loan.maturesOn() == null) {
                return null;
            }
            InstalmentPlan plan = loan.plan();
            return new Standing(
                    loan.drawnOn(),
                    loan.maturesOn(),
                    loan.outstanding(),
                    plan.dueBy(today),
                    plan.payableOn(today),
                    plan.settlementOn(today),
                    plan.daysOverdue(today),
                    plan.instalments());
        }
    }
}
