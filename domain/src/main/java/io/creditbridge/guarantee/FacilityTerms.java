package io.creditbridge.guarantee;

import io.creditbridge.money.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a risk sharer is ready to carry under one scheme.
 *
 * @param commitmentLimit the most it stands for at any time, reserved and active together
 * @param leverage how many times its fund it may stand for, or null for no such limit
 * @param claimRateLimit the part of all it ever stood for that it may have paid net of recoveries before new
 *     commitments stop, in (0, 1], or null for no such limit
 * @param followsLoan whether it follows the bank's decision without looking at each loan (见贷即保)
 * @param validFrom the first day for new commitments
 * @param validTo the last day for new commitments
 */
@Embeddable
public record FacilityTerms(
        @Column(name = "commitment_limit_fen") Money commitmentLimit,
        @Column(name = "leverage") @Nullable BigDecimal leverage,
        @Column(name = "claim_rate_limit") @Nullable BigDecimal claimRateLimit,
        @Column(name = "follows_loan") boolean followsLoan,
        @Column(name = "valid_from") LocalDate validFrom,
        @Column(name = "valid_to") LocalDate validTo) {

    /** Highest leverage that may be agreed. */
    public static final BigDecimal HIGHEST_LEVERAGE = BigDecimal.valueOf(100);

    /** Checks the ranges. */
    public FacilityTerms {
        if (commitmentLimit.isNegative()) {
            throw new IllegalArgumentException("the limit cannot be negative: " + commitmentLimit);
        }
        if (leverage != null && (leverage.signum() <= 0 || leverage.compareTo(HIGHEST_LEVERAGE) > 0)) {
            throw new IllegalArgumentException("leverage out of range: " + leverage);
        }
        if (claimRateLimit != null && (claimRateLimit.signum() <= 0 || claimRateLimit.compareTo(BigDecimal.ONE) > 0)) {
            throw new IllegalArgumentException("claim rate out of range: " + claimRateLimit);
        }
        if (validTo.isBefore(validFrom)) {
            throw new IllegalArgumentException("ends " + validTo + ", before it begins on " + validFrom);
        }
    }

    /** Whether other terms say the same; how many decimals a number is written with plays no part. */
    public boolean agreesWith(FacilityTerms other) {
        return commitmentLimit.equals(other.commitmentLimit)
                && isSame(leverage, other.leverage)
                && isSame(claimRateLimit, other.claimRateLimit)
                && followsLoan == other.followsLoan
                && validFrom.equals(other.validFrom)
                && validTo.equals(other.validTo);
    }

    private static boolean isSame(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null ? other == null : other != null && one.compareTo(other) == 0;
    }
}
