package io.creditbridge.modelling;

import io.creditbridge.features.BankAccount;
import io.creditbridge.features.BankFeatures;
import io.creditbridge.features.FeatureDefinition;
import io.creditbridge.features.FeatureSet;
import io.creditbridge.features.FeatureVector;
import io.creditbridge.features.FirmAggregates;
import io.creditbridge.features.FirmFeatures;
import io.creditbridge.features.Monotonicity;
import io.creditbridge.features.PlatformFeatures;
import io.creditbridge.training.ColumnFinding;
import io.creditbridge.training.ColumnReview;
import io.creditbridge.training.ModelInput;
import io.creditbridge.training.OutcomeColumn;
import io.creditbridge.training.TableColumn;
import io.creditbridge.training.TrainingTable;
import io.creditbridge.web.InvalidInput;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Makes cases of outcomes and ledgers: the features of each firm as it was when its case began. */
final class LedgerCases {

    private static final LocalDate NO_DAY = LocalDate.of(2100, 1, 1);

    /** Columns of the outcomes that are an amount, to be put beside what flows and lies on the account. */
    private static final int LEAST_DIFFERENT_AMOUNTS = 20;

    private final TrainingTable outcomes;
    private final TableColumn key;
    private final Optional<TableColumn> begun;

    LedgerCases(TrainingTable outcomes, TableColumn key) {
        this.outcomes = outcomes;
        this.key = key;
        this.begun = ColumnReview.vintage(outcomes).filter(column -> column.kind() == TableColumn.Kind.DAY);
    }

    Recognised read(Map<StoredFile, LedgerColumns> files) throws IOException {
        Map<String, LocalDate> seenOn = new HashMap<>();
        for (int row = 0; row < key.size(); row++) {
            seenOn.put(key.text(row), seenOn(row).orElse(NO_DAY));
        }
        Ledgers ledgers = new Ledgers(seenOn);
        for (Map.Entry<StoredFile, LedgerColumns> file : files.entrySet()) {
            ledgers.read(file.getKey(), file.getValue());
        }
        return switch (files.values().iterator().next().kind()) {
            case TRADE -> sums(ledgers, Recognised.Shape.TRADE, FirmFeatures.standardSet(), FirmFeatures::compute);
            case PLATFORM ->
                sums(ledgers, Recognised.Shape.PLATFORM, PlatformFeatures.standardSet(), PlatformFeatures::compute);
            case BANK -> bank(ledgers);
        };
    }

    private Optional<LocalDate> seenOn(int row) {
        return begun.filter(column -> !column.isMissing(row))
                .map(column -> LocalDate.ofEpochDay((long) column.number(row)));
    }

    private Recognised sums(
            Ledgers ledgers,
            Recognised.Shape shape,
            FeatureSet set,
            BiFunction<FirmAggregates, LocalDate, FeatureVector> features) {
        int[] rows = rowsWith(ledgers.trade().keySet());
        double[][] values = new double[set.size()][rows.length];
        for (int i = 0; i < rows.length; i++) {
            FirmAggregates firm = Objects.requireNonNull(ledgers.trade().get(key.text(rows[i])))
                    .aggregates();
            // Where nothing says when the case began, the firm is seen at the end of its own trade.
            LocalDate asOf = seenOn(rows[i])
                    .orElseGet(() -> firm.months().getLast().month().atEndOfMonth());
            fill(values, i, features.apply(firm, asOf).values());
        }
        List<ModelInput> inputs = set.definitions().stream().map(ModelInput::of).toList();
        return recognised(shape, set, joined(rows, set, values), inputs, ledgers.counts());
    }

    private Recognised bank(Ledgers ledgers) {
        FeatureSet set = BankFeatures.standardSet();
        int[] rows = rowsWith(ledgers.accounts().keySet());
        double[][] values = new double[set.size()][rows.length];
        for (int i = 0; i < rows.length; i++) {
            BankAccount account = Objects.requireNonNull(ledgers.accounts().get(key.text(rows[i])));
            LocalDate asOf = seenOn(rows[i]).orElseGet(() -> account.lastMonth().atEndOfMonth());
            fill(values, i, BankFeatures.compute(account, asOf).values());
        }
        List<ModelInput> inputs =
                new ArrayList<>(set.definitions().stream().map(ModelInput::of).toList());
        inputs.addAll(terms(set));
        return recognised(Recognised.Shape.BANK, set, joined(rows, set, values), inputs, ledgers.counts());
    }

    /** The loan's terms as the outcomes tell them, and the amounts among them beside the account's. */
    private List<ModelInput> terms(FeatureSet set) {
        Optional<OutcomeColumn> outcome = OutcomeColumn.find(outcomes);
        if (outcome.isEmpty()) {
            return List.of();
        }
        Set<String> suspect = ColumnReview.of(outcomes, outcome.get(), begun).stream()
                .map(ColumnFinding::column)
                .collect(Collectors.toSet());
        List<ModelInput> terms = new ArrayList<>();
        for (TableColumn column : outcomes.columns()) {
            boolean usable = !suspect.contains(column.name())
                    && !column.name().equals(key.name())
                    && !column.name().equals(outcome.get().column())
                    && column.kind() == TableColumn.Kind.NUMBER
                    && column.name().matches("[a-z][a-z0-9_]{0,40}")
                    && !set.contains(column.name());
            if (usable) {
                terms.add(ModelInput.of(FeatureDefinition.ofColumn(column.name(), Monotonicity.UNDECLARED)));
            }
            if (usable && column.distinct() > LEAST_DIFFERENT_AMOUNTS) {
                terms.add(ratio(column.name(), "inflow_mean"));
                terms.add(ratio(column.name(), "balance_mean"));
            }
        }
        return terms;
    }

    private static ModelInput ratio(String amount, String feature) {
        return new ModelInput(
                FeatureDefinition.ofColumn(amount + "_to_" + feature, Monotonicity.HIGHER_IS_RISKIER),
                ModelInput.Kind.RATIO,
                List.of(amount, feature),
                0,
                List.of());
    }

    private int[] rowsWith(Set<String> firms) {
        int[] rows = IntStream.range(0, key.size())
                .filter(row -> firms.contains(key.text(row)))
                .toArray();
        if (rows.length == 0) {
            throw new InvalidInput("files", "modelling.file.noKey");
        }
        return rows;
    }

    private static void fill(double[][] values, int row, double[] of) {
        for (int f = 0; f < of.length; f++) {
            values[f][row] = of[f];
        }
    }

    private TrainingTable joined(int[] rows, FeatureSet set, double[][] values) {
        List<TableColumn> columns = new ArrayList<>(outcomes.rows(rows).columns().stream()
                .filter(column -> !set.contains(column.name()))
                .toList());
        for (int f = 0; f < values.length; f++) {
            columns.add(TableColumn.ofNumbers(set.definitions().get(f).id(), TableColumn.Kind.NUMBER, values[f]));
        }
        return new TrainingTable(columns);
    }

    private Recognised recognised(
            Recognised.Shape shape, FeatureSet set, TrainingTable table, List<ModelInput> inputs, LedgerCounts counts) {
        boolean more = inputs.size() > set.size();
        return new Recognised(
                shape,
                more ? set.version() + "-terms" : set.version(),
                table,
                inputs,
                counts,
                outcomes.size() - table.size());
    }
}
