package io.creditbridge.guarantee;

import io.creditbridge.money.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * The loss a bank claims.
 *
 * @param principal principal unpaid and claimed now; above zero
 * @param interest interest unpaid and claimed now; counts only where the scheme's base has it
 * @param balanceAtDefault what was owed on the default date, for a scheme that takes the lower of both; else null
 * @param daysOverdue days since the earliest missed instalment, on the day of filing
 * @param evidence what shows the default and the steps taken
 * @param closing whether it is no further loss, but settles the shares of one that a party has paid first
 */
@Embeddable
public record ClaimedLoss(
        @Column(name = "principal_fen") Money principal,
        @Column(name = "interest_fen") Money interest,
        @Column(name = "default_balance_fen") @Nullable Money balanceAtDefault,
        @Column(name = "days_overdue") int daysOverdue,
        @Column(name = "evidence") String evidence,
        @Column(name = "closing") boolean closing) {

    /** Longest evidence, in characters. */
    public static final int LONGEST_EVIDENCE = 2_000;

    /** Checks the ranges. */
    public ClaimedLoss {
        boolean negative = balanceAtDefault != null && balanceAtDefault.isNegative();
        if (!principal.isPositive() || interest.isNegative() || negative || daysOverdue < 0) {
            throw new IllegalArgumentException("a claim of " + principal + " and " + interest + ", " + daysOverdue);
        }
    }
}
