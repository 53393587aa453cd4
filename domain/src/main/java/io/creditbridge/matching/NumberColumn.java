package io.creditbridge.matching;

import java.util.Comparator;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;

/**
 * The firms in the order of a number, with the sets of all firms from every so many places on and up to them.
 *
 * <p>A bound is found by binary search; the stored set just outside it is met, and the few firms between it and the
 * bound are taken out one by one.
 */
final class NumberColumn {

    /** Fewest places between two stored sets. */
    private static final int LEAST_STEP = 64;

    /** Most stored sets in either direction; bounds the memory of large indexes. */
    private static final int MOST_SETS = 256;

    private final int step;
    private final int[] firms;
    private final long[] values;
    private final long[][] fromPlace;
    private final long[][] beforePlace;

    NumberColumn(FirmColumns columns, ToLongFunction<FirmProfile> number) {
        int size = columns.size();
        firms = IntStream.range(0, size)
                .boxed()
                .sorted(Comparator.comparingLong(
                        firm -> number.applyAsLong(columns.firms().get(firm))))
                .mapToInt(Integer::intValue)
                .toArray();
        values = new long[size];
        step = Math.max(LEAST_STEP, size / MOST_SETS + 1);
        int sets = size / step + 2;
        fromPlace = new long[sets][columns.words()];
        beforePlace = new long[sets][columns.words()];
        for (int place = 0; place < size; place++) {
            int firm = firms[place];
            values[place] = number.applyAsLong(columns.firms().get(firm));
            for (int set = 0; set < sets; set++) {
                long[] words = set * step <= place ? fromPlace[set] : beforePlace[set];
                words[firm / Long.SIZE] |= 1L << (firm % Long.SIZE);
            }
        }
    }

    /** Keeps the firms whose number is at least the bound. */
    void keepFrom(long bound, long[] kept) {
        int place = firstFrom(bound);
        int set = place / step;
        KeyColumn.meet(kept, fromPlace[set]);
        takeOut(set * step, place, kept);
    }

    /** Keeps the firms whose number is at most the bound. */
    void keepUpTo(long bound, long[] kept) {
        int place = bound == Long.MAX_VALUE ? firms.length : firstFrom(bound + 1);
        int set = (place + step - 1) / step;
        KeyColumn.meet(kept, beforePlace[set]);
        takeOut(place, Math.min(set * step, firms.length), kept);
    }

    private void takeOut(int fromPlace, int toPlace, long[] kept) {
        for (int place = fromPlace; place < toPlace; place++) {
            kept[firms[place] / Long.SIZE] &= ~(1L << (firms[place] % Long.SIZE));
        }
    }

    /** The first place whose number is at least the bound. */
    private int firstFrom(long bound) {
        int low = 0;
        int high = values.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (values[middle] < bound) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
