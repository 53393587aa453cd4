package io.creditbridge.money;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** A list of checks on figures a user gave; it collects every problem instead of stopping at the first. */
public final class FigureChecks {

    private final List<RefusedFigure> refused = new ArrayList<>();

    /** Checks that a figure is a finite number from the least to the greatest value, both allowed. */
    public FigureChecks within(String field, double value, double least, double greatest) {
        if (!Double.isFinite(value)) {
            refused.add(new RefusedFigure(field, RefusedFigure.Problem.NOT_A_NUMBER, ""));
        } else if (value < least) {
            refused.add(new RefusedFigure(field, RefusedFigure.Problem.TOO_SMALL, plain(least)));
        } else if (value > greatest) {
            refused.add(new RefusedFigure(field, RefusedFigure.Problem.TOO_LARGE, plain(greatest)));
        }
        return this;
    }

    /** Checks that a count lies from the least to the greatest value, both allowed. */
    public FigureChecks within(String field, int value, int least, int greatest) {
        return within(field, (double) value, least, greatest);
    }

    /** Checks that an amount is above zero and at most the limit. */
    public FigureChecks positive(String field, Money amount, Money greatest) {
        if (!amount.isPositive()) {
            refused.add(new RefusedFigure(field, RefusedFigure.Problem.TOO_SMALL, "0.01"));
        } else if (amount.compareTo(greatest) > 0) {
            refused.add(new RefusedFigure(field, RefusedFigure.Problem.TOO_LARGE, greatest.toString()));
        }
        return this;
    }

    /** Checks any other condition and refuses the field for the given problem where it does not hold. */
    public FigureChecks require(boolean condition, String field, RefusedFigure.Problem problem) {
        if (!condition) {
            refused.add(new RefusedFigure(field, problem, ""));
        }
        return this;
    }

    /** Every figure refused so far, in the order of the checks; empty when all are usable. */
    public List<RefusedFigure> refused() {
        return List.copyOf(refused);
    }

    private static String plain(double bound) {
        return BigDecimal.valueOf(bound).stripTrailingZeros().toPlainString();
    }
}
