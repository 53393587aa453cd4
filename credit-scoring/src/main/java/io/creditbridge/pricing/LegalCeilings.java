package io.creditbridge.pricing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The highest yearly cost the law lets a kind of lender charge, interest and fees together, by the day from which it
 * holds.
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

    /**
     * One ceiling: a yearly rate, a multiple of the 1-year loan prime rate, or the lower of both.
     *
     * @param lender whom it binds
     * @param validFrom the day from which it holds
     * @param rate the rate as a decimal; 0 where only a multiple is set
     * @param lprMultiple the multiple; 0 where only a rate is set
     * @param source the rule it comes from
     */
    public record Row(Lender lender, LocalDate validFrom, double rate, double lprMultiple, String source) {

        private static final double HIGHEST = 1000;

        /** Checks that nothing is null, and that a rate or a multiple is set. */
        public Row {
            Objects.requireNonNull(lender);
            Objects.requireNonNull(validFrom);
            Objects.requireNonNull(source);
            boolean within = rate >= 0 && rate < HIGHEST && lprMultiple >= 0 && lprMultiple < HIGHEST;
            if (!within || rate + lprMultiple == 0) {
                throw new IllegalArgumentException("neither rate nor multiple: " + rate + ", " + lprMultiple);
            }
        }

        private Optional<Ceiling> at(LocalDate day, LprTable lpr) {
            Optional<Ceiling> byRate = rate > 0 ? Optional.of(new Ceiling(rate, validFrom, source)) : Optional.empty();
            Optional<Ceiling> byMultiple = lprMultiple > 0
                    ? lpr.on(day).map(prime -> new Ceiling(lprMultiple * prime.oneYear(), validFrom, source))
                    : Optional.empty();
            return Stream.of(byRate, byMultiple)
                    .flatMap(Optional::stream)
                    .min(Comparator.comparingDouble(Ceiling::yearlyCost));
        }
    }

    /**
     * A ceiling as it stands on a day.
     *
     * @param yearlyCost the highest yearly cost, interest and fees together, as a decimal
     * @param validFrom the day from which its rule holds
     * @param source the rule it comes from
     */
    public record Ceiling(double yearlyCost, LocalDate validFrom, String source) {}

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
                        Double.parseDouble(fields[2]),
                        Double.parseDouble(fields[3]),
                        fields[4]))
                .toList());
    }

    /**
     * The ceiling for a lender on a day.
     *
     * @return empty where the law sets none, or sets a multiple of a loan prime rate that is not known for the day
     */
    public Optional<Ceiling> on(LocalDate day, Lender lender, LprTable lpr) {
        return rows.reversed().stream()
                .filter(row -> row.lender() == lender && !row.validFrom().isAfter(day))
                .findFirst()
                .flatMap(row -> row.at(day, lpr));
    }

    /** The lowest ceiling for a lender on any day of a period, by what is known of rules and loan prime rates. */
    public Optional<Ceiling> lowest(LocalDate first, LocalDate last, Lender lender, LprTable lpr) {
        Stream<LocalDate> changes = Stream.concat(
                        rows.stream().map(Row::validFrom), lpr.rows().stream().map(LprTable.Row::validFrom))
                .filter(day -> day.isAfter(first) && !day.isAfter(last));
        return Stream.concat(Stream.of(first), changes)
                .flatMap(day -> on(day, lender, lpr).stream())
                .min(Comparator.comparingDouble(Ceiling::yearlyCost));
    }
}
