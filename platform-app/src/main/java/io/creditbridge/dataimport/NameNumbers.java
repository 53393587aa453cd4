package io.creditbridge.dataimport;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Names in UTF-8 numbered from 0 in the order in which they come first; a name seen before makes no object.
 *
 * <p>A table of open addressing, at most half full, whose places hold a name's number.
 */
final class NameNumbers {

    private static final int FREE = -1;

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

    private int place(byte[] bytes, int from, int length) {
        int hash = 1;
        for (int i = from; i < from + length; i++) {
            hash = 31 * hash + bytes[i];
        }
        // Names that differ in the last letters alone are spread over the table.
        return (((hash ^ (hash >>> 15)) * 0x9E3779B1) >>> 7) & (places.length - 1);
    }
}
