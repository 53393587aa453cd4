package io.creditbridge.modelling;

import io.creditbridge.training.ColumnConcern;
import io.creditbridge.training.ColumnFinding;
import io.creditbridge.training.ColumnReview;
import io.creditbridge.training.ModelInput;
import io.creditbridge.training.OutcomeColumn;
import io.creditbridge.training.TableColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What an analyst's files were recognised as.
 *
 * @param files their names
 * @param shape what they are
 * @param cases rows of outcomes with data
 * @param ledgerRows rows of ledgers
 * @param otherRows ledger rows of firms without an outcome
 * @param refusedRows ledger rows that could not be read
 * @param laterRows ledger rows on or after the day on which their case began, not looked at; null as below
 * @param unclearRows ledger rows with a status of unknown meaning, taken as standing; null as below
 * @param unclearWords some of these statuses; null as below
 * @param openRefunds orders of which a part was paid back and nothing says how much, taken as sold whole; null as below
 * @param bareCases cases left out because no ledger row is theirs; null in sets of before this was kept
 * @param repeatedCases cases that are the same as an earlier one in all columns but those that number them; null as
 *     below
 * @param outcome the column taken for the outcome, or null where none looks like one
 * @param badValue the value taken for bad
 * @param outcomes columns that could be the outcome, with their values
 * @param vintage the column that says when a case began, or null
 * @param columns every column with what is of concern
 */
record SetView(
        List<String> files,
        Recognised.Shape shape,
        int cases,
        long ledgerRows,
        long otherRows,
        long refusedRows,
        @Nullable Long laterRows,
        @Nullable Long unclearRows,
        @Nullable List<String> unclearWords,
        @Nullable Long openRefunds,
        @Nullable Integer bareCases,
        @Nullable Integer repeatedCases,
        @Nullable String outcome,
        @Nullable String badValue,
        List<OutcomeChoice> outcomes,
        @Nullable String vintage,
        List<ColumnView> columns) {

    private static final int MOST_VALUES = 6;

    /** The values of a column beside the bad one: cases of each of them count as good. */
    List<String> goodValues(String column, String bad) {
        return outcomes.stream()
                .filter(one -> one.column().equals(column))
                .flatMap(one -> one.values().stream())
                .filter(value -> !value.equalsIgnoreCase(bad))
                .toList();
    }

    /**
     * A column that could be the outcome.
     *
     * @param column its name
     * @param values its values
     */
    record OutcomeChoice(String column, List<String> values) {}

    /**
     * One column.
     *
     * @param name its name
     * @param kind what its cells are
     * @param distinct how many different cells it has
     * @param concern why it is left out, or null
     * @param figure what was measured, or null
     * @param unused whether it is no input because the platform computes its own from ledgers; null as below
     * @param unread how many cells are no value of that kind and taken as missing; null in sets of before this was kept
     */
    record ColumnView(
            String name,
            TableColumn.Kind kind,
            long distinct,
            @Nullable String concern,
            @Nullable Double figure,
            @Nullable Boolean unused,
            @Nullable Integer unread) {}

    static SetView of(List<StoredFile> files, Recognised found) {
        Optional<OutcomeColumn> outcome = OutcomeColumn.find(found.table());
        Optional<TableColumn> vintage = ColumnReview.vintage(found.table());
        Map<String, ColumnFinding> findings = outcome.map(
                        column -> ColumnReview.of(found.table(), column, vintage).stream()
                                .collect(Collectors.toMap(ColumnFinding::column, Function.identity())))
                .orElse(Map.of());
        Columns columns = columns(found, findings, outcome, vintage);
        return new SetView(
                files.stream().map(StoredFile::name).toList(),
                found.shape(),
                found.table().size(),
                found.ledger().read(),
                found.ledger().others(),
                found.ledger().refused(),
                found.ledger().later(),
                found.ledger().unclear(),
                found.ledger().unclearWords(),
                found.ledger().openRefunds(),
                found.bareCases(),
                found.table().repeatedRows(numbering(findings)),
                outcome.map(OutcomeColumn::column).orElse(null),
                outcome.map(OutcomeColumn::badValue).orElse(null),
                columns.choices(),
                vintage.map(TableColumn::name).orElse(null),
                columns.views());
    }

    private record Columns(List<OutcomeChoice> choices, List<ColumnView> views) {}

    private static Columns columns(
            Recognised found,
            Map<String, ColumnFinding> findings,
            Optional<OutcomeColumn> outcome,
            Optional<TableColumn> vintage) {
        // What the platform computed is used whatever it looks like: only columns of the files are left out.
        Set<String> computed = found.inputs().stream().map(ModelInput::id).collect(Collectors.toSet());
        Set<String> used = found.inputs().stream()
                .flatMap(input -> input.columns().stream())
                .collect(Collectors.toSet());
        outcome.map(OutcomeColumn::column).ifPresent(used::add);
        vintage.map(TableColumn::name).ifPresent(used::add);
        Columns columns = new Columns(new ArrayList<>(), new ArrayList<>());
        for (TableColumn column : found.table().columns()) {
            long distinct = column.distinct();
            if (distinct > 1 && distinct <= MOST_VALUES) {
                columns.choices().add(new OutcomeChoice(column.name(), OutcomeColumn.values(column, MOST_VALUES)));
            }
            boolean own = computed.contains(column.name());
            boolean unused = found.shape() != Recognised.Shape.TABLE && !used.contains(column.name());
            columns.views().add(view(column, distinct, own ? null : findings.get(column.name()), unused));
        }
        return columns;
    }

    private static Set<String> numbering(Map<String, ColumnFinding> findings) {
        return findings.values().stream()
                .filter(finding -> finding.concern() == ColumnConcern.IDENTIFIER)
                .map(ColumnFinding::column)
                .collect(Collectors.toSet());
    }

    private static ColumnView view(TableColumn column, long distinct, @Nullable ColumnFinding finding, boolean unused) {
        return new ColumnView(
                column.name(),
                column.kind(),
                distinct,
                finding == null ? null : finding.concern().name(),
                finding == null || Double.isNaN(finding.figure()) ? null : finding.figure(),
                unused,
                column.unread());
    }
}
