package io.creditbridge.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Takes a file's rows one after the other and finds out what its columns are.
 *
 * <p>A column is one of numbers where at most one filled cell in a hundred is none, or one in ten if those are the same
 * few words; one of days where at most one in twenty is none, else one of words. Infinities are missing and say nothing
 * about the kind. Cells that do not fit are missing, and counted. Not safe for use by several threads at once.
 */
public final class TableBuilder {

    private static final double OTHER_CELLS_AMONG_NUMBERS = 0.01;
    private static final double FEW_WORDS_AMONG_NUMBERS = 0.1;
    private static final int FEW_WORDS = 3;
    private static final double OTHER_CELLS_AMONG_DAYS = 0.05;
    private static final int FIRST_CAPACITY = 1024;

    private final List<Cells> columns;
    private int size;

    /** Begins with a file's header. */
    public TableBuilder(List<String> header) {
        columns = header.stream()
                .map(name -> new Cells(name.replace("\uFEFF", "").strip()))
                .toList();
    }

    /** Takes one row; cells that it lacks are missing, cells beyond the header are passed over. */
    public void add(List<String> row) {
        for (int c = 0; c < columns.size(); c++) {
            columns.get(c).set(size, c < row.size() ? row.get(c).strip() : "");
        }
        size++;
    }

    /** The number of rows taken so far. */
    public int size() {
        return size;
    }

    /** The number of columns. */
    public int width() {
        return columns.size();
    }

    /** The table of all rows taken. */
    public TrainingTable build() {
        return new TrainingTable(
                columns.stream().map(cells -> cells.column(size)).toList());
    }

    /** The cells of one column while its kind is not known: a number, a day or the code of a word each. */
    private static final class Cells {

        private final String name;
        private final Map<String, Integer> codeOf = new HashMap<>();
        private final List<String> words = new ArrayList<>();
        private double[] numbers = new double[FIRST_CAPACITY];
        private int[] codes = new int[FIRST_CAPACITY];
        private int numberCount;
        private int dayCount;
        private int wordCount;
        private int infiniteCount;

        Cells(String name) {
            this.name = name;
        }

        void set(int row, String cell) {
            if (row == numbers.length) {
                numbers = Arrays.copyOf(numbers, row * 2);
                codes = Arrays.copyOf(codes, row * 2);
            }
            numbers[row] = Double.NaN;
            codes[row] = -1;
            if (CellText.isMissing(cell)) {
                return;
            }
            double number = CellText.number(cell);
            double day = Double.isNaN(number) ? CellText.day(cell) : Double.NaN;
            if (!Double.isNaN(number)) {
                numbers[row] = number;
                numberCount++;
            } else if (!Double.isNaN(day)) {
                numbers[row] = day;
                codes[row] = code(cell);
                dayCount++;
            } else if (CellText.isInfinite(cell)) {
                infiniteCount++;
            } else {
                codes[row] = code(cell);
                wordCount++;
            }
        }

        private int code(String word) {
            return codeOf.computeIfAbsent(word, added -> {
                words.add(added);
                return words.size() - 1;
            });
        }

        TableColumn column(int size) {
            int filled = numberCount + dayCount + wordCount;
            double[] values = Arrays.copyOf(numbers, size);
            if (dayCount > 0 && filled - dayCount <= OTHER_CELLS_AMONG_DAYS * filled) {
                for (int row = 0; row < size; row++) {
                    values[row] = codes[row] < 0 ? Double.NaN : values[row];
                }
                return TableColumn.ofNumbers(name, TableColumn.Kind.DAY, values)
                        .withUnread(filled - dayCount + infiniteCount);
            }
            double others = words.size() <= FEW_WORDS ? FEW_WORDS_AMONG_NUMBERS : OTHER_CELLS_AMONG_NUMBERS;
            if (filled - numberCount <= others * filled) {
                for (int row = 0; row < size; row++) {
                    values[row] = codes[row] < 0 ? values[row] : Double.NaN;
                }
                return numbersOrCompactDays(values).withUnread(filled - numberCount + infiniteCount);
            }
            return TableColumn.ofWords(name, wordCodes(size), words).withUnread(infiniteCount);
        }

        private TableColumn numbersOrCompactDays(double[] values) {
            double[] days = Arrays.stream(values).map(CellText::compactDay).toArray();
            boolean all = name.toLowerCase(Locale.ROOT).contains("date");
            for (int row = 0; row < values.length && all; row++) {
                all = Double.isNaN(days[row]) == Double.isNaN(values[row]);
            }
            return all
                    ? TableColumn.ofNumbers(name, TableColumn.Kind.DAY, days)
                    : TableColumn.ofNumbers(name, TableColumn.Kind.NUMBER, values);
        }

        private int[] wordCodes(int size) {
            int[] all = Arrays.copyOf(codes, size);
            for (int row = 0; row < size; row++) {
                if (all[row] < 0 && !Double.isNaN(numbers[row])) {
                    all[row] = code(TableColumn.plain(numbers[row]));
                }
            }
            return all;
        }
    }
}
