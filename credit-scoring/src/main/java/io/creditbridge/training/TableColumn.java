package io.creditbridge.training;

import java.util.Arrays;
import java.util.List;

/** One column of a training file: numbers, days, or words. */
public final class TableColumn {

    /** What the cells of a column are. */
    public enum Kind {
        /** Numbers; NaN where missing. */
        NUMBER,
        /** Days since 1970 as numbers; NaN where missing. */
        DAY,
        /** Words, each a level with a code; −1 where missing. */
        WORD
    }

    private final String name;
    private final Kind kind;
    private final double[] numbers;
    private final int[] codes;
    private final List<String> levels;
    private final int unread;

    private TableColumn(String name, Kind kind, double[] numbers, int[] codes, List<String> levels, int unread) {
        this.name = name;
        this.kind = kind;
        this.numbers = numbers;
        this.codes = codes;
        this.levels = levels;
        this.unread = unread;
    }

    /** A column of numbers or days. */
    public static TableColumn ofNumbers(String name, Kind kind, double[] numbers) {
        return new TableColumn(name, kind, numbers.clone(), new int[0], List.of(), 0);
    }

    /**
     * A column of words.
     *
     * @param codes the level of each row, −1 where missing
     * @param levels the words, by code
     */
    public static TableColumn ofWords(String name, int[] codes, List<String> levels) {
        return new TableColumn(name, Kind.WORD, new double[0], codes.clone(), List.copyOf(levels), 0);
    }

    /** The same column, some cells of which were no value of its kind and are taken as missing. */
    TableColumn withUnread(int cells) {
        return new TableColumn(name, kind, numbers, codes, levels, cells);
    }

    /** How many cells of the file are taken as missing because they are no value of the column's kind. */
    public int unread() {
        return unread;
    }

    /** The name in the file's header. */
    public String name() {
        return name;
    }

    /** What the cells are. */
    public Kind kind() {
        return kind;
    }

    /** The number of rows. */
    public int size() {
        return kind == Kind.WORD ? codes.length : numbers.length;
    }

    /** The words of a column of words, by code. */
    public List<String> levels() {
        return levels;
    }

    /** Whether a cell is missing. */
    public boolean isMissing(int row) {
        return kind == Kind.WORD ? codes[row] < 0 : Double.isNaN(numbers[row]);
    }

    /** The number of a cell, its day, or its level's code; NaN where missing. */
    public double number(int row) {
        return kind == Kind.WORD ? (codes[row] < 0 ? Double.NaN : codes[row]) : numbers[row];
    }

    /** All cells as {@link #number(int)}. */
    public double[] values() {
        double[] values = new double[size()];
        Arrays.setAll(values, this::number);
        return values;
    }

    /** The text of a cell, in one form whatever way the number was written; empty where missing. */
    public String text(int row) {
        if (isMissing(row)) {
            return "";
        }
        return kind == Kind.WORD ? levels.get(codes[row]) : plain(numbers[row]);
    }

    static String plain(double number) {
        return number == Math.rint(number) && Math.abs(number) < 1e15
                ? Long.toString((long) number)
                : Double.toString(number);
    }

    /** The number of different cells, missing ones left aside. */
    public long distinct() {
        return Arrays.stream(values())
                .filter(value -> !Double.isNaN(value))
                .distinct()
                .count();
    }

    /** Only the rows at these positions. */
    TableColumn rows(int[] chosen) {
        if (kind == Kind.WORD) {
            return new TableColumn(
                    name,
                    kind,
                    numbers,
                    Arrays.stream(chosen).map(row -> codes[row]).toArray(),
                    levels,
                    unread);
        }
        return new TableColumn(
                name,
                kind,
                Arrays.stream(chosen).mapToDouble(row -> numbers[row]).toArray(),
                codes,
                levels,
                unread);
    }
}
