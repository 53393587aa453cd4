package io.creditbridge.features;

import io.creditbridge.transaction.Direction;
import java.time.YearMonth;
import java.util.Objects;

/**
 * What a firm sold or bought in one month: one kept row, without any counterparty.
 *
 * @param month the calendar month
 * @param direction sales or purchases
 * @param validCount transactions that stand and are not returns
 * @param validAmountFen their sum, in fen
 * @param returnCount returns (negative amounts) that stand
 * @param returnAmountFen the sum of their absolute amounts, in fen; never negative
 * @param voidCount cancelled transactions
 * @param voidAmountFen the sum of their absolute amounts, in fen; never negative
 * @param taxFen tax of all that stands, returns taken off, in fen
 * @param oddCount accepted transactions with an odd figure, see {@link RowVerdict#ACCEPTED_ODD}
 */
public record MonthlyTotals(
        YearMonth month,
        Direction direction,
        long validCount,
        long validAmountFen,
        long returnCount,
        long returnAmountFen,
        long voidCount,
        long voidAmountFen,
        long taxFen,
        long oddCount) {

    /**
     * Checks that counts and absolute sums are not negative.
     *
     * @throws IllegalArgumentException if one is
     */
    public MonthlyTotals {
        Objects.requireNonNull(month);
        Objects.requireNonNull(direction);
        long least = Math.min(Math.min(validCount, returnCount), Math.min(voidCount, oddCount));
        if (least < 0 || validAmountFen < 0 || returnAmountFen < 0 || voidAmountFen < 0) {
            throw new IllegalArgumentException("negative count or sum in " + month);
        }
    }

    /** What was sold or bought less what was given back, in fen. */
    public long netAmountFen() {
        return validAmountFen - returnAmountFen;
    }
}
