package io.creditbridge.training;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The day that a cell of a file says, in any of the ways that training files are written. */
public final class CellDay {

    private CellDay() {}

    /** The day: ISO, month first with slashes, {@code 5-Jul-93}, or six or eight digits; null where it is none. */
    public static @Nullable LocalDate of(String cell) {
        if (cell.isEmpty()) {
            return null;
        }
        double day = CellText.day(cell);
        if (Double.isNaN(day)) {
            double number = CellText.number(cell);
            day = Double.isNaN(number) ? Double.NaN : CellText.compactDay(number);
        }
        return Double.isNaN(day) ? null : LocalDate.ofEpochDay((long) day);
    }
}
