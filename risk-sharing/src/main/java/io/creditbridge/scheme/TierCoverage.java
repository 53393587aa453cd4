package io.creditbridge.scheme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Checks that the rows of a table leave no loan out and claim none twice.
 *
 * <p>The ends of all ranges cut amounts, terms, dates and classes into cells within which every row either matches
 * everywhere or nowhere; so one probe in each cell decides for all loans.
 */
final class TierCoverage {

    /** Most rows of one table; keeps the number of cells small. */
    static final int MAX_ROWS = 24;

    private static final String NO_CLASS = "";

    /** How a cell beyond every named end describes itself. */
    private static final String EVERY_END = Conditions.ALWAYS.describe();

    private final List<Located<Conditions>> rows;

    TierCoverage(List<Located<Conditions>> rows) {
        this.rows = rows;
    }

    /** The first gap or overlap; empty if there is none. */
    Optional<LineError> firstFault(String table, List<BorrowerClass> classes, Validity validity) {
        if (rows.size() > MAX_ROWS) {
            return Optional.of(
                    LineError.of(rows.getLast().line(), table, PackFault.TOO_MANY_ROWS, rows.size(), MAX_ROWS));
        }
        List<String> keys =
                new ArrayList<>(classes.stream().map(BorrowerClass::key).toList());
        if (rows.stream().allMatch(row -> row.value().classes().isEmpty())) {
            keys = List.of(NO_CLASS);
        }
        for (long date : dates(validity)) {
            for (long amount : ends(Conditions::amountFen, Long.MAX_VALUE)) {
                for (long term : ends(Conditions::termMonths, Long.MAX_VALUE)) {
                    for (String key : keys) {
                        Optional<LineError> fault = faultAt(table, new Cell(amount, term, date, key));
                        if (fault.isPresent()) {
                            return fault;
                        }
                    }
                }
            }
        }
        return Optional.empty();
    }

    private Optional<LineError> faultAt(String table, Cell cell) {
        List<Located<Conditions>> matching =
                rows.stream().filter(row -> cell.isIn(row.value())).toList();
        return switch (matching.size()) {
            case 1 -> Optional.empty();
            case 0 -> Optional.of(gap(table, cell.describe()));
            default ->
                Optional.of(
                        overlap(table, matching.get(1).line(), matching.get(0).line(), cell.describe()));
        };
    }

    private LineError gap(String table, String loans) {
        int line = rows.getLast().line();
        return loans.equals(EVERY_END)
                ? LineError.of(line, table, PackFault.GAP_AT_THE_END)
                : LineError.of(line, table, PackFault.GAP, loans);
    }

    private static LineError overlap(String table, int line, int other, String loans) {
        return loans.equals(EVERY_END)
                ? LineError.of(line, table, PackFault.OVERLAP_AT_THE_END, other)
                : LineError.of(line, table, PackFault.OVERLAP, other, loans);
    }

    /** The upper end of every cell in one dimension: each number at which some row begins or ends, and the last one. */
    private NavigableSet<Long> ends(Function<Conditions, Interval> dimension, long last) {
        NavigableSet<Long> ends = new TreeSet<>();
        for (Located<Conditions> row : rows) {
            Interval range = dimension.apply(row.value());
            if (range.above() > 0) {
                ends.add(range.above());
            }
            ends.add(range.upTo());
        }
        ends.add(last);
        return ends;
    }

    private NavigableSet<Long> dates(Validity validity) {
        if (rows.stream().allMatch(row -> row.value().approvedEpochDay().isAny())) {
            return new TreeSet<>(Set.of(Long.MAX_VALUE));
        }
        LocalDate end = validity.to();
        long last = end == null ? Long.MAX_VALUE : end.toEpochDay();
        NavigableSet<Long> within = new TreeSet<>();
        within.add(validity.from().toEpochDay());
        within.add(last);
        for (Located<Conditions> row : rows) {
            Interval range = row.value().approvedEpochDay();
            within.add(range.above());
            within.add(range.upTo());
        }
        return bounded(within, validity.from().toEpochDay(), last);
    }

    private static NavigableSet<Long> bounded(NavigableSet<Long> days, long first, long last) {
        NavigableSet<Long> bounded = new TreeSet<>();
        days.stream().filter(day -> day >= first && day <= last).forEach(bounded::add);
        return bounded;
    }

    /** The loans between two neighbouring cuts, seen by the largest of them. */
    private record Cell(long amountFen, long termMonths, long epochDay, String classKey) {

        boolean isIn(Conditions row) {
            return row.amountFen().contains(amountFen)
                    && row.termMonths().contains(termMonths)
                    && row.approvedEpochDay().contains(epochDay)
                    && (row.classes().isEmpty() || row.classes().contains(classKey));
        }

        String describe() {
            Conditions ends = new Conditions(
                    new Interval(Long.MIN_VALUE, amountFen),
                    new Interval(Long.MIN_VALUE, termMonths),
                    new Interval(Long.MIN_VALUE, epochDay),
                    classKey.equals(NO_CLASS) ? Set.of() : Set.of(classKey));
            return ends.describe();
        }
    }
}
