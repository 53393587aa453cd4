package io.creditbridge.dataimport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.creditbridge.features.BankMovement;
import io.creditbridge.features.BankMovement.Kind;
import io.creditbridge.web.FieldProblem;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read of a camt.053 statement, whatever its version, and what is refused. */
class Camt053Test {

    private static final String OPENING = balance("OPBD", "1000.00");

    private static final String ENTRY = entry("500.50", "CRDT", "2026-01-05");

    private static final PastDays DAYS = new PastDays(LocalDate.of(2026, 1, 31));

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"02", "08", "13"})
    void readsWhatABankSendsInThisVersion(String version) throws IOException {
        StatementRows rows =
                Camt053.read(Path.of("src/test/resources/statements/camt.053.001." + version + ".xml"), DAYS);
        assertThat(rows.account()).isEqualTo("6222000011112222");
        assertThat(rows.bookings())
                .containsExactly(
                        movement("2026-01-05", 820_040, 2_320_040, Kind.OTHER),
                        movement("2026-01-12", -300_000, 2_020_040, Kind.CASH),
                        movement("2026-01-31", 1_235, 2_021_275, Kind.INTEREST));
    }

    @Test
    void readsTheSameOutOfEveryVersionFromTheSecondOn() throws IOException {
        for (int version = 2; version <= 14; version++) {
            String name = "camt.053.001." + (version < 10 ? "0" : "") + version;
            String status = version < 7 ? "<Sts>BOOK</Sts>" : "<Sts><Cd>BOOK</Cd></Sts>";
            String text = document(statement(OPENING, ENTRY.replace("<Sts><Cd>BOOK</Cd></Sts>", status)))
                    .replace("camt.053.001.08", name);
            assertThat(read(text)).as(name).containsExactly(movement("2026-01-05", 50_050, 150_050, Kind.OTHER));
        }
    }

    @Test
    void readsAnIbanAsWellAndTheSameAccountTwice() throws IOException {
        String iban = statement(OPENING, ENTRY)
                .replace("<Othr><Id>6222</Id></Othr>", "<IBAN> DE89370400440532013000 </IBAN>");
        assertThat(Camt053.read(file(document(iban, iban)), DAYS).account()).isEqualTo("DE89370400440532013000");
        refuses(document(iban, statement(OPENING, ENTRY)), "statement.manyAccounts");
    }

    @Test
    void booksAReversalAsItsOwnIndicatorSays() throws IOException {
        String reversed = ENTRY.replace("<Sts>", "<RvslInd>true</RvslInd><Sts>");
        assertThat(read(document(statement(OPENING, reversed, reversed.replace("CRDT", "DBIT")))))
                .extracting(BankMovement::amountFen)
                .containsExactly(50_050L, -50_050L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<Cd>PDNG</Cd>", "PDNG", "<Cd>INFO</Cd>", "<Cd>FUTR</Cd>", "<Prtry>HELD</Prtry>"})
    void passesOverEntriesThatAreNotBooked(String status) throws IOException {
        String other = ENTRY.replace("<Cd>BOOK</Cd>", status).replaceFirst("<BookgDt>.*</BookgDt>", "");
        assertThat(read(document(statement(OPENING, other, ENTRY))))
                .containsExactly(movement("2026-01-05", 50_050, 150_050, Kind.OTHER));
    }

    @Test
    void keepsTheDayThatTheBankWroteWhateverTheOffset() throws IOException {
        for (String time : List.of("T00:30:00+08:00", "T23:59:59.999-11:00", "T09:00:00", "T00:00:00Z")) {
            String entry = ENTRY.replace("<Dt>2026-01-05</Dt>", "<DtTm>2026-01-05" + time + "</DtTm>");
            assertThat(read(document(statement(OPENING, entry))))
                    .as(time)
                    .extracting(BankMovement::day)
                    .containsExactly(LocalDate.of(2026, 1, 5));
        }
    }

    @Test
    void beginsEveryStatementOfAFileWithItsOwnOpeningBalance() throws IOException {
        String first = statement(balance("PRCD", "7.00") + OPENING + balance("CLBD", "1500.50"), ENTRY);
        String second = statement(balance("PRCD", "1500.50"), ENTRY);
        String third = statement(balance("CLBD", "9.00"), ENTRY);
        assertThat(read(document(first, second, third)))
                .extracting(BankMovement::balanceFen)
                .containsExactly(OptionalLong.of(150_050), OptionalLong.of(200_100), OptionalLong.empty());
    }

    @Test
    void isNotMovedByIntermediaryAndForecastBalances() throws IOException {
        String page = OPENING.replace("</CdOrPrtry>", "</CdOrPrtry><SubTp><Cd>INTM</Cd></SubTp>");
        String others = balance("ITBD", "4.00") + balance("ITAV", "5.00") + balance("FWAV", "6.00");
        String overdrawn = page.replace("CRDT", "DBIT");
        assertThat(read(document(statement(overdrawn + others, ENTRY))))
                .extracting(BankMovement::balanceFen)
                .containsExactly(OptionalLong.of(-49_950));
    }

    @Test
    void passesOverWhatBanksAndOtherNamespacesAdd() throws IOException {
        String added = ENTRY.replace(
                        "<Amt ",
                        "<x:Amt xmlns:x='urn:x' Ccy='USD'>7</x:Amt><Own><Amt>8</Amt></Own><Amt x:Ccy='USD' xmlns:x='urn:x' ")
                .replace(
                        "</Ntry>",
                        "<NtryDtls><TxDtls><Amt Ccy='USD'>9</Amt></TxDtls></NtryDtls>"
                                + "<SplmtryData><Envlp><Any><Sts>PDNG</Sts></Any></Envlp></SplmtryData></Ntry>")
                .replace(
                        "<Sts>",
                        "<Sts xmlns:i='http://www.w3.org/2001/XMLSchema-instance' i:type='CashAccount43' i:nil='true'>");
        assertThat(read(document(statement(OPENING, added))))
                .containsExactly(movement("2026-01-05", 50_050, 150_050, Kind.OTHER));
    }

    @Test
    void takesDecimalsBeyondTheHundredthOnlyIfTheyAreNought() throws IOException {
        assertThat(read(document(statement(OPENING, entry("0.50000", "DBIT", "2026-01-05")))))
                .extracting(BankMovement::amountFen)
                .containsExactly(-50L);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1.005", "-5.00", "", "Infinity", "NaN", "1,5", "10000000000.01", "1E400000000", "1E-400000000"})
    void refusesAnAmountThatIsNoneAndNamesTheEntry(String amount) throws IOException {
        refuses(document(statement(OPENING, ENTRY, entry(amount, "CRDT", "2026-01-05"))), "statement.entry.amount", 2);
        refuses(document(statement(balance("OPBD", amount), ENTRY)), "statement.balance.amount", 1);
    }

    @Test
    void namesTheEntryThatDoesNotSayWhatItMust() throws IOException {
        String entries = "<Ntry><Amt Ccy=\"CNY\">1</Amt><Sts><Cd>PDNG</Cd></Sts></Ntry>" + ENTRY;
        String direction = "<CdtDbtInd>CRDT</CdtDbtInd>";
        refuses(document(statement(OPENING, entries, ENTRY.replace(direction, ""))), "statement.entry.direction", 3);
        refuses(document(statement(OPENING, entries, ENTRY.replace("CRDT", "PLUS"))), "statement.entry.direction", 3);
        refuses(
                document(statement(OPENING, entries, ENTRY.replaceFirst("<Sts>.*</Sts>", ""))),
                "statement.entry.status",
                3);
        String plain = ENTRY.replace("<Cd>BOOK</Cd>", "BOOK");
        refuses(
                document(statement(OPENING, plain, plain.replaceFirst("<Sts>.*</Sts>", ""), plain)),
                "statement.entry.status",
                2);
        refuses(
                document(statement(OPENING, entries, ENTRY.replaceFirst("<BookgDt>.*</BookgDt>", ""))),
                "statement.entry.day",
                3);
        refuses(
                document(statement(OPENING, entries, ENTRY.replaceFirst("<Amt.*</Amt>", ""))),
                "statement.entry.amount",
                3);
        refuses(document(statement(OPENING, ENTRY.replace(" Ccy=\"CNY\"", ""))), "statement.entry.amount", 1);
        refuses(document(statement(OPENING.replace(direction, ""), ENTRY)), "statement.balance.direction", 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<Dt>2026-02-30</Dt>", "<Dt>5.1.2026</Dt>", "<DtTm>2026-02-30T10:00:00</DtTm>", "<Dt/>"})
    void refusesADayThatIsNone(String day) throws IOException {
        refuses(document(statement(OPENING, ENTRY.replace("<Dt>2026-01-05</Dt>", day))), "statement.entry.day", 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0001-01-01", "1989-12-31", "2026-02-01", "2099-01-02"})
    void refusesADayThatIsLongPastOrStillToCome(String day) throws IOException {
        String entries = ENTRY + ENTRY.replace("BOOK", "PDNG") + entry("1.00", "CRDT", day);
        refuses(document(statement(OPENING, entries)), "statement.entry.dayRange", 3L, "1990-01-01", day);
        String timed = ENTRY.replace("<Dt>2026-01-05</Dt>", "<DtTm>" + day + "T09:00:00+08:00</DtTm>");
        refuses(document(statement(OPENING, timed)), "statement.entry.dayRange", 1L, "1990-01-01", day);
        String pending = entry("1.00", "CRDT", day).replace("BOOK", "PDNG");
        assertThat(read(document(statement(OPENING, ENTRY, pending)))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1990-01-01", "2026-01-31"})
    void takesTheFirstDayAndToday(String day) throws IOException {
        assertThat(read(document(statement(OPENING, entry("1.00", "CRDT", day)))))
                .extracting(BankMovement::day)
                .containsExactly(LocalDate.parse(day));
    }

    @Test
    void refusesAmountsInAnotherCurrencyThanTheYuan() throws IOException {
        String dollars = ENTRY.replace("CNY", "USD");
        refuses(document(statement(OPENING, ENTRY, dollars)), "statement.currency", "USD");
        refuses(document(statement(OPENING, dollars)), "statement.currency", "USD");
        String pending = dollars.replace("BOOK", "PDNG");
        assertThat(read(document(statement(OPENING, ENTRY, pending)))).hasSize(1);
        refuses(document(statement(OPENING.replace("CNY", "USD"), dollars)), "statement.currency", "USD");
    }

    @Test
    void refusesADocumentTypeBeforeAnythingOfItIsRead() throws IOException {
        String bomb = IntStream.range(1, 30)
                .mapToObj(i -> "<!ENTITY e" + i + " \"&e" + (i - 1) + ";&e" + (i - 1) + ";\">")
                .reduce("<!DOCTYPE Document [<!ENTITY e0 \"lol\">", String::concat);
        String body = document(statement(OPENING, ENTRY.replace("500.50", "&e29;")));
        refuses(bomb + "]>" + body, "statement.doctype");
        refuses("<!DOCTYPE Document SYSTEM \"file:///etc/passwd\">" + body, "statement.doctype");
        refuses(body, "statement.broken");
    }

    @Test
    void refusesWhatIsNestedWithoutEndOrWrittenWithoutEnd() throws IOException {
        String deep = "<a>".repeat(100_000) + "</a>".repeat(100_000);
        refuses(document(statement(OPENING, ENTRY.replace("</Ntry>", deep + "</Ntry>"))), "statement.broken");
        refuses(document(statement(OPENING, ENTRY.replace("<Cd>BOOK</Cd>", deep))), "statement.broken");
        String digits = "9".repeat(1_000_000);
        refuses(document(statement(OPENING, entry(digits, "CRDT", "2026-01-05"))), "statement.broken");
        String whole = document(statement(OPENING, ENTRY));
        for (int end : new int[] {whole.length() - 5, whole.indexOf("</Amt>", whole.indexOf("<Ntry>")), 150}) {
            refuses(whole.substring(0, end), "statement.broken");
        }
    }

    @Test
    void readsTheEncodingThatTheFileNamesAndRefusesBytesThatAreNotOfIt() throws IOException {
        String chinese = document(statement(OPENING, ENTRY.replace("</Ntry>", "<Own>货款</Own></Ntry>")));
        for (String encoding : List.of("GBK", "UTF-16", "UTF-8")) {
            String whole = "<?xml version=\"1.0\" encoding=\"" + encoding + "\"?>" + chinese;
            Path file = Files.write(folder.resolve(encoding), whole.getBytes(Charset.forName(encoding)));
            assertThat(Camt053.read(file, DAYS).bookings()).as(encoding).hasSize(1);
        }
        Path mixed = Files.write(folder.resolve("mixed"), chinese.getBytes(Charset.forName("GBK")));
        assertThatExceptionOfType(FileRefused.class)
                .isThrownBy(() -> Camt053.read(mixed, DAYS))
                .withMessageContaining("statement.broken");
    }

    @Test
    void saysThatAnotherMessageIsNoStatement() throws IOException {
        refuses("<a><b/></a>", "statement.notCamt");
        refuses(document(statement(OPENING, ENTRY)).replace("BkToCstmrStmt", "BkToCstmrAcctRpt"), "statement.notCamt");
    }

    @Test
    void readsManyFilesAtOnce() throws Exception {
        Path file = file(document(statement(OPENING, ENTRY)));
        List<Integer> read = Stream.generate(() -> file)
                .limit(200)
                .parallel()
                .map(one -> {
                    try {
                        return Camt053.read(one, DAYS).bookings().size();
                    } catch (IOException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .toList();
        assertThat(read).hasSize(200).containsOnly(1);
    }

    /** The file is larger than the heap of the program that reads it. */
    @Test
    void readsALongStatementAndALargeCollectiveBookingWithinASmallHeap() throws Exception {
        Path file = folder.resolve("long.xml");
        LongStatement.write(file, 150_000, 100_000);
        assertThat(Files.size(file)).isGreaterThan(LongStatement.HEAP_MEGABYTES << 20);
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + LongStatement.HEAP_MEGABYTES + "m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        LongStatement.class.getName(),
                        file.toString())
                .redirectErrorStream(true)
                .start();
        try (BufferedReader said =
                new BufferedReader(new InputStreamReader(program.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(said.lines().toList()).contains("150000 bookings, balance 15000000");
        }
        assertThat(program.waitFor()).isZero();
    }

    private List<BankMovement> read(String text) throws IOException {
        return Camt053.read(file(text), DAYS).bookings();
    }

    private void refuses(String text, String key, Object... arguments) throws IOException {
        Path file = file(text);
        assertThatExceptionOfType(FileRefused.class)
                .isThrownBy(() -> Camt053.read(file, DAYS))
                .satisfies(refused ->
                        assertThat(refused.problems()).containsExactly(FieldProblem.of("file", key, arguments)));
    }

    private Path file(String text) throws IOException {
        return Files.writeString(Files.createTempFile(folder, "statement", ".xml"), text);
    }

    private static BankMovement movement(String day, long amount, long balance, Kind kind) {
        return new BankMovement(LocalDate.parse(day), amount, OptionalLong.of(balance), kind);
    }

    private static String document(String... statements) {
        return "<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:camt.053.001.08\"><BkToCstmrStmt>"
                + "<GrpHdr><MsgId>M</MsgId></GrpHdr>" + String.join("", statements) + "</BkToCstmrStmt></Document>";
    }

    private static String statement(String balances, String... entries) {
        return "<Stmt><Id>S</Id><Acct><Id><Othr><Id>6222</Id></Othr></Id></Acct>" + balances + String.join("", entries)
                + "</Stmt>";
    }

    private static String balance(String code, String amount) {
        return "<Bal><Tp><CdOrPrtry><Cd>" + code + "</Cd></CdOrPrtry></Tp><Amt Ccy=\"CNY\">" + amount
                + "</Amt><CdtDbtInd>CRDT</CdtDbtInd><Dt><Dt>2026-01-01</Dt></Dt></Bal>";
    }

    private static String entry(String amount, String direction, String day) {
        return "<Ntry><Amt Ccy=\"CNY\">" + amount + "</Amt><CdtDbtInd>" + direction
                + "</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts><BookgDt><Dt>" + day + "</Dt></BookgDt></Ntry>";
    }
}
