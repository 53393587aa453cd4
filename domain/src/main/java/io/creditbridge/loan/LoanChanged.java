package io.creditbridge.loan;

import io.creditbridge.application.ApplicationId;
import io.creditbridge.audit.StateChange;
import io.creditbridge.organization.OrganizationId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something happened to a loan: a move of its state, or a repayment.
 *
 * @param loan which one
 * @param application the application it came from
 * @param bank the bank that lends
 * @param action what was done, a stable key
 * @param before the state before, or null for a new loan; for a repayment the principal outstanding
 * @param after the state after; for a repayment the principal outstanding
 * @param at when
 */
public record LoanChanged(
        LoanId loan,
        ApplicationId application,
        OrganizationId bank,
        String action,
        @Nullable String before,
        String after,
        Instant at)
        implements StateChange {

    /** The action of a repayment. */
    public static final String REPAYMENT = "LOAN_REPAYMENT";

    /** The action of a recovery, taken off a loan of which a claim was made. */
    public static final String RECOVERY = "LOAN_RECOVERY";

    @Override
    public String subjectKind() {
        return "LOAN";
    }

    @Override
    public UUID subjectId() {
        return loan.value();
    }
}
