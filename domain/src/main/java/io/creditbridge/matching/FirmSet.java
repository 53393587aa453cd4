package io.creditbridge.matching;

import java.util.stream.IntStream;

/** Some of the firms of an index, by their number in its columns. */
public final class FirmSet {

    private final long[] words;

    FirmSet(long[] words) {
        this.words = words;
    }

    /** Whether the firm of that number is among them. */
    public boolean contains(int firm) {
        return (words[firm / Long.SIZE] >>> (firm % Long.SIZE) & 1) != 0;
    }

    /** How many they are. */
    public int count() {
        int count = 0;
        for (long word : words) {
            count += Long.bitCount(word);
        }
        return count;
    }

    /** Their numbers, rising. */
    public IntStream numbers() {
        return IntStream.range(0, words.length * Long.SIZE).filter(this::contains);
    }
}
