package io.creditbridge.scorecard;

import java.util.List;

/**
 * A class of firms of about equal risk.
 *
 * @param name its name, such as {@code BBB}
 * @param pdBelow the probability of default below which a firm is in it, if it is in no better one; 1 or more for the
 *     last
 */
public record Grade(String name, double pdBelow) {

    /** Eight grades, each about twice as risky as the one before. */
    public static final List<Grade> STANDARD = List.of(
            new Grade("AAA", 0.005),
            new Grade("AA", 0.01),
            new Grade("A", 0.02),
            new Grade("BBB", 0.04),
            new Grade("BB", 0.08),
            new Grade("B", 0.15),
            new Grade("CCC", 0.3),
            new Grade("D", 2));

    /**
     * Checks the name and the bound.
     *
     * @throws IllegalArgumentException if the name is no word or the bound is not above zero
     */
    public Grade {
        if (!name.matches("[A-Z]{1,4}[+-]?") || !(pdBelow > 0)) {
            throw new IllegalArgumentException("no grade: " + name + " " + pdBelow);
        }
    }

    /** The first grade of the list, best first, whose bound lies above the probability; else the last. */
    static Grade of(double pd, List<Grade> grades) {
        for (Grade grade : grades) {
            if (pd < grade.pdBelow()) {
                return grade;
            }
        }
        return grades.getLast();
    }
}
