package io.creditbridge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Bank statements become features of a firm's account, each booking once. */
@PlatformTest
class BankStatementsTest {

    private static final String CAMT = """
            <?xml version="1.0" encoding="UTF-8"?>
            <Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"><BkToCstmrStmt>
              <GrpHdr><MsgId>M1</MsgId></GrpHdr>
              <Stmt><Id>S1</Id><Acct><Id><Othr><Id>6222000011112222</Id></Othr></Id></Acct>
                <Bal><Tp><CdOrPrtry><Cd>OPBD</Cd></CdOrPrtry></Tp><Amt Ccy="CNY">1000.00</Amt>
                  <CdtDbtInd>CRDT</CdtDbtInd><Dt><Dt>2026-01-01</Dt></Dt></Bal>
                <Ntry><Amt Ccy="CNY">500.50</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts>
                  <BookgDt><Dt>2026-01-05</Dt></BookgDt></Ntry>
                <Ntry><Amt Ccy="CNY">2000.00</Amt><CdtDbtInd>DBIT</CdtDbtInd><Sts>BOOK</Sts>
                  <BookgDt><DtTm>2026-01-20T09:00:00</DtTm></BookgDt>
                  <BkTxCd><Domn><Cd>PMNT</Cd><Fmly><Cd>CNTR</Cd><SubFmlyCd>CWDL</SubFmlyCd></Fmly></Domn></BkTxCd></Ntry>
                <Ntry><Amt Ccy="CNY">99.00</Amt><CdtDbtInd>DBIT</CdtDbtInd><Sts><Cd>PDNG</Cd></Sts></Ntry>
              </Stmt></BkToCstmrStmt></Document>
            """;

    @Autowired
    private MockMvc http;

    @Autowired
    private JsonMapper json;

    @Autowired
    private TestCast cast;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void readsFlowsAndBalancesOutOfACamtStatement() throws Exception {
        TestJourney journey = new TestJourney(http, json, cast);
        String firm = journey.registered("owner-a");
        assertThat(journey.get("owner-a", "/api/v1/enterprises/" + firm + "/account-features")
                        .getStatus())
                .isEqualTo(404);
        JsonNode first = journey.read(TestJourney.expect(201, give(journey, firm, "a.xml", CAMT)));
        assertThat(first.get("bookings").asInt()).isEqualTo(2);
        assertThat(first.get("known").asInt()).isZero();
        JsonNode again = journey.read(TestJourney.expect(201, give(journey, firm, "again.xml", CAMT)));
        assertThat(again.get("known").asInt()).isEqualTo(2);
        JsonNode features = journey.read(journey.get("owner-a", "/api/v1/enterprises/" + firm + "/account-features"));
        assertThat(features.get("asOf").asString()).isEqualTo("2026-01-20");
        assertThat(value(features, "balance_last")).isEqualTo(-499.5);
        assertThat(value(features, "inflow_mean")).isEqualTo(500.5);
        assertThat(value(features, "cash_share")).isEqualTo(1);
        assertThat(value(features, "overdrawn_months")).isEqualTo(1);
        String page = http.perform(
                        get("/portal/enterprises/" + firm + "/statements").with(People.as(cast.actor("owner-a"))))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(page).contains("-499.50");
    }

    @Test
    void readsATableAndSaysWhatCannotBeRead() throws Exception {
        TestJourney journey = new TestJourney(http, json, cast);
        String firm = journey.registered("owner-a");
        String table = "date,amount,balance,purpose\n2026-01-05,100.00,100.00,货款\n2026-01-05,100.00,,货款\n";
        TestJourney.expect(201, give(journey, firm, "a.csv", table));
        for (String wrong : new String[] {
            "",
            "date,other\n1,2\n",
            "date,amount\n",
            "date,amount\n2026-13-01,5\n",
            "date,amount\n2026-01-01,NaN\n",
            "date,date,amount\n2026-01-01,2026-01-02,5\n",
            "date,amount\n2026-01-01,5,7\n",
            "<a><b/></a>",
            "<Document><BkToCstmrStmt>",
            CAMT.replace("500.50", "Infinity"),
            CAMT.replace("2026-01-05", "2026-02-30"),
            "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><Document><BkToCstmrStmt>&x;</BkToCstmrStmt></Document>"
        }) {
            assertThat(give(journey, firm, "wrong", wrong).getStatus())
                    .as(wrong)
                    .isEqualTo(422);
        }
    }

    @Test
    void keepsTheAccountsOfTablesApartAndTakesOneAFile() throws Exception {
        TestJourney journey = new TestJourney(http, json, cast);
        String firm = journey.registered("owner-a");
        String row = "2026-01-05,100.00,100.00,";
        for (String account : List.of("6222000011112222", "6222000033334444")) {
            String table = "date,amount,balance,account\n" + row + account + "\n" + row + "\n";
            JsonNode imported = journey.read(TestJourney.expect(201, give(journey, firm, "a.csv", table)));
            assertThat(imported.get("known").asInt())
                    .as("the same booking of another account is another")
                    .isZero();
            String chinese = table.replace("account", "账号");
            JsonNode again = journey.read(TestJourney.expect(201, give(journey, firm, "b.csv", chinese)));
            assertThat(again.get("known").asInt()).isEqualTo(2);
        }
        assertThat(jdbc.sql(
                                "select distinct account from bank_booking where enterprise_id = cast(? as uuid) order by 1")
                        .param(firm)
                        .query(String.class)
                        .list())
                .containsExactly("6222000011112222", "6222000033334444");
        String both = "date,amount,account\n2026-01-05,1.00,A\n2026-01-06,1.00,B\n";
        assertThat(TestJourney.expect(422, give(journey, firm, "c.csv", both)).getContentAsString())
                .contains("several accounts");
    }

    @Test
    void notesTheRowsWhoseBalanceDoesNotFollowAndKeepsThem() throws Exception {
        TestJourney journey = new TestJourney(http, json, cast);
        String firm = journey.registered("owner-a");
        String table = """
                date,amount,balance
                2026-01-05,100.00,1100.00
                2026-01-06,-40.00,1060.00
                2026-01-07,5.00,
                2026-01-08,1.00,1066.00
                2026-01-09,-6.00,1300.00
                2026-01-10,1.00,1301.00
                """;
        JsonNode imported = journey.read(TestJourney.expect(201, give(journey, firm, "a.csv", table)));
        assertThat(imported.get("bookings").asInt()).isEqualTo(6);
        assertThat(imported.get("notes").size()).isEqualTo(1);
        JsonNode note = imported.get("notes").get(0);
        assertThat(note.get("row").asInt()).isEqualTo(6);
        assertThat(note.get("column").asString()).isEqualTo("balance");
        assertThat(note.get("reason").asString())
                .contains("The balance is 1300.00, but the one before and the amount make 1060.00");
        String page = pageAfter(firm, file("b.csv", table));
        assertThat(page).contains("余额不连续的行", "余额为 1300.00，但上一余额加本笔金额应为 1060.00");
        JsonNode camt = journey.read(TestJourney.expect(201, give(journey, firm, "a.xml", CAMT)));
        assertThat(camt.get("notes").isEmpty()).isTrue();
    }

    @Test
    void notesTheClosingBalanceThatTheEntriesDoNotMakeAndKeepsThem() throws Exception {
        TestJourney journey = new TestJourney(http, json, cast);
        String firm = journey.registered("owner-a");
        String opening = CAMT.substring(CAMT.indexOf("<Bal>"), CAMT.indexOf("<Ntry>"));
        String closing = opening.replace("OPBD", "CLBD").replace("1000.00", "499.50");
        String sound = CAMT.replace(opening, opening + closing.replace("CRDT", "DBIT"));
        JsonNode quiet = journey.read(TestJourney.expect(201, give(journey, firm, "a.xml", sound)));
        assertThat(quiet.get("notes").isEmpty()).as(quiet.toString()).isTrue();
        String wrong = CAMT.replace(opening, opening + closing);
        JsonNode imported = journey.read(TestJourney.expect(201, give(journey, firm, "b.xml", wrong)));
        assertThat(imported.get("bookings").asInt()).isEqualTo(2);
        assertThat(imported.at("/notes/0/row").asInt()).isEqualTo(2);
        assertThat(imported.at("/notes/0/reason").asString())
                .contains("Balance 2 (Bal, CLBD): the closing balance is 499.50, but", "make -499.50");
        assertThat(pageAfter(firm, file("c.xml", wrong)))
                .contains("第 2 个余额（Bal，CLBD）：期末余额为 499.50，但期初余额加已记账分录应为 -499.50")
                .doesNotContain("<strong>行");
    }

    @Test
    void refusesCellsWithInvisibleControlCharactersByRowAndColumn() throws Exception {
        TestJourney journey = new TestJourney(http, json, cast);
        String firm = journey.registered("owner-a");
        for (String wrong : List.of("purpose", "account")) {
            String table = "date,amount," + wrong + "\n2026-01-05,1.00,A\n2026-01-06,1.00,A\u0007B\n";
            assertThat(TestJourney.expect(422, give(journey, firm, "a.csv", table))
                            .getContentAsString(StandardCharsets.UTF_8))
                    .contains("Row 3, column “" + wrong + "”: there is an invisible control character");
        }
    }

    @Test
    void refusesAnotherMessageOfTheStandardByItsOwnName() throws Exception {
        TestJourney journey = new TestJourney(http, json, cast);
        String firm = journey.registered("owner-a");
        for (String other : List.of("camt.052.001.08", "camt.054.001.08", "pain.001.001.09", "camt.0530.1")) {
            MockHttpServletResponse answer = give(journey, firm, "a.xml", CAMT.replace("camt.053.001.08", other));
            assertThat(TestJourney.expect(422, answer).getContentAsString(StandardCharsets.UTF_8))
                    .contains("The file names itself " + other);
        }
        TestJourney.expect(201, give(journey, firm, "a.xml", CAMT.replace("camt.053.001.08", "camt.053.001.13")));
    }

    @Test
    void refusesDaysLongPastAndStillToCome() throws Exception {
        TestJourney journey = new TestJourney(http, json, cast);
        String firm = journey.registered("owner-a");
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
        for (String day : List.of("0001-01-01", "1989-12-31", today.plusDays(2).toString(), "2099-01-02")) {
            MockHttpServletResponse table =
                    give(journey, firm, "a.csv", "date,amount\n2026-01-05,1.00\n" + day + ",5.00\n");
            assertThat(TestJourney.expect(422, table).getContentAsString())
                    .contains("Row 3: the date must lie between 1990-01-01 and today: " + day);
            MockHttpServletResponse camt = give(journey, firm, "a.xml", CAMT.replace("2026-01-05", day));
            assertThat(TestJourney.expect(422, camt).getContentAsString())
                    .contains("Entry 1 (Ntry): the booking date must lie between 1990-01-01 and today: " + day);
        }
        String bounds = "date,amount\n1990-01-01,1.00\n" + today + ",5.00\n";
        TestJourney.expect(201, give(journey, firm, "a.csv", bounds));
    }

    @Test
    void namesTheEntryAtFaultInTheReadersLanguageAndKeepsNothingOfTheFile() throws Exception {
        TestJourney journey = new TestJourney(http, json, cast);
        String firm = journey.registered("owner-a");
        String dayless = CAMT.replace("<BookgDt><DtTm>2026-01-20T09:00:00</DtTm></BookgDt>", "");
        MockHttpServletResponse refused = TestJourney.expect(422, give(journey, firm, "a.xml", dayless));
        assertThat(refused.getContentAsString()).contains("Entry 2 (Ntry): the booking date (BookgDt) is missing");
        String page = pageAfter(firm, file("a.xml", dayless));
        assertThat(page).contains("第 2 笔（Ntry）：缺少记账日期（BookgDt）");
        assertThat(journey.get("owner-a", "/api/v1/enterprises/" + firm + "/account-features")
                        .getStatus())
                .isEqualTo(404);
        JsonNode whole = journey.read(TestJourney.expect(201, give(journey, firm, "a.xml", CAMT)));
        assertThat(whole.get("known").asInt()).isZero();
    }

    private static double value(JsonNode features, String id) {
        return features.get("features")
                .valueStream()
                .filter(one -> one.get("id").asString().equals(id))
                .findFirst()
                .orElseThrow()
                .get("value")
                .asDouble();
    }

    private static MockHttpServletResponse give(TestJourney journey, String firm, String name, String content)
            throws Exception {
        return journey.send(
                "owner-a",
                MockMvcRequestBuilders.multipart("/api/v1/enterprises/" + firm + "/statements")
                        .file(file(name, content)));
    }

    private static MockMultipartFile file(String name, String content) {
        return new MockMultipartFile(
                "file", name, "application/octet-stream", content.getBytes(StandardCharsets.UTF_8));
    }

    /** The Chinese page that answers a statement. */
    private String pageAfter(String firm, MockMultipartFile statement) throws Exception {
        return http.perform(MockMvcRequestBuilders.multipart("/portal/enterprises/" + firm + "/statements")
                        .file(statement)
                        .header(HttpHeaders.ACCEPT_LANGUAGE, "zh-CN")
                        .with(People.as(cast.actor("owner-a")))
                        .with(csrf()))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
