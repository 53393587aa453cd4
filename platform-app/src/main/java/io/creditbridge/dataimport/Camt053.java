package io.creditbridge.dataimport;

import io.creditbridge.features.BankMovement;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads an ISO 20022 {@code camt.053} statement in constant memory: the account, and every booked entry with the
 * balance that follows from the opening one.
 *
 * <p>Element names are those of the schema, whatever its version; entries that are not booked are passed over. Neither
 * a document type nor anything outside of the file is read.
 */
final class Camt053 {

    static final int ENTRIES_LIMIT = 200_000;

    /** Largest amount of one entry and of a balance. */
    private static final BigDecimal LARGEST = new BigDecimal("10000000000");

    private final Deque<String> path = new ArrayDeque<>();
    private final Map<String, String> entry = new HashMap<>();
    private final Map<String, String> balance = new HashMap<>();
    private final List<BankMovement> bookings = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private String account = "";
    private OptionalLong running = OptionalLong.empty();

    private Camt053() {}

    /**
     * Reads a file.
     *
     * @throws FileRefused if it is no such statement, is broken, or holds several accounts
     */
    static StatementRows read(Path file) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        Camt053 reading = new Camt053();
        try (InputStream bytes = Files.newInputStream(file)) {
            XMLStreamReader xml = factory.createXMLStreamReader(bytes);
            while (xml.hasNext()) {
                reading.take(xml, xml.next());
            }
        } catch (XMLStreamException | NumberFormatException | DateTimeException broken) {
            throw new FileRefused("statement.broken");
        }
        return new StatementRows(StatementRows.Format.CAMT_053, reading.account, reading.bookings);
    }

    private void take(XMLStreamReader xml, int event) {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> {
                path.addLast(xml.getLocalName());
                text.setLength(0);
                if (path.size() == 2 && !xml.getLocalName().equals("BkToCstmrStmt")) {
                    throw new FileRefused("statement.notCamt");
                }
            }
            case XMLStreamConstants.CHARACTERS -> text.append(xml.getText());
            case XMLStreamConstants.END_ELEMENT -> {
                end(String.join("/", path), text.toString().strip());
                path.removeLast();
                text.setLength(0);
            }
            default -> {
                // Comments and processing instructions say nothing of the account.
            }
        }
    }

    private void end(String where, String value) {
        String within = where.replaceFirst("^Document/BkToCstmrStmt/Stmt/?", "");
        if (within.equals("Acct/Id/IBAN") || within.equals("Acct/Id/Othr/Id")) {
            if (!account.isEmpty() && !account.equals(value)) {
                throw new FileRefused("statement.manyAccounts");
            }
            account = value.substring(0, Math.min(60, value.length()));
        } else if (within.startsWith("Bal/")) {
            balance.put(within.substring(4), value);
        } else if (within.equals("Bal")) {
            open();
        } else if (within.startsWith("Ntry/")) {
            entry.putIfAbsent(within.substring(5), value);
        } else if (within.equals("Ntry")) {
            book();
        }
    }

    private void open() {
        String kind = balance.getOrDefault("Tp/CdOrPrtry/Cd", "");
        if (kind.equals("OPBD") || kind.equals("PRCD")) {
            running = OptionalLong.of(signed(balance));
        }
        balance.clear();
    }

    private void book() {
        String status = entry.getOrDefault("Sts/Cd", entry.getOrDefault("Sts", "BOOK"));
        if (status.equals("BOOK")) {
            String day = entry.getOrDefault("BookgDt/Dt", entry.getOrDefault("BookgDt/DtTm", ""));
            LocalDate booked = LocalDate.parse(day.substring(0, Math.min(10, day.length())));
            long amount = signed(entry);
            running = running.isPresent() ? OptionalLong.of(running.getAsLong() + amount) : running;
            bookings.add(new BankMovement(booked, amount, running, kind(amount)));
            if (bookings.size() > ENTRIES_LIMIT) {
                throw new FileRefused("import.file.tooManyRows", ENTRIES_LIMIT);
            }
        }
        entry.clear();
    }

    private static long signed(Map<String, String> of) {
        BigDecimal amount = new BigDecimal(of.getOrDefault("Amt", ""));
        if (amount.abs().compareTo(LARGEST) > 0) {
            throw new NumberFormatException("an absurd amount");
        }
        long fen = amount.movePointRight(2).setScale(0, RoundingMode.HALF_UP).longValueExact();
        boolean debit = of.getOrDefault("CdtDbtInd", "CRDT").equals("DBIT");
        return debit ? -fen : fen;
    }

    /** The family and sub-family codes of the external code set of bank transactions. */
    private BankMovement.Kind kind(long amount) {
        String code = entry.getOrDefault("BkTxCd/Domn/Fmly/SubFmlyCd", "");
        String family = entry.getOrDefault("BkTxCd/Domn/Fmly/Cd", "");
        if (code.equals("INTR") || code.equals("ODFT")) {
            return amount < 0 ? BankMovement.Kind.SANCTION : BankMovement.Kind.INTEREST;
        }
        boolean cash = code.equals("CWDL") || code.equals("CDPT") || family.equals("CNTR");
        return cash ? BankMovement.Kind.CASH : BankMovement.Kind.OTHER;
    }
}
