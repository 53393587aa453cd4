package io.creditbridge.training;

import io.creditbridge.features.FeatureDefinition;
import io.creditbridge.features.Monotonicity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which inputs a model of an analyst's table may use: its columns without those of concern, codes of a hierarchy cut
 * short, the ratio of amounts that move together, and whether two columns of the same words agree.
 */
public final class InputPlan {

    /** Correlation of two amounts from which their ratio says more than either. */
    private static final double MOVE_TOGETHER = 0.9;

    /** Share of one column's words that must occur in the other for the two to be compared. */
    private static final double SAME_WORDS = 0.8;

    private static final int MOST_RATIOS = 10;

    private final TrainingTable table;
    private final List<TableColumn> allowed;
    private final List<ColumnFinding> marks;
    private final Set<String> taken = new HashSet<>();

    private InputPlan(TrainingTable table, List<TableColumn> allowed, List<ColumnFinding> marks) {
        this.table = table;
        this.allowed = allowed;
        this.marks = marks;
    }

    /**
     * The inputs of a table.
     *
     * @param table the cases
     * @param outcome the outcome, which is no input
     * @param findings columns of concern
     * @param putBack columns of concern that are used all the same
     */
    public static List<ModelInput> of(
            TrainingTable table, OutcomeColumn outcome, List<ColumnFinding> findings, Set<String> putBack) {
        Set<String> leftOut = new HashSet<>(Set.of(outcome.column()));
        List<ColumnFinding> marks = findings.stream()
                .filter(finding -> isMarkOfWords(table, finding) && !contains(putBack, finding.column()))
                .toList();
        findings.stream()
                .filter(finding -> !marks.contains(finding) && !contains(putBack, finding.column()))
                .forEach(finding -> leftOut.add(finding.column()));
        List<TableColumn> allowed = table.columns().stream()
                .filter(column -> !contains(leftOut, column.name()))
                .toList();
        return new InputPlan(table, allowed, marks).inputs();
    }

    /** Whether a mark of the time can be read over: a word or the start of a code then counts as no evidence. */
    static boolean isMarkOfWords(TrainingTable table, ColumnFinding finding) {
        boolean words = ColumnNames.prefixOfCode(finding.column()) > 0
                || table.column(finding.column())
                        .filter(column -> column.kind() == TableColumn.Kind.WORD)
                        .isPresent();
        return finding.concern() == ColumnConcern.MARK_OF_THE_TIME && words;
    }

    private static boolean contains(Set<String> names, String name) {
        return names.stream().anyMatch(each -> each.equalsIgnoreCase(name));
    }

    private List<ModelInput> inputs() {
        List<ModelInput> inputs = new ArrayList<>();
        for (TableColumn column : allowed) {
            int prefix = ColumnNames.prefixOfCode(column.name());
            inputs.add(
                    prefix > 0
                            ? input(column.name() + "_start", ModelInput.Kind.PREFIX, List.of(column.name()), prefix)
                            : input(column.name(), ModelInput.Kind.AS_IS, List.of(column.name()), 0));
        }
        addRatios(inputs);
        addSames(inputs);
        return inputs;
    }

    private void addRatios(List<ModelInput> inputs) {
        List<TableColumn> amounts = allowed.stream()
                .filter(column -> column.kind() == TableColumn.Kind.NUMBER)
                .filter(column -> ColumnNames.prefixOfCode(column.name()) == 0 && column.distinct() > 20)
                .toList();
        int ratios = 0;
        for (int i = 0; i < amounts.size(); i++) {
            for (int k = i + 1; k < amounts.size() && ratios < MOST_RATIOS; k++) {
                if (correlation(amounts.get(i), amounts.get(k)) > MOVE_TOGETHER) {
                    String name =
                            amounts.get(k).name() + "_to_" + amounts.get(i).name();
                    List<String> of =
                            List.of(amounts.get(k).name(), amounts.get(i).name());
                    inputs.add(input(name, ModelInput.Kind.RATIO, of, 0));
                    ratios++;
                }
            }
        }
    }

    private void addSames(List<ModelInput> inputs) {
        List<TableColumn> words = allowed.stream()
                .filter(column -> column.kind() == TableColumn.Kind.WORD)
                .filter(column -> column.levels().size() > 3)
                .toList();
        for (int i = 0; i < words.size(); i++) {
            for (int k = i + 1; k < words.size(); k++) {
                Set<String> other = new HashSet<>(words.get(k).levels());
                long shared =
                        words.get(i).levels().stream().filter(other::contains).count();
                int fewer = Math.min(words.get(i).levels().size(), other.size());
                if (shared >= SAME_WORDS * fewer && fewer > 3) {
                    String name = words.get(i).name() + "_is_" + words.get(k).name();
                    List<String> of = List.of(words.get(i).name(), words.get(k).name());
                    inputs.add(input(name, ModelInput.Kind.SAME, of, 0));
                }
            }
        }
    }

    private ModelInput input(String name, ModelInput.Kind kind, List<String> columns, int length) {
        String id = id(name);
        TableColumn first = table.column(columns.getFirst()).orElseThrow();
        boolean words = kind == ModelInput.Kind.PREFIX
                || (kind == ModelInput.Kind.AS_IS && first.kind() == TableColumn.Kind.WORD);
        // Words are read by their evidence, which is positive where safer.
        Monotonicity direction = words ? Monotonicity.HIGHER_IS_SAFER : Monotonicity.UNDECLARED;
        boolean marked = words && marks.stream().anyMatch(mark -> mark.column().equals(first.name()));
        List<String> neutral = marked ? TimeMarks.PLACEHOLDERS : List.of();
        return new ModelInput(FeatureDefinition.ofColumn(id, direction), kind, columns, length, neutral);
    }

    /** A feature's id made of a column's name; names in other scripts are numbered. */
    private String id(String name) {
        String plain = ColumnNames.normal(name).replaceAll("[^a-z0-9_]", "");
        String begun = plain.isEmpty() || !Character.isLetter(plain.charAt(0)) ? "c_" + plain : plain;
        String cut = begun.substring(0, Math.min(55, begun.length()));
        String id = cut;
        for (int number = 2; !taken.add(id); number++) {
            id = cut + "_" + number;
        }
        return id;
    }

    private static double correlation(TableColumn a, TableColumn b) {
        double count = 0;
        double sumA = 0;
        double sumB = 0;
        double squaresA = 0;
        double squaresB = 0;
        double products = 0;
        for (int row = 0; row < a.size(); row++) {
            double x = a.number(row);
            double y = b.number(row);
            if (!Double.isNaN(x) && !Double.isNaN(y)) {
                count++;
                sumA += x;
                sumB += y;
                squaresA += x * x;
                squaresB += y * y;
                products += x * y;
            }
        }
        double spread = (squaresA - sumA * sumA / count) * (squaresB - sumB * sumB / count);
        return spread > 0 ? (products - sumA * sumB / count) / Math.sqrt(spread) : 0;
    }
}
