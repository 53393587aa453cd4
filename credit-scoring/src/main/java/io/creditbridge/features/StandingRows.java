package io.creditbridge.features;

/**
 * Counts rows of both directions as if all of them stood; cancelled ones are taken back one by one.
 *
 * <p>The loops have no branches, so that the compiler makes vector instructions of them.
 */
final class StandingRows {

    private StandingRows() {}

    /**
     * Counts rows, and adds up the taxes of those in the last twelve months.
     *
     * @param first the first row that may lie in them; taxes of rows before it are not read
     * @param recentSlot the slot that they begin with
     */
    static void count(PackedRows rows, int from, int first, int to, int recentSlot, SideSums[] sides) {
        int[] places = rows.places;
        int[] taxes = rows.taxesFen;
        int soldBefore = 0;
        for (int row = from; row < first; row++) {
            soldBefore += Places.direction(places[row]);
        }
        // Masks of all bits or none; adding one up counts down.
        long sold = -soldBefore;
        long recent = 0;
        long recentSold = 0;
        long tax = 0;
        long taxSold = 0;
        long before = Places.of(recentSlot) - 1L;
        for (int row = first; row < to; row++) {
            long place = places[row];
            long isRecent = (before - place) >> (Long.SIZE - 1);
            long isSold = Places.saleMask(place);
            long fen = taxes[row] & isRecent;
            sold += isSold;
            recent += isRecent;
            recentSold += isSold & isRecent;
            tax += fen;
            taxSold += fen & isSold;
        }
        sides[0].addStanding(to - from + sold, recentSold - recent, tax - taxSold);
        sides[1].addStanding(-sold, -recentSold, taxSold);
    }
}
