package io.creditbridge.features;

import java.util.Arrays;

/**
 * Sorts few numbers by a fixed list of comparisons, none of which the processor has to guess the outcome of.
 *
 * <p>Four numbers at a time are sorted in registers; then blocks of four are merged two by two, the lower half of both
 * into the lower one. The lists of merges are those of Batcher's merge exchange (Knuth, The Art of Computer Programming
 * 3, 5.2.2, algorithm M), which sorts blocks as it sorts numbers.
 */
final class SortingNetwork {

    private static final int BLOCK = 4;

    /** Most blocks sorted so; beyond, guessing wrong costs less than comparing more. */
    private static final int MOST = 16;

    /** By count of blocks, those merged, two by two. */
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
                        places[size++] = (byte) (BLOCK * i);
                        places[size++] = (byte) (BLOCK * (i + d));
                    }
                }
                d = q - p;
                r = p;
            }
        }
        return Arrays.copyOf(places, size);
    }

    /** So many numbers and what fills up the last block. */
    static int room(int count) {
        return (count + BLOCK - 1) / BLOCK * BLOCK;
    }

    /**
     * Sorts the first numbers.
     *
     * @param count how many; only whole blocks of four are sorted without guessing
     */
    static void sort(long[] numbers, int count) {
        int blocks = count / BLOCK;
        if (blocks > MOST || BLOCK * blocks != count) {
            Arrays.sort(numbers, 0, count);
            return;
        }
        for (int block = 0; block < blocks; block++) {
            sortBlock(numbers, BLOCK * block);
        }
        byte[] places = PLACES[blocks];
        for (int i = 0; i < places.length; i += 2) {
            merge(numbers, places[i], places[i + 1]);
        }
    }

    private static void sortBlock(long[] numbers, int at) {
        long a = Math.min(numbers[at], numbers[at + 1]);
        long b = Math.max(numbers[at], numbers[at + 1]);
        long c = Math.min(numbers[at + 2], numbers[at + 3]);
        long d = Math.max(numbers[at + 2], numbers[at + 3]);
        long second = Math.max(a, c);
        long third = Math.min(b, d);
        numbers[at] = Math.min(a, c);
        numbers[at + 1] = Math.min(second, third);
        numbers[at + 2] = Math.max(second, third);
        numbers[at + 3] = Math.max(b, d);
    }

    /** Merges two sorted blocks by Batcher's merge of odd and even places. */
    private static void merge(long[] numbers, int low, int high) {
        long b = Math.min(numbers[low + 1], numbers[high + 1]);
        long f = Math.max(numbers[low + 1], numbers[high + 1]);
        long d = Math.min(numbers[low + 3], numbers[high + 3]);
        long h = Math.max(numbers[low + 3], numbers[high + 3]);
        long c = Math.min(numbers[low + 2], numbers[high + 2]);
        long g = Math.max(numbers[low + 2], numbers[high + 2]);
        long a = Math.min(numbers[low], numbers[high]);
        long e = Math.max(numbers[low], numbers[high]);
        long third = Math.min(c, e);
        long fifth = Math.max(c, e);
        long fourth = Math.min(d, f);
        long sixth = Math.max(d, f);
        numbers[low] = a;
        numbers[low + 1] = Math.min(b, third);
        numbers[low + 2] = Math.max(b, third);
        numbers[low + 3] = Math.min(fourth, fifth);
        numbers[high] = Math.max(fourth, fifth);
        numbers[high + 1] = Math.min(sixth, g);
        numbers[high + 2] = Math.max(sixth, g);
        numbers[high + 3] = h;
    }
}
