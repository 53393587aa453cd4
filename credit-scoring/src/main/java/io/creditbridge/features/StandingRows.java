package io.creditbridge.features;

/**
 * Counts rows of both directions as if all of them stood; cancelled ones are taken back one by one.
 *
 * <p>The loops have no branches, so that the compiler makes vector instructions of them.
 */
final class StandingRows {

    private StandingRows() {}

    /** Counts rows. */
    static void count(PackedRows rows, int from, int to, SideSums[] sides) {
        int[] places = rows.places;
        int sold = 0;
        for (int row = from; row < to; row++) {
            sold += Places.direction(places[row]);
        }
        sides[0].addStanding(to - from - sold, 0, 0);
        sides[1].addStanding(sold, 0, 0);
    }

    /** Counts those of the last twelve months, which begin with a slot, and adds up their taxes. */
    static void countFrom(PackedRows rows, int from, int to, int recentSlot, SideSums[] sides) {
        int[] places = rows.places;
        int[] taxes = rows.taxesFen;
        // Masks of all bits or none; adding one up counts down.
        long recent = 0;
        long sold = 0;
        long tax = 0;
        long taxSold = 0;
        long before = Places.of(recentSlot) - 1L;
        for (int row = from; row < to; row++) {
            long place = places[row];
            long isRecent = (before - place) >> (Long.SIZE - 1);
            long isSold = Places.saleMask(place) & isRecent;
            long fen = taxes[row];
            recent += isRecent;
            sold += isSold;
            tax += fen & isRecent;
            taxSold += fen & isSold;
        }
        sides[0].addStanding(0, sold - recent, tax - taxSold);
        sides[1].addStanding(0, -sold, taxSold);
    }
}
