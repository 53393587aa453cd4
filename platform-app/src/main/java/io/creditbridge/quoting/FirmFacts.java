package io.creditbridge.quoting;

import io.creditbridge.enterprise.Enterprise;
import io.creditbridge.enterprise.Industry;
import io.creditbridge.enterprise.SizeClass;
import io.creditbridge.money.Money;
import io.creditbridge.scorecard.ScoreOutcome;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What products ask of a firm.
 *
 * @param regionLineage the codes of its region and all above it
 * @param industry its industry
 * @param monthsInBusiness whole months since it was established
 * @param yearlyTurnover turnover of the last twelve months by the imported data, else by the owner's statement
 * @param grade its grade's place, 1 the best; null when it was not scored
 * @param size its statutory size
 * @param innovationPoints the innovation points that count, 0 to 100; 0 without any
 */
public record FirmFacts(
        List<String> regionLineage,
        Industry industry,
        int monthsInBusiness,
        Money yearlyTurnover,
        @Nullable Integer grade,
        SizeClass size,
        BigDecimal innovationPoints) {

    static FirmFacts of(
            Enterprise enterprise,
            List<String> lineage,
            FirmStanding standing,
            BigDecimal innovationPoints,
            LocalDate today) {
        Money turnover = enterprise.yearlyRevenue();
        Integer grade = null;
        if (standing instanceof FirmStanding.Known known) {
            turnover = known.snapshot().yearlyTurnover().max(Money.ZERO);
            grade = grade(known.outcome());
        }
        return new FirmFacts(
                lineage,
                enterprise.industry(),
                enterprise.monthsInBusiness(today),
                turnover,
                grade,
                enterprise.sizeClass(),
                innovationPoints);
    }

    /** The place of a score's grade, or null without a score. */
    static @Nullable Integer grade(ScoreOutcome outcome) {
        return outcome instanceof ScoreOutcome.Scored scored ? GradeScale.place(scored.grade()) : null;
    }

    /** The facts as a bank sees them: its own card may give another grade. */
    FirmFacts graded(FirmStanding seen) {
        Integer given = seen instanceof FirmStanding.Known known ? grade(known.outcome()) : null;
        return graded(given);
    }

    FirmFacts graded(@Nullable Integer other) {
        return new FirmFacts(regionLineage, industry, monthsInBusiness, yearlyTurnover, other, size, innovationPoints);
    }

    ComposeQuote.Borrower borrower(double pd) {
        return new ComposeQuote.Borrower(pd, size, yearlyTurnover);
    }

    FirmFacts after(int months) {
        return new FirmFacts(regionLineage, industry, months, yearlyTurnover, grade, size, innovationPoints);
    }

    FirmFacts withPoints(BigDecimal points) {
        return new FirmFacts(regionLineage, industry, monthsInBusiness, yearlyTurnover, grade, size, points);
    }
}
