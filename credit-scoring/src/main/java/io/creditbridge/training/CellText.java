package io.creditbridge.training;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the cells of a file as numbers and days; NaN stands for what is neither. */
final class CellText {

    private static final Pattern ISO_DAY = Pattern.compile("(\\d{4})[-/](\\d{1,2})[-/](\\d{1,2})(?:[T ].*)?");
    private static final Pattern MONTH_FIRST = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");
    private static final Pattern DAY_MONTH_NAME = Pattern.compile("(\\d{1,2})-([A-Za-z]{3})-(\\d{2})");
    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";

    /** Two-digit years from here on lie in the nineteen-hundreds. */
    private static final int FIRST_YEAR_OF_CENTURY = 50;

    /** What programs write where there is nothing, in small letters; spreadsheets write their errors so. */
    private static final Set<String> NOTHING = Set.of(
            "", "?", "na", "n/a", "nan", "null", "none", "#n/a", "#null!", "#div/0!", "#value!", "#num!", "#ref!",
            "#name?");

    private static final Pattern INFINITE = Pattern.compile("[+-]?inf(?:inity)?", Pattern.CASE_INSENSITIVE);
    private static final int LONGEST_NOTHING = 7;
    private static final int LONGEST_INFINITY = 9;

    private CellText() {}

    static boolean isMissing(String cell) {
        return cell.length() <= LONGEST_NOTHING && NOTHING.contains(cell.toLowerCase(Locale.ROOT));
    }

    /** Whether a cell is a number beyond all numbers, such as {@code -inf} or {@code 1e400}. */
    static boolean isInfinite(String cell) {
        // Millions of words come by here: only what ends like the word for it is looked at closely.
        boolean mayBe = cell.length() <= LONGEST_INFINITY && "fFyY".indexOf(cell.charAt(cell.length() - 1)) >= 0;
        return (mayBe && INFINITE.matcher(cell).matches()) || Double.isInfinite(parsed(cell));
    }

    /** The number of a cell; currency signs and separators of thousands are passed over. Infinities are no numbers. */
    static double number(String cell) {
        double number = parsed(cell);
        return Double.isFinite(number) ? number : Double.NaN;
    }

    private static double parsed(String cell) {
        char first = cell.charAt(0);
        boolean begins = (first >= '0' && first <= '9') || "+-.$¥￥(".indexOf(first) >= 0;
        char last = cell.charAt(cell.length() - 1);
        if (!begins || Character.isLetter(last)) {
            return Double.NaN;
        }
        String plain = cell;
        if (cell.indexOf(',') >= 0 || "$¥￥".indexOf(first) >= 0) {
            plain = cell.replaceAll("[$¥￥, ]", "");
        }
        try {
            return Double.parseDouble(plain);
        } catch (NumberFormatException notANumber) {
            return Double.NaN;
        }
    }

    /** The day of a cell as days since 1970, or NaN. */
    static double day(String cell) {
        if (cell.isEmpty() || !Character.isDigit(cell.charAt(0))) {
            return Double.NaN;
        }
        Matcher iso = ISO_DAY.matcher(cell);
        if (iso.matches()) {
            return epochDay(part(iso, 1), part(iso, 2), part(iso, 3));
        }
        Matcher monthFirst = MONTH_FIRST.matcher(cell);
        if (monthFirst.matches()) {
            return epochDay(part(monthFirst, 3), part(monthFirst, 1), part(monthFirst, 2));
        }
        Matcher named = DAY_MONTH_NAME.matcher(cell);
        if (named.matches()) {
            int month = MONTHS.indexOf(named.group(2).toLowerCase(Locale.ROOT));
            return month % 3 == 0 ? epochDay(century(part(named, 3)), month / 3 + 1, part(named, 1)) : Double.NaN;
        }
        return Double.NaN;
    }

    /** The day of a number written as yyMMdd or yyyyMMdd, or NaN. */
    static double compactDay(double number) {
        if (number != Math.rint(number) || number < 10_000 || number > 21_001_231) {
            return Double.NaN;
        }
        int whole = (int) number;
        int year = whole / 10_000;
        return epochDay(year < 100 ? century(year) : year, whole / 100 % 100, whole % 100);
    }

    private static int century(int year) {
        return year >= FIRST_YEAR_OF_CENTURY ? 1900 + year : 2000 + year;
    }

    private static int part(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static double epochDay(int year, int month, int day) {
        if (year < 1900 || year > 2100) {
            return Double.NaN;
        }
        try {
            return LocalDate.of(year, month, day).toEpochDay();
        } catch (DateTimeException noSuchDay) {
            return Double.NaN;
        }
    }
}
