package io.creditbridge.scheme;

/**
 * A range of whole numbers, open below and closed above.
 *
 * @param above the numbers lie above this one
 * @param upTo the numbers reach up to and including this one
 */
public record Interval(long above, long upTo) {

    /** The range without ends. */
    public static final Interval ANY = new Interval(Long.MIN_VALUE, Long.MAX_VALUE);

    /**
     * Checks that the range holds a number.
     *
     * @throws IllegalArgumentException if it holds none
     */
    public Interval {
        if (above >= upTo) {
            throw new IllegalArgumentException("no number lies above " + above + " and up to " + upTo);
        }
    }

    /** Whether the number lies within. */
    public boolean contains(long number) {
        return number > above && number <= upTo;
    }

    /** Whether neither end is set. */
    public boolean isAny() {
        return equals(ANY);
    }
}
