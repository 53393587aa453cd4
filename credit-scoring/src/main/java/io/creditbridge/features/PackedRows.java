package io.creditbridge.features;

/**
 * What is read of every row when it is added up: twelve bytes for its place, its amount and its tax.
 *
 * <p>An amount or tax that does not fit into an int, above some 21 million yuan, is zero here; its row is among the
 * {@link UnusualRows}, which are taken in hand with what they really amount to.
 */
final class PackedRows {

    /** Where each row belongs; see {@link Places}. */
    final int[] places;

    /** Amounts without tax, in fen, of cancelled rows too. */
    final int[] amountsFen;

    /** Taxes, in fen. */
    final int[] taxesFen;

    PackedRows(int rows) {
        places = new int[rows];
        amountsFen = new int[rows];
        taxesFen = new int[rows];
    }

    /** Takes the amounts and taxes of some rows. */
    void take(long[] amounts, long[] taxes, int from, int to) {
        for (int row = from; row < to; row++) {
            amountsFen[row] = packed(amounts[row]);
            taxesFen[row] = packed(taxes[row]);
        }
    }

    /** What stands here for an amount or a tax. */
    static int packed(long fen) {
        return fen == (int) fen ? (int) fen : 0;
    }

    /** Of rows in order, the first that lies in a slot or later. */
    int firstAt(int slot, int from, int to) {
        int low = from;
        int high = to;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (Places.slot(places[middle]) < slot) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
