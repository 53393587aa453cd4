package io.creditbridge.matching;

import java.util.List;

/**
 * Many firms, stored by column; a firm's number is its place in the list they came from.
 *
 * @param firms the firms
 * @param regions the regions they lie in
 */
public record FirmColumns(List<FirmProfile> firms, RegionTree regions) {

    /** Most firms in one set of columns. */
    public static final int MAX_FIRMS = 200_000;

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if there are more than {@link #MAX_FIRMS}
     */
    public FirmColumns {
        firms = List.copyOf(firms);
        if (firms.size() > MAX_FIRMS) {
            throw new IllegalArgumentException("at most " + MAX_FIRMS + " firms: " + firms.size());
        }
    }

    /** How many firms there are. */
    public int size() {
        return firms.size();
    }

    /** How many words a set of them takes. */
    int words() {
        return (firms.size() + Long.SIZE - 1) / Long.SIZE;
    }
}
