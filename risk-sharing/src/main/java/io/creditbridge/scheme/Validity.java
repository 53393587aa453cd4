package io.creditbridge.scheme;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The approval dates for which a version of a scheme holds.
 *
 * @param from the first day
 * @param to the last day, or null while no end is known
 */
public record Validity(LocalDate from, @Nullable LocalDate to) {

    /**
     * Checks the order of the dates.
     *
     * @throws IllegalArgumentException if the last day lies before the first
     */
    public Validity {
        if (to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("validity ends " + to + ", before it begins on " + from);
        }
    }

    /** Whether the day lies within, both ends included. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    /** Whether some day lies within both. */
    public boolean overlaps(Validity other) {
        return (other.to == null || !from.isAfter(other.to)) && (to == null || !other.from.isAfter(to));
    }
}
