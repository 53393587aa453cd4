package io.creditbridge.dataimport;

import io.creditbridge.features.BankMovement;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** A statement that is larger than the memory, and a program that reads it. */
final class LongStatement {

    static final int HEAP_MEGABYTES = 64;

    private LongStatement() {}

    /** Writes a statement of credits of one yuan each, the first of which is a collective booking of many payments. */
    static void write(Path file, int entries, int payments) throws IOException {
        try (BufferedWriter xml = Files.newBufferedWriter(file)) {
            xml.write("""
                    <?xml version="1.0" encoding="UTF-8"?>
                    <Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"><BkToCstmrStmt><Stmt>
                    <Acct><Id><Othr><Id>6222000011112222</Id></Othr></Id></Acct>
                    <Bal><Tp><CdOrPrtry><Cd>OPBD</Cd></CdOrPrtry></Tp><Amt Ccy="CNY">0</Amt>
                    <CdtDbtInd>CRDT</CdtDbtInd></Bal>
                    """);
            for (int i = 0; i < entries; i++) {
                xml.write("<Ntry><NtryRef>" + i + "</NtryRef><Amt Ccy=\"CNY\">1.00</Amt><CdtDbtInd>CRDT</CdtDbtInd>"
                        + "<Sts><Cd>BOOK</Cd></Sts><BookgDt><Dt>" + LocalDate.of(2026, 1, 1 + i % 28)
                        + "</Dt></BookgDt><BkTxCd><Domn><Cd>PMNT</Cd><Fmly><Cd>RCDT</Cd>"
                        + "<SubFmlyCd>DMCT</SubFmlyCd></Fmly></Domn></BkTxCd><NtryDtls>");
                for (int payment = 0; payment < (i == 0 ? payments : 1); payment++) {
                    xml.write("<TxDtls><Refs><EndToEndId>E" + payment + "</EndToEndId></Refs><RmtInf><Ustrd>"
                            + "货款 ".repeat(30) + "</Ustrd></RmtInf></TxDtls>");
                }
                xml.write("</NtryDtls></Ntry>\n");
            }
            xml.write("</Stmt></BkToCstmrStmt></Document>");
        }
    }

    /** Reads the file that is named and says how many bookings it holds and the last balance in fen. */
    public static void main(String[] arguments) throws IOException {
        List<BankMovement> bookings = Camt053.read(Path.of(arguments[0]), new PastDays(LocalDate.of(2026, 1, 31)))
                .bookings();
        System.out.println(bookings.size() + " bookings, balance "
                + bookings.getLast().balanceFen().orElseThrow());
    }
}
