package io.creditbridge.loan;

import io.creditbridge.organization.AccountId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.LocalDate;

/**
 * A drawdown as an officer wrote it.
 *
 * @param day the day on which the money shall go out
 * @param conditionsMet how each condition of the offer was met; empty only if there is none
 * @param by who wrote it
 */
@Embeddable
public record DrawdownRequest(
        @Column(name = "drawdown_day") LocalDate day,
        @Column(name = "conditions_met") String conditionsMet,

        @Embedded @AttributeOverride(name = "value", column = @Column(name = "drawdown_by"))
        AccountId by) {

    /** Longest text on the conditions in characters. */
    public static final int CONDITIONS_MET_LIMIT = 2_000;
}
