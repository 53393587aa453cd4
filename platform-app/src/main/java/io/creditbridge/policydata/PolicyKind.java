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
    LPR(false, FigureField.of("oneYear", PERCENT, "0.01", "50"), FigureField.of("fiveYear", PERCENT, "0.01", "50")),
    /** What prices take for granted; a row holds until the next. */
    ASSUMPTIONS(
            false,
            FigureField.of("capitalRatio", PERCENT, "0.01", "100"),
            FigureField.of("guarantorRiskWeight", PERCENT, "0", "1250"),
            FigureField.of("recoveryLagMonths", WHOLE, "0", "120"),
            FigureField.of("longRunPd", PERCENT, "0", "100"),
            FigureField.of("pdPersistence", NUMBER, "0", "1"),
            FigureField.of("euroRate", NUMBER, "0.01", "1000")),
    /** Interest subsidies for borrowers, for loans approved within their days. */
    INTEREST_SUBSIDY(
            true,
            FigureField.of("annualRate", PERCENT, "0.01", "50"),
            FigureField.of("months", WHOLE, "1", "360"),
            FigureField.of("baseLimit", YUAN, "1", "100000000000"),
            FigureField.of("firmLimit", YUAN, "1", "10000000000"));

    private final boolean ends;
    private final List<FigureField> fields;

    PolicyKind(boolean ends, FigureField... fields) {
        this.ends = ends;
        this.fields = List.of(fields);
    }

    /** Whether a row has a last day of its own. */
    public boolean ends() {
        return ends;
    }

    /** Its figures. */
    List<FigureField> fields() {
        return fields;
    }
}
