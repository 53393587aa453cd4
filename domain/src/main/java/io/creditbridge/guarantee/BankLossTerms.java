package io.creditbridge.guarantee;

import io.creditbridge.money.Money;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What risk-sharing leaves of one loan's loss to the bank: the one record in which risk-sharing and pricing meet.
 *
 * @param schemeId the scheme that shares the loss, or {@code "none"}
 * @param schemeVersion the scheme's dated version, or {@code ""} for none
 * @param agreedBankShare the bank's share by the scheme's table, before caps, in [0, 1]
 * @param expectedBankShare the part of the expected loss the bank bears after caps and what is left of them, in [0, 1];
 *     never below the agreed share where a cap bites
 * @param proportionalCover the part of the loan covered by an uncapped proportional guarantee, in [0, 1]; capped
 *     portfolio cover counts as 0, because capital rules treat it as tranched
 * @param yearlyFeeRate guarantee fee the borrower pays a year on the guaranteed balance, as a decimal
 * @param limits the limits that raise the bank's share above the agreed one, in plain keys; empty when none bites
 * @param capacityLeft what the sharers can still pay under their caps; null when no cap applies
 */
public record BankLossTerms(
        String schemeId,
        String schemeVersion,
        double agreedBankShare,
        double expectedBankShare,
        double proportionalCover,
        double yearlyFeeRate,
        List<String> limits,
        @Nullable Money capacityLeft) {

    /** Checks the ranges and copies the list. */
    public BankLossTerms {
        Objects.requireNonNull(schemeId);
        Objects.requireNonNull(schemeVersion);
        requireShare("agreedBankShare", agreedBankShare);
        requireShare("expectedBankShare", expectedBankShare);
        requireShare("proportionalCover", proportionalCover);
        if (!(yearlyFeeRate >= 0 && yearlyFeeRate < 1)) {
            throw new IllegalArgumentException("yearlyFeeRate must lie in [0, 1): " + yearlyFeeRate);
        }
        limits = List.copyOf(limits);
    }

    /** The terms of a loan whose loss nobody shares: the bank bears all of it. */
    public static BankLossTerms unshared() {
        return new BankLossTerms("none", "", 1, 1, 0, 0, List.of(), null);
    }

    private static void requireShare(String name, double share) {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException(name + " must lie in [0, 1]: " + share);
        }
    }
}
