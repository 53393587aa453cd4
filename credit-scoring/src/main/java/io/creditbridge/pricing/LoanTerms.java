package io.creditbridge.pricing;

import io.creditbridge.money.FigureChecks;
import io.creditbridge.money.Money;
import io.creditbridge.money.RefusedFigure;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * The terms of a loan as somebody asks for them: not checked until a schedule is planned.
 *
 * @param principal the amount lent
 * @param annualRate the nominal yearly rate as a decimal
 * @param termMonths the number of whole months, 1 to {@link #TERM_LIMIT_MONTHS}
 * @param method how it is paid back
 * @param dayCount how interest days are counted
 * @param start the day the money is paid out
 */
public record LoanTerms(
        Money principal,
        double annualRate,
        int termMonths,
        RepaymentMethod method,
        DayCount dayCount,
        LocalDate start) {

    /** Longest term, in months. */
    public static final int TERM_LIMIT_MONTHS = 600;

    /** Largest principal: 10 billion yuan. */
    public static final Money PRINCIPAL_LIMIT = Money.ofYuan(10_000_000_000L);

    /** Highest nominal yearly rate: 1,000 %. */
    public static final double RATE_LIMIT = 10;

    private static final double FIRST_YEAR = 1900;
    private static final double LAST_YEAR = 2200;

    /** Checks that nothing is null. */
    public LoanTerms {
        Objects.requireNonNull(principal);
        Objects.requireNonNull(method);
        Objects.requireNonNull(dayCount);
        Objects.requireNonNull(start);
    }

    /** Every figure that cannot be used; empty when a schedule can be planned. */
    List<RefusedFigure> refusedFigures() {
        return new FigureChecks()
                .positive("principal", principal, PRINCIPAL_LIMIT)
                .within("annualRate", annualRate, 0, RATE_LIMIT)
                .within("termMonths", termMonths, 1, TERM_LIMIT_MONTHS)
                .within("start", start.getYear(), FIRST_YEAR, LAST_YEAR)
                .refused();
    }
}
