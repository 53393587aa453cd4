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
}
