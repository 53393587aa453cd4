package io.creditbridge.policydata;

import static io.creditbridge.policydata.FigureField.Unit.NUMBER;
import static io.creditbridge.policydata.FigureField.Unit.PERCENT;
import static io.creditbridge.policydata.FigureField.Unit.WHOLE;
import static io.creditbridge.policydata.FigureField.Unit.YUAN;

import java.util.List;

/** The kinds of dated figures, each with its fields in the order in which they are kept. */
@SuppressWarnings("ImmutableEnumChecker") // List.of is unmodifiable
public enum PolicyKind {
    /** Loan prime rates; a row holds until the next. */
    LPR(
            Days.UNTIL_NEXT,
            FigureField.of("oneYear", PERCENT, "0.01", "50"),
            FigureField.of("fiveYear", PERCENT, "0.01", "50")),
    /** What prices take for granted; a row holds until the next. */
    ASSUMPTIONS(
            Days.UNTIL_NEXT,
            FigureField.of("capitalRatio", PERCENT, "0.01", "100"),
            FigureField.of("guarantorRiskWeight", PERCENT, "0", "1250"),
            FigureField.of("recoveryLagMonths", WHOLE, "0", "120"),
            FigureField.of("longRunPd", PERCENT, "0", "100"),
            FigureField.of("pdPersistence", NUMBER, "0", "1"),
            FigureField.of("euroRate", NUMBER, "0.01", "1000")),
    /** Interest subsidies for borrowers, for loans approved within their days. */
    INTEREST_SUBSIDY(
            Days.FROM_TO,
            FigureField.of("annualRate", PERCENT, "0.01", "50"),
            FigureField.of("months", WHOLE, "1", "360"),
            FigureField.of("baseLimit", YUAN, "1", "100000000000"),
            FigureField.of("firmLimit", YUAN, "1", "10000000000")),
    /** The highest yearly cost of loans of micro-loan companies; a row holds until the next. */
    MICRO_LOAN_CEILING(
            Days.YEARS_AHEAD,
            FigureField.optional("ceilingRate", PERCENT, "0.01", "100"),
            FigureField.optional("lprMultiple", NUMBER, "0.01", "100")),
    /** The highest yearly cost of private loans; a row holds until the next. */
    PRIVATE_LENDING_CEILING(
            Days.YEARS_AHEAD,
            FigureField.optional("ceilingRate", PERCENT, "0.01", "100"),
            FigureField.optional("lprMultiple", NUMBER, "0.01", "100"));

    /** How long ahead of its first day a row may be entered, and whether it has a last day. */
    private enum Days {
        /** The next row ends it; entered within weeks. */
        UNTIL_NEXT(40, false),
        /** It has a last day of its own; entered within weeks. */
        FROM_TO(40, true),
        /** The next row ends it; laws are announced years ahead, and rows ahead may lie behind a new one. */
        YEARS_AHEAD(1500, false);

        private final int ahead;
        private final boolean ends;

        Days(int ahead, boolean ends) {
            this.ahead = ahead;
            this.ends = ends;
        }
    }

    private final Days days;
    private final List<FigureField> fields;

    PolicyKind(Days days, FigureField... fields) {
        this.days = days;
        this.fields = List.of(fields);
    }

    /** Whether a row has a last day of its own. */
    public boolean ends() {
        return days.ends;
    }

    /** How many days before its first one a row may be entered. */
    int daysAhead() {
        return days.ahead;
    }

    /** Whether it is a legal ceiling: a rate, a multiple of the loan prime rate, or both. */
    public boolean isCeiling() {
        return days == Days.YEARS_AHEAD;
    }

    /** Its figures. */
    List<FigureField> fields() {
        return fields;
    }
}
