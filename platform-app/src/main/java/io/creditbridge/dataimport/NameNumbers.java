package io.creditbridge.dataimport;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Names in UTF-8 numbered from 0 in the order in which they come first; a name seen before makes no object.
 *
 * <p>A table of open addressing, at most half full, whose places hold a name's number.
 */
final class NameNumbers {

    private static final int FREE = -1;
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());

    private byte[][] names = new byte[16][];
    private int[] places = free(64);
    private int count;

    private static int[] free(int size) {
        int[] places = new int[size];
        Arrays.fill(places, FREE);
        return places;
    }

    /** The number of the name that lies in a part of an array. */
    int number(byte[] bytes, int from, int length) {
        int place = place(bytes, from, length);
        while (places[place] != FREE) {
            byte[] known = names[places[place]];
            if (Arrays.equals(known, 0, known.length, bytes, from, from + length)) {
                return places[place];
            }
            place = (place + 1) & (places.length - 1);
        }
        return added(place, Arrays.copyOfRange(bytes, from, from + length));
    }

    /** A name by its number. */
    String name(int number) {
        return new String(names[number], StandardCharsets.UTF_8);
    }

    /** By number, the place of the name among all names in their order. */
    int[] inOrder() {
        String[] sorted = new String[count];
        Map<String, Integer> numbers = new HashMap<>();
        for (int number = 0; number < count; number++) {
            sorted[number] = name(number);
            numbers.put(sorted[number], number);
        }
        Arrays.sort(sorted);
        int[] places = new int[count];
        for (int place = 0; place < count; place++) {
            places[numbers.getOrDefault(sorted[place], 0)] = place;
        }
        return places;
    }

    private int added(int place, byte[] name) {
        if (count == names.length) {
            names = Arrays.copyOf(names, count * 2);
        }
        names[count] = name;
        places[place] = count;
        count++;
        if (count * 2 > places.length) {
            places = free(places.length * 4);
            for (int number = 0; number < count; number++) {
                int free = place(names[number], 0, names[number].length);
                while (places[free] != FREE) {
                    free = (free + 1) & (places.length - 1);
                }
                places[free] = number;
            }
        }
        return count - 1;
    }

    /** Names that differ in a few letters are spread over the table. */
    private static long mixed(long hash, long letters) {
        long product = (hash ^ letters) * 0x9E3779B97F4A7C15L;
        return product ^ (product >>> Integer.SIZE);
    }

    private int place(byte[] bytes, int from, int length) {
        long hash = length;
        int at = from;
        for (; at <= from + length - Long.BYTES; at += Long.BYTES) {
            hash = mixed(hash, (long) LONGS.get(bytes, at));
        }
        for (; at < from + length; at++) {
            hash = mixed(hash, bytes[at]);
        }
        return (int) (hash >>> Integer.SIZE) & (places.length - 1);
    }
}
