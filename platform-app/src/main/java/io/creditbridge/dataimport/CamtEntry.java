package io.creditbridge.dataimport;

import com.prowidesoftware.swift.model.mx.dic.BankTransactionCodeStructure4;
import com.prowidesoftware.swift.model.mx.dic.BankTransactionCodeStructure5;
import com.prowidesoftware.swift.model.mx.dic.BankTransactionCodeStructure6;
import com.prowidesoftware.swift.model.mx.dic.DateAndDateTime2Choice;
import com.prowidesoftware.swift.model.mx.dic.EntryStatus1Choice;
import com.prowidesoftware.swift.model.mx.dic.ReportEntry15;
import io.creditbridge.features.BankMovement;
import java.time.LocalDate;
import java.util.Optional;

/** What the platform makes of one entry: whether it is booked, on which day, and what kind of booking it is. */
final class CamtEntry {

    private static final String BOOKED = "BOOK";

    private CamtEntry() {}

    /**
     * Whether an entry is booked, not pending, announced or of a status of the bank's own.
     *
     * @param plainStatus the text directly within its status, as it was written up to version 6
     * @param number its number in the file, from 1, for the message
     * @throws FileRefused if it has no status
     */
    static boolean isBooked(ReportEntry15 entry, String plainStatus, int number) {
        EntryStatus1Choice choice = entry.getSts();
        String code = choice == null || choice.getCd() == null
                ? plainStatus
                : choice.getCd().strip();
        if (code.isEmpty() && (choice == null || choice.getPrtry() == null)) {
            throw new FileRefused("statement.entry.status", number);
        }
        return code.equals(BOOKED);
    }

    /**
     * The day of the booking as the bank wrote it, whatever its offset from universal time.
     *
     * @throws FileRefused if it is missing, no day of the calendar or none of the days that can be told of
     */
    static LocalDate day(ReportEntry15 entry, PastDays days, int number) {
        DateAndDateTime2Choice told = entry.getBookgDt();
        LocalDate day = told == null ? null : told.getDt();
        if (day == null && told != null && told.getDtTm() != null) {
            day = told.getDtTm().toLocalDate();
        }
        if (day == null) {
            throw new FileRefused("statement.entry.day", number);
        }
        return days.require(day, "statement.entry.dayRange", number);
    }

    /** Follows the family and sub-family codes of the external code set of bank transactions. */
    static BankMovement.Kind kind(ReportEntry15 entry, long amount) {
        Optional<BankTransactionCodeStructure6> told = Optional.ofNullable(entry.getBkTxCd())
                .map(BankTransactionCodeStructure4::getDomn)
                .map(BankTransactionCodeStructure5::getFmly);
        String family =
                told.map(BankTransactionCodeStructure6::getCd).orElse("").strip();
        String code =
                told.map(BankTransactionCodeStructure6::getSubFmlyCd).orElse("").strip();
        if (code.equals("INTR") || code.equals("ODFT")) {
            return amount < 0 ? BankMovement.Kind.SANCTION : BankMovement.Kind.INTEREST;
        }
        boolean cash = code.equals("CWDL") || code.equals("CDPT") || family.equals("CNTR");
        return cash ? BankMovement.Kind.CASH : BankMovement.Kind.OTHER;
    }
}
