package io.creditbridge.money;

import java.util.Objects;

/**
 * One figure given by a user that cannot be used, by the name of its field and with the reason.
 *
 * @param field the field's name as the caller knows it, such as {@code termMonths} or {@code annualPd[2]}
 * @param problem what is wrong with it
 * @param limit the bound that was crossed, written plainly; empty where the problem has none
 */
public record RefusedFigure(String field, Problem problem, String limit) {

    /** What can be wrong with a figure; the names are stable keys of its message. */
    public enum Problem {
        /** Neither finite nor a number. */
        NOT_A_NUMBER,
        /** Below the least value accepted. */
        TOO_SMALL,
        /** Above the greatest value accepted. */
        TOO_LARGE,
        /** A list with nothing in it, or a figure left out. */
        MISSING,
        /** Not usable together with another figure. */
        INCONSISTENT
    }

    /** Checks that nothing is null. */
    public RefusedFigure {
        Objects.requireNonNull(field);
        Objects.requireNonNull(problem);
        Objects.requireNonNull(limit);
    }
}
