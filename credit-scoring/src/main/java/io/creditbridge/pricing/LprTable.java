package io.creditbridge.pricing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The loan prime rates (贷款市场报价利率) by the day from which they hold.
 *
 * @param rows the rates, by day; no two of one day
 */
public record LprTable(List<Row> rows) {

    /** The maturity a loan prime rate is published for. */
    public enum Tenor {
        /** One year: loans of up to five years. */
        ONE_YEAR,
        /** Over five years. */
        FIVE_YEAR;

        /** The tenor that prices a loan of so many months. */
        public static Tenor of(int termMonths) {
            return termMonths > 60 ? FIVE_YEAR : ONE_YEAR;
        }
    }

    /**
     * The rates published on one day.
     *
     * @param validFrom the day from which they hold
     * @param oneYear the 1-year rate as a decimal
     * @param fiveYear the over-5-year rate as a decimal
     * @param source where they were published
     */
    public record Row(LocalDate validFrom, double oneYear, double fiveYear, String source) {

        /**
         * Checks the rates.
         *
         * @throws IllegalArgumentException if a rate lies outside (0, 1)
         */
        public Row {
            Objects.requireNonNull(validFrom);
            Objects.requireNonNull(source);
            if (!(oneYear > 0 && oneYear < 1 && fiveYear > 0 && fiveYear < 1)) {
                throw new IllegalArgumentException("loan prime rates must lie in (0, 1)");
            }
        }

        /** The rate of a tenor. */
        public double rate(Tenor tenor) {
            return switch (tenor) {
                case ONE_YEAR -> oneYear;
                case FIVE_YEAR -> fiveYear;
            };
        }
    }

    /** Sorts the rows by day. */
    public LprTable {
        rows = rows.stream().sorted(Comparator.comparing(Row::validFrom)).toList();
        if (rows.stream().map(Row::validFrom).distinct().count() != rows.size()) {
            throw new IllegalArgumentException("two rows for one day");
        }
    }

    /** The table shipped with the product; later rates are entered by the operator. */
    public static LprTable shipped() {
        return new LprTable(ResourceLines.read("lpr.txt").stream()
                .map(fields -> new Row(
                        LocalDate.parse(fields[0]),
                        Double.parseDouble(fields[1]),
                        Double.parseDouble(fields[2]),
                        fields[3]))
                .toList());
    }

    /** This table with one more row. */
    public LprTable with(Row row) {
        List<Row> more = new ArrayList<>(rows);
        more.add(row);
        return new LprTable(more);
    }

    /** The rates in force on a day; empty before the first row. */
    public Optional<Row> on(LocalDate day) {
        return rows.reversed().stream()
                .filter(row -> !row.validFrom().isAfter(day))
                .findFirst();
    }
}
