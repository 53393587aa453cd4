package io.creditbridge.training;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Values for "not recorded" that were usual at one time and rare at another: they say when a case happened. */
final class TimeMarks {

    /** Difference of a value's share between the earliest and the latest third of cases that makes it a mark. */
    private static final double MARK = 0.4;

    /** What files write where something was not recorded; the empty word is a missing cell. */
    static final List<String> PLACEHOLDERS = List.of("0", "", "-1", "9", "99", "999", "unknown", "Unknown", "U");

    private TimeMarks() {}

    static Optional<ColumnFinding> of(TableColumn column, TableColumn vintage) {
        double[] begun = Arrays.stream(vintage.values())
                .filter(value -> !Double.isNaN(value))
                .sorted()
                .toArray();
        if (begun.length < 100) {
            return Optional.empty();
        }
        double early = begun[begun.length / 3];
        double late = begun[begun.length * 2 / 3];
        int earlyRows = 0;
        int lateRows = 0;
        int[] earlyCounts = new int[PLACEHOLDERS.size()];
        int[] lateCounts = new int[PLACEHOLDERS.size()];
        for (int row = 0; row < column.size(); row++) {
            int place = PLACEHOLDERS.indexOf(column.text(row));
            if (vintage.number(row) <= early) {
                earlyRows++;
                count(place, earlyCounts);
            } else if (vintage.number(row) >= late) {
                lateRows++;
                count(place, lateCounts);
            }
        }
        double widest = 0;
        for (int place = 0; place < earlyCounts.length; place++) {
            double before = earlyCounts[place] / Math.max(1.0, earlyRows);
            double after = lateCounts[place] / Math.max(1.0, lateRows);
            widest = Math.max(widest, Math.abs(before - after));
        }
        return widest > MARK
                ? Optional.of(new ColumnFinding(column.name(), ColumnConcern.MARK_OF_THE_TIME, widest))
                : Optional.empty();
    }

    private static void count(int place, int[] counts) {
        if (place >= 0) {
            counts[place]++;
        }
    }
}
