package io.creditbridge.dataimport;

import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;

/** An import's report with the bad rows in the reader's language. */
record ReportView(ImportReport counts, List<BadRow> badRows) {

    /**
     * One bad row.
     *
     * @param row its number in the file, the header being 1
     * @param column the column's name
     * @param reason what is wrong and how to mend it
     */
    record BadRow(long row, String column, String reason) {}

    static ReportView of(ImportReport report, MessageSource messages, Locale locale) {
        return new ReportView(report, told(report.faults(), messages, locale));
    }

    /** Rows with what is odd about them in the reader's language. */
    static List<BadRow> told(List<RowFault> faults, MessageSource messages, Locale locale) {
        return faults.stream()
                .map(fault -> new BadRow(
                        fault.row(),
                        fault.column(),
                        messages.getMessage(fault.reasonKey(), fault.arguments().toArray(), locale)))
                .toList();
    }
}
