package io.creditbridge;

import static io.creditbridge.TestJourney.expect;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.creditbridge.scheme.Scheme;
import io.creditbridge.scheme.SchemeCatalog;
import io.creditbridge.scheme.SchemeSearch;
import io.creditbridge.scheme.SchemeSource;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Versions of schemes: stored once, checked line by line, tried on the book, put into force by a second person. */
@PlatformTest
class RulePackTest {

    private static final String PACKS = "/api/v1/admin/rule-packs";

    private final MockMvc http;
    private final JsonMapper json;
    private final TestCast cast;
    private final JdbcClient jdbc;
    private final SchemeSource schemes;
    private final TestFacilities facilities;
    private final TestJourney journey;

    @Autowired
    RulePackTest(
            MockMvc http,
            JsonMapper json,
            TestCast cast,
            JdbcClient jdbc,
            SchemeSource schemes,
            TestFacilities facilities) {
        this.http = http;
        this.json = json;
        this.cast = cast;
        this.jdbc = jdbc;
        this.schemes = schemes;
        this.facilities = facilities;
        this.journey = new TestJourney(http, json, cast);
    }

    @Test
    void storesTheShippedPacksAtTheStart() throws Exception {
        JsonNode packs = journey.read(expect(200, journey.get("auditor", PACKS + "?size=200")))
                .get("items");
        assertThat(packs.valueStream().filter(pack -> pack.get("shipped").asBoolean()))
                .hasSize(SchemeCatalog.shippedTexts().size());
    }

    @Test
    void namesEachWrongLineWithWhatWouldMendIt() throws Exception {
        MockHttpServletResponse refused = expect(422, upload("scheme x\nversion 1\nshares always : BANK 90%"));
        assertThat(refused.getContentAsString(StandardCharsets.UTF_8))
                .contains("Line 3, shares: the shares sum to 90%.")
                .contains("pack");
        expect(422, upload(""));
        expect(422, upload("\n".repeat(3_000)));
        expect(403, journey.post("auditor", PACKS, Map.of("pack", text("r-1", 60, 20, tomorrow())), null));
    }

    @Test
    void namesThemInTheLanguageOfTheReader() throws Exception {
        String pack = "scheme x\nversion 1\nshares always : BANK 90%";
        String answer = inChinese(post(PACKS)
                .contentType(MediaType.APPLICATION_JSON)
                .content(json.writeValueAsString(Map.of("pack", pack))));
        assertThat(answer).contains("第 3 行（shares）：各方份额合计 90%").doesNotContain("Line", "sum to");
        String page = inChinese(post("/admin/rule-packs").param("pack", pack));
        assertThat(page).contains("第 3 行（shares）：各方份额合计 90%").doesNotContain("Line 3", "sum to");
    }

    private String inChinese(MockHttpServletRequestBuilder request) throws Exception {
        return http.perform(request.header(HttpHeaders.ACCEPT_LANGUAGE, "zh-CN")
                        .with(People.as(cast.actor("operator")))
                        .with(csrf()))
                .andExpect(status().isUnprocessableContent())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    @Test
    void putsAVersionIntoForceThroughASecondPersonAndTriesItOnTheBookBefore() throws Exception {
        String claim = facilities.claimed(journey);
        LocalDate from = tomorrow();
        String id = journey.read(expect(201, upload(text("next", 60, 20, from))))
                .get("id")
                .asString();
        assertThat(version("anhui-4321", from)).isEqualTo("2014");
        JsonNode read = journey.read(expect(200, journey.get("auditor", PACKS + "/" + id)));
        assertThat(read.get("previousVersion").asString()).isEqualTo("2014");
        assertThat(read.get("lossesTried").asInt()).isPositive();
        assertThat(read.get("diff")
                        .valueStream()
                        .filter(line -> line.get("kind").asString().equals("IN")))
                .isNotEmpty();
        JsonNode guarantor = read.get("trial")
                .valueStream()
                .filter(line -> line.get("party").asString().equals("GUARANTOR"))
                .findFirst()
                .orElseThrow();
        double before = Double.parseDouble(guarantor.get("before").asString());
        double after = Double.parseDouble(guarantor.get("after").asString());
        assertThat(after / before).as("60 % instead of 40 %").isCloseTo(1.5, Offset.offset(1e-6));

        expect(409, journey.post("operator", PACKS + "/" + id + "/activation", null, null));
        expect(200, journey.post("operator-second", PACKS + "/" + id + "/activation", null, null));
        expect(409, journey.post("operator-second", PACKS + "/" + id + "/activation", null, null));
        assertThat(version("anhui-4321", from)).isEqualTo("next");
        assertThat(version("anhui-4321", from.minusDays(1)))
                .as("loans approved before keep theirs")
                .isEqualTo("2014");
        Map<String, Object> asked = Map.of(
                "scheme", "anhui-4321",
                "loan", Map.of("amount", "1000000.00", "approvedOn", from.toString(), "termMonths", 12),
                "loss", Map.of("unrecoveredPrincipal", "1000000.00", "daysOverdue", 100));
        JsonNode answer =
                journey.read(expect(200, journey.post("owner-a", "/api/v1/calculators/loss-allocation", asked, null)));
        assertThat(answer.get("version").asString()).isEqualTo("next");
        String path = "/api/v1/sharing/claims/" + claim;
        expect(200, journey.post("sharer", path + "/check", null, journey.etag("sharer", path)));
        assertThat(jdbc.sql("select after from audit_entry where subject_kind = 'RULE_PACK' and subject_id = ?")
                        .param(UUID.fromString(id))
                        .query(String.class)
                        .list())
                .hasSize(2);
    }

    @Test
    void refusesWhatWouldChangeTheRulesOfLoansApprovedAlready() throws Exception {
        LocalDate today = LocalDate.now(ZoneOffset.ofHours(8));
        expect(422, upload(text("late", 50, 30, today)));
        expect(422, upload(text("2014", 50, 30, today.plusDays(300))));
        assertThatThrownBy(() -> jdbc.sql("update rule_pack set text = text || 'x' where shipped")
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    private String version(String id, LocalDate day) {
        return schemes.current().find(id, day) instanceof SchemeSearch.Found(Scheme scheme) ? scheme.version() : "";
    }

    private MockHttpServletResponse upload(String text) throws Exception {
        return journey.post("operator", PACKS, Map.of("pack", text), null);
    }

    private static LocalDate tomorrow() {
        return LocalDate.now(ZoneOffset.ofHours(8)).plusDays(2);
    }

    private static String text(String version, int guarantor, int bank, LocalDate from) {
        int rest = 100 - guarantor - bank;
        return """
                scheme anhui-4321
                version %s
                name "Anhui sharing, changed" "安徽风险分担（调整）"
                currency CNY
                valid from %s
                source "A test"

                payers GUARANTOR PROVINCE BANK
                base principal
                claim pay-first
                recoveries pro-rata
                trigger none
                shares always : GUARANTOR %d%%, PROVINCE %d%%, BANK %d%%
                eligible borrower up-to 20_000_000
                """.formatted(version, from, guarantor, rest, bank);
    }
}
