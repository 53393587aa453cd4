package io.creditbridge.features;

/** The layout of one month's sums of one direction in an array of numbers. */
final class MonthCells {

    static final int VALID_COUNT = 0;
    static final int VALID_FEN = 1;
    static final int RETURN_COUNT = 2;
    static final int RETURN_FEN = 3;
    static final int VOID_COUNT = 4;
    static final int VOID_FEN = 5;
    static final int TAX_FEN = 6;
    static final int ODD_COUNT = 7;

    /** Numbers a month. */
    static final int FIELDS = 8;

    private MonthCells() {}

    /** Adds a row to the cell that begins at a place; a return is negative, a cancelled row counts only as such. */
    static void add(long[] cells, int cell, boolean isVoid, long amountFen, long taxFen) {
        cells[cell + ODD_COUNT] += TransactionAggregator.isOdd(amountFen, taxFen) ? 1 : 0;
        if (isVoid) {
            cells[cell + VOID_COUNT]++;
            cells[cell + VOID_FEN] += Math.abs(amountFen);
            return;
        }
        int count = cell + (amountFen < 0 ? RETURN_COUNT : VALID_COUNT);
        cells[count]++;
        cells[count + 1] += Math.abs(amountFen);
        cells[cell + TAX_FEN] += taxFen;
    }

    static void put(long[] cells, int cell, MonthlyTotals totals) {
        cells[cell + VALID_COUNT] = totals.validCount();
        cells[cell + VALID_FEN] = totals.validAmountFen();
        cells[cell + RETURN_COUNT] = totals.returnCount();
        cells[cell + RETURN_FEN] = totals.returnAmountFen();
        cells[cell + VOID_COUNT] = totals.voidCount();
        cells[cell + VOID_FEN] = totals.voidAmountFen();
        cells[cell + TAX_FEN] = totals.taxFen();
        cells[cell + ODD_COUNT] = totals.oddCount();
    }
}
