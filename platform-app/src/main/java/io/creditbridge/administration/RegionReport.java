package io.creditbridge.administration;

import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;

/**
 * What an import of regions did, or why it did nothing.
 *
 * @param added regions that are new
 * @param renamed regions whose names were corrected
 * @param unchanged rows that said what was known
 * @param refused bad rows; with any, nothing was changed
 * @param badRows the first of them
 */
record RegionReport(int added, int renamed, int unchanged, int refused, List<BadRow> badRows) {

    /** Most bad rows that are named. */
    static final int NAMED = 100;

    /**
     * One bad row.
     *
     * @param row its number in the file, the header being 1
     * @param column the column's name
     * @param reason what is wrong and how to mend it
     */
    record BadRow(long row, String column, String reason) {}

    /**
     * One thing wrong with one row.
     *
     * @param row its number in the file
     * @param column the column's name
     * @param reasonKey the key of the text
     * @param arguments what the text names
     */
    record Fault(long row, String column, String reasonKey, List<Object> arguments) {

        BadRow in(MessageSource messages, Locale locale) {
            return new BadRow(row, column, messages.getMessage(reasonKey, arguments.toArray(), locale));
        }
    }

    static RegionReport of(RegionPlan plan, MessageSource messages, Locale locale) {
        boolean refused = !plan.faults().isEmpty();
        return new RegionReport(
                refused ? 0 : plan.added().size(),
                refused ? 0 : plan.renamed().size(),
                plan.unchanged(),
                plan.refusedRows(),
                plan.faults().stream()
                        .limit(NAMED)
                        .map(fault -> fault.in(messages, locale))
                        .toList());
    }
}
