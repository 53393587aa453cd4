package io.creditbridge.modelling;

import java.util.List;

/**
 * What became of the rows of ledgers.
 *
 * @param read all rows
 * @param others rows of firms without an outcome
 * @param later rows on or after the day on which their case began, which are not looked at
 * @param refused rows that could not be read
 * @param unclear rows with a status that nobody could tell the meaning of, taken as standing
 * @param unclearWords some of these statuses, in the order in which they were met
 * @param openRefunds orders of which a part was paid back and nothing says how much, taken as sold whole
 */
record LedgerCounts(
        long read, long others, long later, long refused, long unclear, List<String> unclearWords, long openRefunds) {

    static final LedgerCounts NONE = new LedgerCounts(0, 0, 0, 0, 0, List.of(), 0);
}
