package io.creditbridge.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Looks through a file's columns for those a model must not learn from: ids, constants, days, sensitive facts, and
 * whatever may have been known only after the outcome.
 *
 * <p>Names are asked first, then what the cells do. Each column has at most one finding.
 */
public final class ColumnReview {

    private static final double ALMOST_ALL = 0.995;
    private static final double DIFFERENT_NUMBERS = 0.999;
    private static final double DIFFERENT_WORDS = 0.5;

    private final TrainingTable table;
    private final boolean[] bad;
    private final OutcomeColumn outcome;
    private final Optional<TableColumn> vintage;

    private ColumnReview(TrainingTable table, OutcomeColumn outcome, Optional<TableColumn> vintage) {
        this.table = table;
        this.bad = outcome.bad(table);
        this.outcome = outcome;
        this.vintage = vintage;
    }

    /**
     * Looks through all columns but the outcome.
     *
     * @param table the cases; both outcomes occur
     * @param outcome which column is the outcome
     * @param vintage when each case began; empty where nothing says so
     */
    public static List<ColumnFinding> of(TrainingTable table, OutcomeColumn outcome, Optional<TableColumn> vintage) {
        return new ColumnReview(table, outcome, vintage).findings();
    }

    /** The column that says when cases began: a day before a year, the first of its kind. */
    public static Optional<TableColumn> vintage(TrainingTable table) {
        List<TableColumn> begun = table.columns().stream()
                .filter(column -> column.kind() != TableColumn.Kind.WORD && column.distinct() > 1)
                .filter(column -> ColumnNames.saysWhenItBegan(column.name()))
                .toList();
        return begun.stream()
                .filter(column -> column.kind() == TableColumn.Kind.DAY)
                .findFirst()
                .or(() -> begun.stream().findFirst());
    }

    private List<ColumnFinding> findings() {
        List<ColumnFinding> findings = new ArrayList<>();
        for (TableColumn column : table.columns()) {
            if (!column.name().equalsIgnoreCase(outcome.column())) {
                plain(column).or(() -> leak(column)).ifPresent(findings::add);
            }
        }
        List<TableColumn> leaks = findings.stream()
                .filter(finding -> finding.concern().isLeak())
                .flatMap(finding -> table.column(finding.column()).stream())
                .toList();
        var found = findings.stream().map(ColumnFinding::column).collect(Collectors.toSet());
        for (TableColumn column : table.columns()) {
            if (!found.contains(column.name()) && !column.name().equalsIgnoreCase(outcome.column())) {
                DerivedLeaks.followsFromOne(column, leaks)
                        .map(share -> new ColumnFinding(column.name(), ColumnConcern.FOLLOWS_FROM_A_LEAK, share))
                        .or(() -> vintage.flatMap(begun -> TimeMarks.of(column, begun)))
                        .ifPresent(findings::add);
            }
        }
        return findings;
    }

    private Optional<ColumnFinding> plain(TableColumn column) {
        long missing = 0;
        for (int row = 0; row < column.size(); row++) {
            missing += column.isMissing(row) ? 1 : 0;
        }
        double missingShare = (double) missing / column.size();
        long distinct = column.distinct();
        if (distinct <= 1 && missingShare < 1 - ALMOST_ALL) {
            return finding(column, ColumnConcern.CONSTANT, (double) distinct);
        }
        Optional<ColumnConcern> named = ColumnNames.concern(column.name());
        if (named.isPresent()) {
            return finding(column, named.get(), Double.NaN);
        }
        Optional<ColumnFinding> filled = LeakTests.filledForOneOutcome(column, bad);
        if (filled.isPresent()) {
            return filled;
        }
        if (missingShare > ALMOST_ALL || distinct == 0) {
            return finding(column, ColumnConcern.ALMOST_EMPTY, missingShare);
        }
        if (distinct == 1 && missingShare == 0) {
            return finding(column, ColumnConcern.CONSTANT, 1);
        }
        if (looksLikeAnId(column, distinct, column.size() - missing)) {
            return finding(column, ColumnConcern.IDENTIFIER, (double) distinct / (column.size() - missing));
        }
        boolean begun =
                vintage.filter(other -> other.name().equals(column.name())).isPresent()
                        || ColumnNames.saysWhenItBegan(column.name());
        return column.kind() == TableColumn.Kind.DAY || begun
                ? finding(column, ColumnConcern.DAY, Double.NaN)
                : Optional.empty();
    }

    private static boolean looksLikeAnId(TableColumn column, long distinct, long filled) {
        if (column.kind() == TableColumn.Kind.WORD) {
            return distinct > DIFFERENT_WORDS * filled && distinct > 20;
        }
        if (column.kind() == TableColumn.Kind.DAY || distinct < DIFFERENT_NUMBERS * filled) {
            return false;
        }
        for (int row = 0; row < column.size(); row++) {
            if (!column.isMissing(row) && column.number(row) != Math.rint(column.number(row))) {
                return false;
            }
        }
        return true;
    }

    private Optional<ColumnFinding> leak(TableColumn column) {
        return LeakTests.tooGoodAlone(column, bad).or(() -> LeakTests.roundness(column, bad));
    }

    private static Optional<ColumnFinding> finding(TableColumn column, ColumnConcern concern, double figure) {
        return Optional.of(new ColumnFinding(column.name(), concern, figure));
    }
}
