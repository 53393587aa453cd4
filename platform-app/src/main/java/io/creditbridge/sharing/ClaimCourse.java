package io.creditbridge.sharing;

import io.creditbridge.guarantee.Claim;
import io.creditbridge.guarantee.ClaimStatus;
import io.creditbridge.money.Money;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far a claim has come.
 *
 * @param status where it stands
 * @param filedAt when it was filed
 * @param declineReason why a sharer declined it, or null
 * @param withdrawnReason why the bank took it back, or null
 * @param recovered what came in before it was paid and lowered it
 * @param closing whether it settles the shares of a loss that a party has paid first
 * @param closable whether the file may be closed so now
 */
record ClaimCourse(
        ClaimStatus status,
        Instant filedAt,
        @Nullable String declineReason,
        @Nullable String withdrawnReason,
        Money recovered,
        boolean closing,
        boolean closable) {

    static ClaimCourse of(Claim claim, boolean closable) {
        return new ClaimCourse(
                claim.status(),
                claim.filedAt(),
                claim.declineReason(),
                claim.withdrawnReason(),
                claim.recovered(),
                claim.loss().closing(),
                closable);
    }
}
