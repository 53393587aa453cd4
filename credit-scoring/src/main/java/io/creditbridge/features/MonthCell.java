package io.creditbridge.features;

import io.creditbridge.transaction.Direction;
import java.time.YearMonth;

/** The running sums of one month and direction. */
final class MonthCell {

    private long validCount;
    private long validFen;
    private long returnCount;
    private long returnFen;
    private long voidCount;
    private long voidFen;
    private long taxFen;
    private long oddCount;

    void addVoid(long amountFen, long odd) {
        voidCount++;
        voidFen = Math.addExact(voidFen, Math.abs(amountFen));
        oddCount += odd;
    }

    void addStanding(long amountFen, long tax, long odd) {
        if (amountFen < 0) {
            returnCount++;
            returnFen = Math.addExact(returnFen, -amountFen);
        } else {
            validCount++;
            validFen = Math.addExact(validFen, amountFen);
        }
        taxFen = Math.addExact(taxFen, tax);
        oddCount += odd;
    }

    void add(MonthlyTotals totals) {
        validCount += totals.validCount();
        validFen = Math.addExact(validFen, totals.validAmountFen());
        returnCount += totals.returnCount();
        returnFen = Math.addExact(returnFen, totals.returnAmountFen());
        voidCount += totals.voidCount();
        voidFen = Math.addExact(voidFen, totals.voidAmountFen());
        taxFen = Math.addExact(taxFen, totals.taxFen());
        oddCount += totals.oddCount();
    }

    MonthlyTotals totals(YearMonth month, Direction direction) {
        return new MonthlyTotals(
                month, direction, validCount, validFen, returnCount, returnFen, voidCount, voidFen, taxFen, oddCount);
    }
}
