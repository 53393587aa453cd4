package io.creditbridge.training;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The column that says what became of each case, and which of its values means that it went bad.
 *
 * @param column its name
 * @param badValue the value of cases that went bad
 */
public record OutcomeColumn(String column, String badValue) {

    /** Names under which outcomes are known, the surest first. */
    private static final List<String> NAMES = List.of(
            "mis_status",
            "default",
            "defaulted",
            "is_default",
            "default_flag",
            "bad",
            "is_bad",
            "bankrupt",
            "bankruptcy",
            "credit_risk",
            "target",
            "label",
            "outcome",
            "违约",
            "是否违约",
            "loan_status",
            "good",
            "repaid",
            "class",
            "status",
            "y");

    private static final Set<String> BAD_WORDS = Set.of(
            "chgoff",
            "charged off",
            "default",
            "defaulted",
            "bad",
            "b",
            "yes",
            "y",
            "true",
            "bankrupt",
            "loss",
            "违约",
            "坏",
            "是");

    private static final Set<String> GOOD_WORDS =
            Set.of("pif", "p i f", "paid in full", "fully paid", "good", "g", "no", "n", "false", "正常", "好", "否");

    /** Columns in which 1 means that all went well. */
    private static final Set<String> GOOD_NAMES = Set.of("credit_risk", "good", "repaid");

    /** Finds the outcome where nobody named it; empty where no column looks like one. */
    public static Optional<OutcomeColumn> find(TrainingTable table) {
        return NAMES.stream()
                .flatMap(name -> table.columns().stream()
                        .filter(column -> ColumnNames.normal(column.name()).equals(name)))
                .filter(column -> column.distinct() == 2)
                .findFirst()
                .map(column -> new OutcomeColumn(column.name(), usualBadValue(column)));
    }

    /** The value that most likely means bad: a word that says so, else 1, else the rarer one. */
    public static String usualBadValue(TableColumn column) {
        List<String> values = IntStream.range(0, column.size())
                .filter(row -> !column.isMissing(row))
                .mapToObj(column::text)
                .distinct()
                .toList();
        for (String value : values) {
            if (BAD_WORDS.contains(value.toLowerCase(Locale.ROOT))) {
                return value;
            }
        }
        if (values.size() == 2) {
            for (String value : values) {
                if (GOOD_WORDS.contains(value.toLowerCase(Locale.ROOT))) {
                    return values.get(1 - values.indexOf(value));
                }
            }
            if (values.contains("0") && values.contains("1")) {
                return GOOD_NAMES.contains(ColumnNames.normal(column.name())) ? "0" : "1";
            }
        }
        return values.stream()
                .min(java.util.Comparator.comparingLong(value -> count(column, value)))
                .orElse("");
    }

    private static long count(TableColumn column, String value) {
        return IntStream.range(0, column.size())
                .filter(row -> column.text(row).equals(value))
                .count();
    }

    /**
     * The rows whose outcome is known.
     *
     * @throws IllegalArgumentException if the table has no such column
     */
    public int[] knownRows(TrainingTable table) {
        TableColumn outcome = of(table);
        return IntStream.range(0, table.size())
                .filter(row -> !outcome.isMissing(row))
                .toArray();
    }

    /** Whether each row went bad; a missing outcome counts as good. */
    public boolean[] bad(TrainingTable table) {
        TableColumn outcome = of(table);
        Boolean[] bad = IntStream.range(0, table.size())
                .mapToObj(row -> outcome.text(row).equalsIgnoreCase(badValue))
                .toArray(Boolean[]::new);
        boolean[] plain = new boolean[bad.length];
        for (int row = 0; row < plain.length; row++) {
            plain[row] = bad[row];
        }
        return plain;
    }

    /** The values of the column, at most so many, for a person to choose from. */
    public static List<String> values(TableColumn column, int most) {
        return Arrays.stream(IntStream.range(0, column.size())
                        .filter(row -> !column.isMissing(row))
                        .mapToObj(column::text)
                        .toArray(String[]::new))
                .distinct()
                .limit(most)
                .toList();
    }

    private TableColumn of(TrainingTable table) {
        return table.column(column).orElseThrow(() -> new IllegalArgumentException("no column " + column));
    }
}
