package io.creditbridge.quoting;

import io.creditbridge.money.Money;
import io.creditbridge.product.LendingConditions;
import io.creditbridge.scorecard.Grade;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The grades in order, and the part of a year's turnover that each supports as an indicative limit.
 *
 * <p>The parts are our own rule of thumb, falling with the grade; a bank's officer may offer more or less. They are
 * shown beside every limit, see {@code docs/reference/quoting.md}.
 */
final class GradeScale {

    private static final List<BigDecimal> PART_OF_TURNOVER = List.of(
            new BigDecimal("0.30"),
            new BigDecimal("0.28"),
            new BigDecimal("0.25"),
            new BigDecimal("0.20"),
            new BigDecimal("0.15"),
            new BigDecimal("0.10"),
            new BigDecimal("0.05"),
            new BigDecimal("0.00"));

    /** Limits are rounded down to whole ten thousands of yuan, as banks grant them. */
    private static final BigDecimal STEP = BigDecimal.valueOf(10_000);

    private GradeScale() {}

    /** The grade's place: 1 for the best. */
    static int place(String grade) {
        for (int i = 0; i < Grade.STANDARD.size(); i++) {
            if (Grade.STANDARD.get(i).name().equals(grade)) {
                return i + 1;
            }
        }
        throw new IllegalArgumentException("no grade of the scale: " + grade);
    }

    static String name(int place) {
        return Grade.STANDARD
                .get(Math.clamp(place, 1, Grade.STANDARD.size()) - 1)
                .name();
    }

    static BigDecimal partOfTurnover(int place) {
        return PART_OF_TURNOVER.get(place - 1);
    }

    /** The limit that a turnover supports at a grade. */
    static Money supported(Money yearlyTurnover, int place) {
        BigDecimal exact = yearlyTurnover.toYuan().multiply(partOfTurnover(place));
        return Money.of(exact.divideToIntegralValue(STEP).multiply(STEP).setScale(2, RoundingMode.DOWN));
    }

    /** The largest amount that conditions lend a firm, or null without a grade. */
    static @Nullable Money limit(LendingConditions conditions, FirmFacts facts) {
        Integer grade = facts.grade();
        if (grade == null) {
            return null;
        }
        Money supported = conditions.pointsLadder().isEmpty()
                ? supported(facts.yearlyTurnover(), grade)
                : conditions.pointsLadder().limitFor(facts.innovationPoints());
        return supported.min(conditions.largestAmount());
    }
}
