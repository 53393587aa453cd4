package io.creditbridge.modelling;

import io.creditbridge.scorecard.TrainingSettings;
import io.creditbridge.training.CellDay;
import io.creditbridge.web.AsWritten;
import io.creditbridge.web.Fields;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What an analyst chooses for a run, as typed.
 *
 * @param trainingSet the files; told by the address of the page
 * @param outcome the outcome's column
 * @param badValue the value that means bad
 * @param putBack columns of concern that are used all the same
 * @param vintage the column that says when a case began; empty for folds
 * @param lastLearnt the last time learnt from; empty for the usual cut
 * @param lastJudged the last time judged; empty for all
 * @param seed what random order begins from; empty for the usual one
 */
record ModelForm(
        @Nullable String trainingSet,
        @Nullable String outcome,
        @Nullable String badValue,
        @Nullable List<String> putBack,
        @Nullable String vintage,
        @AsWritten @Nullable String lastLearnt,
        @AsWritten @Nullable String lastJudged,
        @AsWritten @Nullable String seed) {

    private static final BigDecimal FURTHEST = BigDecimal.valueOf(100_000_000);
    private static final int MOST_PUT_BACK = 500;

    TrainingRun.Choice choice(Fields fields) {
        String column = fields.text("outcome", outcome, 1, 200);
        String bad = fields.text("badValue", badValue, 1, 200);
        List<String> back = putBack == null
                ? List.of()
                : putBack.stream().filter(Objects::nonNull).toList();
        if (back.size() > MOST_PUT_BACK) {
            fields.reject("putBack", "problem.length", 0, MOST_PUT_BACK);
        }
        String time = fields.text("vintage", vintage, 0, 200);
        Double learnt = number(fields, "lastLearnt", lastLearnt);
        Double judged = number(fields, "lastJudged", lastJudged);
        if (learnt != null && judged != null && judged <= learnt) {
            fields.reject("lastJudged", "problem.belowFirst");
        }
        boolean usual = seed == null || seed.isBlank();
        long from = usual ? TrainingSettings.STANDARD.seed() : fields.wholeNumber("seed", seed, 0, Integer.MAX_VALUE);
        return new TrainingRun.Choice(column, bad, back, time.isEmpty() ? null : time, learnt, judged, from);
    }

    /** A year or a number of days since 1970, or a day as it is written. */
    private static @Nullable Double number(Fields fields, String name, @Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        LocalDate day = CellDay.of(typed.strip());
        if (day != null && typed.contains("-")) {
            return (double) day.toEpochDay();
        }
        return fields.decimal(name, typed, FURTHEST.negate(), FURTHEST, 4).doubleValue();
    }
}
