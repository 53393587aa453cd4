package io.creditbridge.modelling;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Figures of a model as people read them: amounts to the hundredth, small figures to four digits. */
final class FigureText {

    private static final double SMALLEST_AMOUNT = 1_000;
    private static final double LARGEST_WRITTEN_OUT = 1e15;

    /** A half of the cases as a report keeps it: on which side of the middle, and the middle to its last digit. */
    private static final Pattern HALF = Pattern.compile("(<=|>)(-?[0-9]+(?:\\.[0-9]+)?(?:E-?[0-9]+)?)");

    private FigureText() {}

    static String of(double figure) {
        double size = Math.abs(figure);
        if (figure == Math.rint(figure) && size < LARGEST_WRITTEN_OUT) {
            return String.format(Locale.ROOT, "%,d", (long) figure);
        }
        return size >= SMALLEST_AMOUNT && size < LARGEST_WRITTEN_OUT
                ? String.format(Locale.ROOT, "%,.2f", figure)
                : String.format(Locale.ROOT, "%.4g", figure);
    }

    /** A part of the cases: a half by its middle, or the value that all of them have. */
    static String ofPart(String part) {
        Matcher half = HALF.matcher(part);
        return half.matches()
                ? (half.group(1).equals(">") ? "> " : "≤ ") + of(Double.parseDouble(half.group(2)))
                : part;
    }
}
