package io.creditbridge;

import static io.creditbridge.TestJourney.expect;
import static org.assertj.core.api.Assertions.assertThat;

import io.creditbridge.identity.Actor;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Files as firms really have them, and files nobody should have: what is kept, what is refused, and why. */
@PlatformTest
class ImportFilesTest {

    private static final String PLAIN = "date,direction,counterparty,amount,tax,status,reference\n";
    private static final String INVOICES = "发票号码,开票日期,购方单位代号,金额,税额,价税合计,发票状态\n";

    @SuppressWarnings("TimeInStaticInitializer") // any day of two months ago will do
    private static final String DAY =
            LocalDate.now(ZoneOffset.UTC).minusMonths(2).withDayOfMonth(3).toString();

    private static final String GOOD = DAY + ",SALE,C1,100.00,13.00,VALID,R1\n";
    private static final String OTHER = DAY + ",PURCHASE,S1,40.00,5.20,VALID,R2\n";

    private final MockMvc http;
    private final TestCast cast;
    private final TestJourney journey;

    @Autowired
    ImportFilesTest(MockMvc http, JsonMapper json, TestCast cast) {
        this.http = http;
        this.cast = cast;
        this.journey = new TestJourney(http, json, cast);
    }

    @Test
    void readsThePlainHeader() throws Exception {
        String firm = journey.registered("owner-a");
        accepted(firm, PLAIN + GOOD + OTHER, 2);
        assertThat(months(firm)).contains("\"sales\":\"100.00\"", "\"purchases\":\"40.00\"");
    }

    @Test
    void readsATaxInvoiceExportWithRedLetters() throws Exception {
        String firm = journey.registered("owner-a");
        accepted(
                firm,
                INVOICES + "1," + DAY + ",A1,1000.00,130.00,1130.00,有效发票\n2," + DAY
                        + ",A1,-200.00,-26.00,-226.00,有效发票\n3," + DAY + ",A1,500.00,65.00,565.00,作废发票\n",
                3);
        assertThat(months(firm)).contains("\"sales\":\"800.00\"");
    }

    @Test
    void readsUtf8WithAByteOrderMarkAndGb18030() throws Exception {
        String row = DAY + ",SALE,寿光市绿野合作社𠮷,100.00,13.00,VALID,R1\n";
        accepted(journey.registered("owner-a"), "\uFEFF" + PLAIN + row, 1);
        String firm = journey.registered("owner-a");
        byte[] chinese = (INVOICES + "1," + DAY + ",绿野𠮷,10.00,1.30,11.30,有效发票\n").getBytes(Charset.forName("GB18030"));
        expect(201, journey.upload("owner-a", firm, "a.csv", chinese, null));
    }

    @Test
    void readsAWorkbookWithNumericDatesAndAmounts() throws Exception {
        String firm = journey.registered("owner-a");
        byte[] workbook = workbook(sheet -> {
            sheet.value(1, 0, LocalDate.parse(DAY));
            sheet.style(1, 0).format("yyyy-MM-dd").set();
            row(sheet, 1, "SALE", "C1", "R1");
            sheet.value(1, 3, 0.1 + 0.2);
        });
        MockHttpServletResponse answer = expect(201, journey.upload("owner-a", firm, "a.xlsx", workbook, null));
        assertThat(journey.read(answer).at("/counts/rowsAccepted").asInt()).isEqualTo(1);
        assertThat(months(firm)).contains("\"sales\":\"0.30\"");
    }

    @Test
    void refusesARowWithAFormula() throws Exception {
        String firm = journey.registered("owner-a");
        byte[] workbook = workbook(sheet -> {
            sheet.value(1, 0, DAY);
            row(sheet, 1, "SALE", "C1", "R1");
            sheet.formula(1, 3, "1+1");
        });
        JsonNode report = journey.read(expect(422, journey.upload("owner-a", firm, "a.xlsx", workbook, null)));
        assertThat(report.at("/badRows/0/row").asInt()).isEqualTo(2);
        assertThat(months(firm)).isEqualTo("[]");
    }

    @Test
    void namesTheCellThatHoldsAControlCharacter() throws Exception {
        String firm = journey.registered("owner-a");
        String rows =
                PLAIN + DAY + ",SALE,C\u00071,100.00,13.00,VALID,R1\n" + DAY + ",SALE,C2,1.00,0.13,VALID,R\u00072\n";
        JsonNode report = journey.read(
                expect(422, journey.upload("owner-a", firm, "a.csv", rows.getBytes(StandardCharsets.UTF_8), null)));
        assertThat(report.get("badRows")
                        .valueStream()
                        .map(bad -> bad.get("column").asString()))
                .containsExactly("counterparty", "reference");
        assertThat(report.at("/badRows/0/reason").asString()).contains("control characters");
    }

    @Test
    void refusesWhatIsNoLedgerAndSaysWhy() throws Exception {
        byte[] workbook = workbook(sheet -> row(sheet, 1, "SALE", "C1", "R1"));
        byte[] oldExcel = new byte[1024];
        System.arraycopy(
                new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1},
                0,
                oldExcel,
                0,
                8);
        byte[] mixed = concatenated(
                (PLAIN + DAY + ",SALE,绿野𠮷,1.00,0.13,VALID,R1\n").getBytes(StandardCharsets.UTF_8),
                new byte[] {(byte) 0xFF, (byte) 0xFF, '\n'});
        refused("empty", new byte[0], "empty");
        refused("header only", PLAIN.getBytes(StandardCharsets.UTF_8), "no row below");
        refused("wrong header", "a,b,c\n1,2,3\n".getBytes(StandardCharsets.UTF_8), "neither of the two headers");
        refused("binary", new byte[] {'a', 0, 1, 2, 0, 'b'}, "no text file");
        refused("truncated workbook", Arrays.copyOf(workbook, workbook.length / 2), "damaged or incomplete");
        refused("old Excel", oldExcel, "old Excel file");
        refused("zip bomb", bomb(), "unfolds");
        refused("mixed encodings", mixed, "mixes encodings");
    }

    @Test
    void refusesTheWholeFileForOneBadRowAndNamesItInBothLanguages() throws Exception {
        String firm = journey.registered("owner-a");
        String file = PLAIN + GOOD + DAY + ",SALE,C1,abc,13.00,VALID,R9\n" + OTHER;
        JsonNode english = journey.read(expect(422, upload(firm, file, null)));
        assertThat(english.at("/badRows").size()).isEqualTo(1);
        assertThat(english.at("/badRows/0/row").asInt()).isEqualTo(3);
        assertThat(english.at("/badRows/0/column").asString()).isEqualTo("amount");
        assertThat(english.at("/badRows/0/reason").asString()).contains("abc", "no amount");
        assertThat(english.at("/counts/rowsAccepted").asInt()).isZero();
        assertThat(english.at("/counts/rowsFine").asInt()).isEqualTo(2);
        assertThat(english.at("/counts/rowsOdd").asInt()).isZero();
        assertThat(english.at("/counts/firstDay").isNull()).isTrue();
        assertThat(months(firm)).isEqualTo("[]");
        JsonNode chinese = journey.read(expect(422, inChinese(firm, file)));
        assertThat(chinese.at("/badRows/0/reason").asString()).contains("abc", "金额");
        assertThat(months(firm)).isEqualTo("[]");
    }

    @Test
    void saysOnThePageThatARefusedFileBroughtNothing() throws Exception {
        String file = PLAIN + GOOD + DAY + ",SALE,C1,abc,13.00,VALID,R9\n";
        String page =
                expect(422, uploadOnPage(journey.registered("owner-a"), file)).getContentAsString();
        assertThat(page).containsPattern("New rows kept</dt><dd class=\"num big\">0<");
        assertThat(page).containsPattern("New rows without a fault</dt><dd class=\"num big\">1<");
        assertThat(page).contains("Nothing has been imported yet");
    }

    @Test
    void leavesBadRowsOutOnRequest() throws Exception {
        String firm = journey.registered("owner-a");
        String file = PLAIN + GOOD + DAY + ",SALE,C1,abc,13.00,VALID,R9\n" + OTHER;
        JsonNode report = journey.read(expect(201, upload(firm, file, "skip")));
        assertThat(report.at("/counts/rowsAccepted").asInt()).isEqualTo(2);
        assertThat(report.at("/counts/rowsRefused").asInt()).isEqualTo(1);
        expect(422, upload(firm, file, "ignore"));
    }

    @Test
    void takesARowWithAWrongNumberOfCellsForABadRow() throws Exception {
        String firm = journey.registered("owner-a");
        String less = DAY + ",SALE,C1\n";
        String more = DAY + ",SALE,Smith, Jones,1.00,0.13,VALID,R7\n";
        String file = PLAIN + GOOD + less + more + OTHER;
        JsonNode english = journey.read(expect(422, upload(firm, file, null)));
        assertThat(english.at("/badRows").size()).isEqualTo(2);
        assertThat(english.at("/badRows/0/row").asInt()).isEqualTo(3);
        assertThat(english.at("/badRows/0/reason").asString()).contains("3 cells instead of 7");
        assertThat(english.at("/badRows/1/row").asInt()).isEqualTo(4);
        assertThat(english.at("/badRows/1/reason").asString()).contains("8 cells instead of 7");
        JsonNode chinese = journey.read(expect(422, inChinese(firm, file)));
        assertThat(chinese.at("/badRows/0/reason").asString()).contains("3 个单元格", "应为 7 个");
        assertThat(months(firm)).isEqualTo("[]");
        JsonNode report = journey.read(expect(201, upload(firm, file, "skip")));
        assertThat(report.at("/counts/rowsRead").asInt()).isEqualTo(4);
        assertThat(report.at("/counts/rowsAccepted").asInt()).isEqualTo(2);
        assertThat(report.at("/counts/rowsRefused").asInt()).isEqualTo(2);
        assertThat(months(firm)).contains("\"sales\":\"100.00\"", "\"purchases\":\"40.00\"");
    }

    @Test
    void leavesOutNoRowsThatAnOpenQuoteSwallowed() throws Exception {
        String firm = journey.registered("owner-a");
        String file = PLAIN + GOOD + DAY + ",SALE,\"C1,1.00,0.13,VALID,R7\n" + OTHER;
        assertThat(expect(422, upload(firm, file, "skip")).getContentAsString()).contains("near row 3");
        assertThat(months(firm)).isEqualTo("[]");
    }

    @Test
    void namesAColumnOfTheHeaderThatStandsTwice() throws Exception {
        String twice = PLAIN.replace("reference", "reference,Amount") + GOOD.replace("R1", "R1,7.00");
        refused("twice", twice.getBytes(StandardCharsets.UTF_8), "Several columns are called “amount”");
        String firm = journey.registered("owner-a");
        assertThat(expect(422, inChinese(firm, twice)).getContentAsString(StandardCharsets.UTF_8))
                .contains("有多列同名“amount”");
        String unread = PLAIN.replace("reference", "reference,note,note") + GOOD.replace("R1", "R1,a,b");
        accepted(firm, unread, 1);
    }

    @Test
    void countsTheSameFileOnceAndOverlappingRowsOnce() throws Exception {
        String firm = journey.registered("owner-a");
        accepted(firm, PLAIN + GOOD + OTHER, 2);
        JsonNode again = journey.read(expect(200, upload(firm, PLAIN + GOOD + OTHER, null)));
        assertThat(again.at("/counts/outcome").asString()).isEqualTo("KNOWN");
        JsonNode overlapping =
                journey.read(expect(201, upload(firm, PLAIN + OTHER + DAY + ",SALE,C2,7.00,0.91,VALID,R3\n", null)));
        assertThat(overlapping.at("/counts/rowsAccepted").asInt()).isEqualTo(1);
        assertThat(overlapping.at("/counts/rowsRepeated").asInt()).isEqualTo(1);
        assertThat(months(firm)).contains("\"sales\":\"107.00\"", "\"purchases\":\"40.00\"");
    }

    @Test
    void countsTwoEqualRowsOfOneFileTwice() throws Exception {
        String firm = journey.registered("owner-a");
        accepted(firm, PLAIN + GOOD + GOOD, 2);
        assertThat(months(firm)).contains("\"sales\":\"200.00\"");
    }

    @Test
    void losesNothingWhenTwoFilesOfOneFirmComeAtOnce() throws Exception {
        String firm = journey.registered("owner-a");
        List<Callable<Integer>> uploads = List.of(
                () -> upload(firm, many("A", 400), null).getStatus(),
                () -> upload(firm, many("B", 400), null).getStatus());
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            for (Future<Integer> status : threads.invokeAll(uploads)) {
                assertThat(status.get()).isEqualTo(201);
            }
        }
        assertThat(months(firm)).contains("\"sales\":\"800.00\"");
    }

    private static String many(String customer, int count) {
        StringBuilder rows = new StringBuilder(PLAIN);
        for (int i = 0; i < count; i++) {
            rows.append(DAY)
                    .append(",SALE,")
                    .append(customer)
                    .append(",1.00,0.13,VALID,")
                    .append(i)
                    .append('\n');
        }
        return rows.toString();
    }

    private void accepted(String firm, String file, int rows) throws Exception {
        JsonNode report = journey.read(expect(201, upload(firm, file, null)));
        assertThat(report.at("/counts/rowsAccepted").asInt()).isEqualTo(rows);
    }

    private void refused(String what, byte[] file, String why) throws Exception {
        String firm = journey.registered("owner-a");
        MockHttpServletResponse answer = journey.upload("owner-a", firm, what, file, null);
        assertThat(answer.getStatus()).as(what + answer.getContentAsString()).isEqualTo(422);
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8)).as(what).contains(why);
        assertThat(months(firm)).isEqualTo("[]");
    }

    private MockHttpServletResponse upload(String firm, String file, @Nullable String onError) throws Exception {
        return journey.upload("owner-a", firm, "a.csv", file.getBytes(StandardCharsets.UTF_8), onError);
    }

    private MockHttpServletResponse uploadOnPage(String firm, String file) throws Exception {
        return journey.send(
                "owner-a",
                MockMvcRequestBuilders.multipart("/portal/enterprises/" + firm + "/transactions")
                        .file(new MockMultipartFile(
                                "file", "a.csv", "text/csv", file.getBytes(StandardCharsets.UTF_8))));
    }

    private MockHttpServletResponse inChinese(String firm, String file) throws Exception {
        Actor owner = cast.actor("owner-a");
        return http.perform(MockMvcRequestBuilders.multipart("/api/v1/enterprises/" + firm + "/transactions")
                        .file(new MockMultipartFile("file", "a.csv", "text/csv", file.getBytes(StandardCharsets.UTF_8)))
                        .header(HttpHeaders.ACCEPT_LANGUAGE, "zh-CN")
                        .with(People.as(owner))
                        .with(SecurityMockMvcRequestPostProcessors.csrf()))
                .andReturn()
                .getResponse();
    }

    private String months(String firm) throws Exception {
        return expect(200, journey.get("owner-a", "/api/v1/enterprises/" + firm + "/transactions/months"))
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private interface Fill {
        void fill(Worksheet sheet);
    }

    private static byte[] workbook(Fill fill) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("ledger");
            List<String> header = List.of(PLAIN.strip().split(",", -1));
            for (int i = 0; i < header.size(); i++) {
                sheet.value(0, i, header.get(i));
            }
            fill.fill(sheet);
        }
        return bytes.toByteArray();
    }

    private static void row(Worksheet sheet, int row, String direction, String counterparty, String reference) {
        sheet.value(row, 1, direction);
        sheet.value(row, 2, counterparty);
        sheet.value(row, 3, 100);
        sheet.value(row, 4, 0);
        sheet.value(row, 5, "VALID");
        sheet.value(row, 6, reference);
    }

    private static byte[] bomb() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            byte[] blanks = new byte[1 << 20];
            for (int i = 0; i < 32; i++) {
                zip.write(blanks);
            }
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }

    private static byte[] concatenated(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}
