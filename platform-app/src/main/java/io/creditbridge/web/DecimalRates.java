package io.creditbridge.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Rates as the interface writes them, decimals such as 0.0385, beside a page's form, which has them in percent.
 *
 * @param names the form's name of each rate, to the interface's
 */
public record DecimalRates(Map<String, String> names) {

    private static final String DECIMAL = "problem.decimal";
    private static final int WRITTEN_DECIMALS = 12;

    /** Copies the names. */
    public DecimalRates {
        names = Map.copyOf(names);
    }

    /** A decimal in percent; what is no number stays as it is and is refused later. */
    public static @Nullable String inPercent(@Nullable String decimal) {
        return decimal != null && decimal.strip().matches("-?\\d{1,7}(\\.\\d{1,9})?")
                ? new BigDecimal(decimal.strip()).movePointRight(2).toPlainString()
                : decimal;
    }

    /** A computed rate without the traces of binary arithmetic, to twelve decimals: 0.028, not 0.027999999999999997. */
    public static double written(double rate) {
        return Double.isFinite(rate)
                ? BigDecimal.valueOf(rate)
                        .setScale(WRITTEN_DECIMALS, RoundingMode.HALF_UP)
                        .doubleValue()
                : rate;
    }

    /** The same refusal with the interface's names, and the ranges of rates as decimals. */
    public InvalidInput told(InvalidInput refused) {
        return new InvalidInput(refused.problems().stream().map(this::told).toList());
    }

    private FieldProblem told(FieldProblem problem) {
        String name = names.get(problem.field());
        if (name == null) {
            return problem;
        }
        List<Object> range = problem.arguments();
        return problem.messageKey().equals(DECIMAL)
                ? FieldProblem.of(name, DECIMAL, decimal(range.get(0)), decimal(range.get(1)), (int) range.get(2) + 2)
                : new FieldProblem(name, problem.messageKey(), range);
    }

    private static BigDecimal decimal(Object percent) {
        return ((BigDecimal) percent).movePointLeft(2);
    }
}
