package io.creditbridge.dataimport;

import io.creditbridge.features.BankMovement;
import java.util.List;

/**
 * One account's bookings as a statement tells them.
 *
 * @param format what kind of file it was
 * @param account the account's number; empty where the file does not say
 * @param bookings the bookings, in the file's order
 * @param notes rows of a table, or closing balances by their number, that do not follow and are kept all the same; at
 *     most {@link ImportReport#FAULTS_SHOWN}
 */
record StatementRows(Format format, String account, List<BankMovement> bookings, List<RowFault> notes) {

    /** What kinds of statement are read. */
    enum Format {
        /** ISO 20022 bank-to-customer statement. */
        CAMT_053,
        /** A table with day, amount and balance. */
        CSV
    }

    /** Copies the lists. */
    StatementRows {
        bookings = List.copyOf(bookings);
        notes = List.copyOf(notes);
    }
}
