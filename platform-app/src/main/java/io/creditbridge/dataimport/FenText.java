package io.creditbridge.dataimport;

/** Reads an amount in yuan, as files write it, into whole fen without any object on the way. */
final class FenText {

    /** Answered where the text is no amount with at most two decimals. */
    static final long UNREADABLE = Long.MIN_VALUE;

    private static final int MOST_DIGITS = 16;

    private FenText() {}

    /**
     * The fen of a text such as {@code 1,234.5}, {@code -860.00} or {@code 12}; decimals beyond the second must be 0.
     */
    static long parse(String text) {
        int at = 0;
        int end = text.length();
        boolean negative = end > 0 && text.charAt(0) == '-';
        if (negative || (end > 0 && text.charAt(0) == '+')) {
            at++;
        }
        long fen = 0;
        int digits = 0;
        int decimals = -1;
        for (; at < end; at++) {
            char c = text.charAt(at);
            if (c == '.' && decimals < 0) {
                decimals = 0;
            } else if (c >= '0' && c <= '9') {
                if (decimals >= 2) {
                    if (c != '0') {
                        return UNREADABLE;
                    }
                    continue;
                }
                fen = fen * 10 + (c - '0');
                digits++;
                decimals = decimals < 0 ? decimals : decimals + 1;
            } else if (c != ',' || decimals >= 0) {
                return UNREADABLE;
            }
            if (digits > MOST_DIGITS) {
                return UNREADABLE;
            }
        }
        if (digits == 0) {
            return UNREADABLE;
        }
        for (int missing = Math.max(decimals, 0); missing < 2; missing++) {
            fen *= 10;
        }
        return negative ? -fen : fen;
    }
}
