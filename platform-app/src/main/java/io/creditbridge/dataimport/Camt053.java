package io.creditbridge.dataimport;

import com.prowidesoftware.swift.model.mx.dic.AccountIdentification4Choice;
import com.prowidesoftware.swift.model.mx.dic.BalanceType10Choice;
import com.prowidesoftware.swift.model.mx.dic.BalanceType13;
import com.prowidesoftware.swift.model.mx.dic.CashAccount43;
import com.prowidesoftware.swift.model.mx.dic.CashBalance8;
import com.prowidesoftware.swift.model.mx.dic.GenericAccountIdentification1;
import com.prowidesoftware.swift.model.mx.dic.ReportEntry15;
import io.creditbridge.features.BankMovement;
import jakarta.xml.bind.JAXBException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import javax.xml.stream.XMLStreamException;

/**
 * Reads an ISO 20022 {@code camt.053} statement, version 2 or later, entry by entry: the account, and every booked
 * entry with the balance that follows from the opening one. A closing balance that does not follow is told.
 *
 * <p>Each account, balance and entry is read into the kept library's model and let go again. Entries that are not
 * booked are passed over. A reversal is booked as its own indicator of credit or debit says. Amounts are
 * in yuan.
 */
final class Camt053 {

    static final int ENTRIES_LIMIT = 200_000;

    private final CamtStream xml;
    private final CamtModel model;
    private final PastDays days;
    private final CamtAmounts amounts = new CamtAmounts();
    private final List<BankMovement> bookings = new ArrayList<>();
    private final OneAccount account = new OneAccount();
    private final ClosingBalances closings = new ClosingBalances();
    private OptionalLong running = OptionalLong.empty();
    private int entries;
    private int balances;

    private Camt053(CamtStream xml, CamtModel model, PastDays days) {
        this.xml = xml;
        this.model = model;
        this.days = days;
    }

    /**
     * Reads a file.
     *
     * @throws FileRefused if it is no such statement, is broken, holds several accounts or another currency, or an
     *     entry of it does not say what it must; the message names the entry
     */
    static StatementRows read(Path file, PastDays days) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            Camt053 reading = new Camt053(CamtStream.open(bytes), new CamtModel(), days);
            reading.walk();
            return new StatementRows(
                    StatementRows.Format.CAMT_053,
                    reading.account.number(),
                    reading.bookings,
                    reading.closings.notes());
        } catch (XMLStreamException | JAXBException broken) {
            throw new FileRefused("statement.broken");
        }
    }

    private void walk() throws XMLStreamException, JAXBException {
        while (xml.hasNext()) {
            if (!xml.isStartElement() || !takePart()) {
                xml.next();
            }
        }
    }

    /** Takes what starts here if it is a part of a statement; the stream then stands behind it. */
    private boolean takePart() throws JAXBException {
        String where = xml.where();
        switch (where) {
            case CamtStream.STATEMENT + "/Acct" -> name(model.read(xml, CashAccount43.class));
            case CamtStream.STATEMENT + "/Bal" -> weigh(model.read(xml, CashBalance8.class));
            case CamtStream.STATEMENT + "/Ntry" -> book(model.read(xml, ReportEntry15.class));
            default -> {
                begin(where);
                return false;
            }
        }
        return true;
    }

    /** Every statement of a file has an opening balance of its own. */
    private void begin(String where) {
        if (where.equals(CamtStream.STATEMENT)) {
            closings.endPart();
            running = OptionalLong.empty();
        } else if (where.contains("/") && !where.endsWith("/BkToCstmrStmt")) {
            throw new FileRefused("statement.notCamt");
        }
    }

    private void name(CashAccount43 told) {
        Optional<AccountIdentification4Choice> id = Optional.ofNullable(told.getId());
        account.tell(id.map(AccountIdentification4Choice::getIBAN)
                .or(() -> id.map(AccountIdentification4Choice::getOthr).map(GenericAccountIdentification1::getId))
                .orElse("")
                .strip());
    }

    private void weigh(CashBalance8 balance) {
        balances++;
        String kind = Optional.ofNullable(balance.getTp())
                .map(BalanceType13::getCdOrPrtry)
                .map(BalanceType10Choice::getCd)
                .orElse("")
                .strip();
        switch (kind) {
            case "OPBD" -> open(amounts.ofBalance(balance, balances));
            case "PRCD" -> {
                // The balance that was closed before counts only where none is called the opening one.
                if (running.isEmpty()) {
                    open(amounts.ofBalance(balance, balances));
                }
            }
            case "CLBD" -> amounts.inYuan(balance).ifPresent(fen -> closings.close(fen, balances));
            case "ITBD" -> closings.page();
            default -> {
                // Available and forward balances are no sums of what is booked.
            }
        }
    }

    private void open(long fen) {
        running = OptionalLong.of(fen);
        closings.open(fen);
    }

    private void book(ReportEntry15 entry) {
        entries++;
        if (!CamtEntry.isBooked(entry, xml.plainStatus(), entries)) {
            return;
        }
        LocalDate day = CamtEntry.day(entry, days, entries);
        long amount = amounts.ofEntry(entry, entries);
        closings.book(amount);
        running = running.isPresent() ? OptionalLong.of(running.getAsLong() + amount) : running;
        bookings.add(new BankMovement(day, amount, running, CamtEntry.kind(entry, amount)));
        if (bookings.size() > ENTRIES_LIMIT) {
            throw new FileRefused("import.file.tooManyRows", ENTRIES_LIMIT);
        }
    }
}
