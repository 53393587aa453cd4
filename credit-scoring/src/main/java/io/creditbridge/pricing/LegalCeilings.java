package io.creditbridge.pricing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;

/**
 * The highest yearly cost the law lets a kind of lender charge, by the day from which it holds.
 *
 * @param rows the ceilings; a row holds until a later one of the same lender begins
 */
public record LegalCeilings(List<Row> rows) {

    /** Who lends. */
    public enum Lender {
        /** A licensed bank: no statutory ceiling. */
        BANK,
        /** A micro-loan company (小额贷款公司). */
        MICRO_LOAN_COMPANY,
        /** A private lender. */
        PRIVATE_LENDER
    }

    /** How a ceiling is given. */
    public enum Kind {
        /** As a yearly rate. */
        FIXED,
        /** As a multiple of the 1-year loan prime rate. */
        LPR_MULTIPLE
    }

    /**
     * One ceiling.
     *
     * @param lender whom it binds
     * @param validFrom the day from which it holds
     * @param kind how the figure is meant
     * @param figure the rate as a decimal, or the multiple
     * @param source the rule it comes from
     */
    public record Row(Lender lender, LocalDate validFrom, Kind kind, double figure, String source) {

        /** Checks that nothing is null and the figure is above zero. */
        public Row {
            Objects.requireNonNull(lender);
            Objects.requireNonNull(validFrom);
            Objects.requireNonNull(kind);
            Objects.requireNonNull(source);
            if (!(figure > 0 && figure < 1000)) {
                throw new IllegalArgumentException("a ceiling must lie in (0, 1000): " + figure);
            }
        }
    }

    /** Sorts the rows by day. */
    public LegalCeilings {
        rows = rows.stream().sorted(Comparator.comparing(Row::validFrom)).toList();
    }

    /** The ceilings shipped with the product. */
    public static LegalCeilings shipped() {
        return new LegalCeilings(ResourceLines.read("legal-ceilings.txt").stream()
                .map(fields -> new Row(
                        Lender.valueOf(fields[0]),
                        LocalDate.parse(fields[1]),
                        Kind.valueOf(fields[2]),
                        Double.parseDouble(fields[3]),
                        fields[4]))
                .toList());
    }

    /**
     * The ceiling for a lender on a day.
     *
     * @return empty where the law sets none, or sets a multiple of a loan prime rate that is not known for the day
     */
    public OptionalDouble on(LocalDate day, Lender lender, LprTable lpr) {
        return rows.reversed().stream()
                .filter(row -> row.lender() == lender && !row.validFrom().isAfter(day))
                .findFirst()
                .map(row -> rate(row, day, lpr))
                .orElse(OptionalDouble.empty());
    }

    private static OptionalDouble rate(Row row, LocalDate day, LprTable lpr) {
        return switch (row.kind()) {
            case FIXED -> OptionalDouble.of(row.figure());
            case LPR_MULTIPLE ->
                lpr.on(day)
                        .map(rates -> OptionalDouble.of(row.figure() * rates.oneYear()))
                        .orElse(OptionalDouble.empty());
        };
    }
}
