package io.creditbridge.sharing;

import io.creditbridge.enterprise.EnterpriseId;
import io.creditbridge.enterprise.Industry;
import io.creditbridge.enterprise.SizeClass;
import io.creditbridge.loan.LoanId;
import io.creditbridge.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A loan that was paid out and that a facility stands for.
 *
 * @param id the loan
 * @param borrower who owes it
 * @param bankZh the lender in Chinese
 * @param bankEn the lender in English
 * @param drawnOn when it was paid out
 * @param maturesOn its last day
 * @param outstanding the principal still owed
 * @param share the sharer's part of a loss
 * @param agreed what was agreed for it
 * @param risk what it may lose
 * @param claimed principal claimed of it so far
 * @param daysOverdue days the oldest unpaid instalment is overdue; 0 where none is
 */
record BookedLoan(
        LoanId id,
        Borrower borrower,
        String bankZh,
        String bankEn,
        LocalDate drawnOn,
        LocalDate maturesOn,
        Money outstanding,
        BigDecimal share,
        Agreed agreed,
        Risk risk,
        Money claimed,
        int daysOverdue)
        implements AtRisk {

    /**
     * Who owes a loan.
     *
     * @param id the firm
     * @param name its name
     * @param industry its industry
     * @param sizeClass its statutory size
     * @param regionZh its region in Chinese
     * @param regionEn its region in English
     */
    record Borrower(
            EnterpriseId id, String name, Industry industry, SizeClass sizeClass, String regionZh, String regionEn) {}

    /**
     * What was agreed for a loan.
     *
     * @param version the scheme's version, picked by the approval date
     * @param book the book of those who stand for it together
     * @param approvedOn the approval date
     * @param termMonths for how long
     * @param borrowerClass the borrower's class under the scheme, or null
     */
    record Agreed(
            String version,
            UUID book,
            LocalDate approvedOn,
            int termMonths,
            @Nullable String borrowerClass) {}

    /**
     * What a loan may lose.
     *
     * @param pd the yearly probability of default it was priced with; 1 once it is more than 90 days late
     * @param lgd the part lost on default, with what a pledge saves
     * @param guaranteedShare the part of a loss that all sharers together bear, before caps
     */
    record Risk(double pd, double lgd, double guaranteedShare) {}

    /** Whether a claim was filed, so that what it costs is in the balances already. */
    boolean isClaimed() {
        return claimed.isPositive();
    }

    /** What the sharer stands for of what is still owed. */
    Money stoodFor() {
        return outstanding.times(share, RoundingMode.HALF_UP);
    }
}
