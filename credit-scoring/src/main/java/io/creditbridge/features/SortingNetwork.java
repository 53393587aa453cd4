package io.creditbridge.features;

import java.util.Arrays;

/**
 * Sorts few numbers by a fixed list of comparisons, none of which the processor has to guess the outcome of.
 *
 * <p>The lists are those of Batcher's merge exchange (Knuth, The Art of Computer Programming 3, 5.2.2, algorithm M).
 */
final class SortingNetwork {

    /** Most numbers sorted so; beyond, guessing wrong costs less than comparing more. */
    private static final int MOST = 64;

    /** By count of numbers, the places compared, two by two. */
    private static final byte[][] PLACES = new byte[MOST + 1][];

    static {
        for (int count = 0; count <= MOST; count++) {
            PLACES[count] = places(count);
        }
    }

    private SortingNetwork() {}

    private static byte[] places(int count) {
        byte[] places = new byte[count * count];
        int size = 0;
        int top = Integer.highestOneBit(Math.max(1, count - 1));
        for (int p = count < 2 ? 0 : top; p > 0; p >>= 1) {
            int r = 0;
            int d = p;
            for (int q = top; q >= p; q >>= 1) {
                for (int i = 0; i < count - d; i++) {
                    if ((i & p) == r) {
                        places[size++] = (byte) i;
                        places[size++] = (byte) (i + d);
                    }
                }
                d = q - p;
                r = p;
            }
        }
        return Arrays.copyOf(places, size);
    }

    /** Sorts the first so many numbers. */
    static void sort(long[] numbers, int count) {
        if (count > MOST) {
            Arrays.sort(numbers, 0, count);
            return;
        }
        byte[] places = PLACES[count];
        for (int i = 0; i < places.length; i += 2) {
            int low = places[i];
            int high = places[i + 1];
            long one = numbers[low];
            long other = numbers[high];
            numbers[low] = Math.min(one, other);
            numbers[high] = Math.max(one, other);
        }
    }
}
