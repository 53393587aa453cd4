package io.creditbridge;

import static io.creditbridge.TestJourney.expect;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An auditor finds what happened to one record, with the terms that were written. */
@PlatformTest
class AuditFilterTest {

    private static final String ENTRIES = "/api/v1/admin/audit-entries";

    private final JdbcClient jdbc;
    private final TestJourney journey;

    @Autowired
    AuditFilterTest(MockMvc http, JsonMapper json, TestCast cast, JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.journey = new TestJourney(http, json, cast);
    }

    @Test
    void showsTheTermsOfAnOfferAndEachEditOfADraft() throws Exception {
        String draft = journey.drafted("owner-a");
        String path = "/api/v1/applications/" + draft;
        Map<String, Object> need = journey.need();
        need.put("amount", "480000.00");
        expect(
                200,
                journey.send("owner-a", journey.request(HttpMethod.PUT, path, need, journey.etag("owner-a", path))));
        JsonNode edits = journey.read(expect(200, journey.get("auditor", ENTRIES + "?record=" + draft)));
        assertThat(edits.get("items").valueStream().map(row -> row.get("action").asString()))
                .containsExactlyInAnyOrder("APPLICATION_DRAFT", "APPLICATION_CHANGED");
        assertThat(edits.toString()).contains("480000.00").contains("500000.00");
        String offer = journey.offered("owner-a", journey.inMarket("owner-a"), "a");
        JsonNode written = journey.read(expect(200, journey.get("auditor", ENTRIES + "?kind=OFFER&record=" + offer)));
        assertThat(written.get("totalItems").asInt()).isEqualTo(1);
        assertThat(written.toString())
                .contains("OFFER_WRITTEN")
                .contains("500000.00 yuan")
                .contains("conditions: ")
                .doesNotContain("OfferTerms");
    }

    @Test
    void narrowsByKindAndDayOnThePageAsWell() throws Exception {
        journey.inMarket("owner-a");
        String page = expect(200, journey.get("auditor", "/admin?kind=SCREENING&from=2000-01-01&to=2099-12-31"))
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(page).contains("SCREENING_ANSWERED").doesNotContain("PROPOSAL_RECEIVED");
        JsonNode none = journey.read(expect(200, journey.get("auditor", ENTRIES + "?to=2000-01-02")));
        assertThat(none.get("totalItems").asInt()).isZero();
        List<String> wrong = List.of("record=xyz", "kind=lower", "from=2026-13-01", "to=tomorrow");
        for (String one : wrong) {
            expect(422, journey.get("auditor", ENTRIES + "?" + one));
            expect(422, journey.get("auditor", "/admin?" + one));
        }
        assertThat(jdbc.sql("select count(*) from audit_entry where subject_kind = 'SCREENING'")
                        .query(Integer.class)
                        .single())
                .isPositive();
    }

    @Test
    void saysInTheReadersWordsWhatWasDoneAndWhereTheRecordStood() throws Exception {
        String application = journey.submitted("owner-a");
        assertThat(page("auditor", "/admin?record=" + application))
                .contains("Sent to the work team", ">Draft<", ">With the work team<")
                .doesNotContain(">APPLICATION_SUBMITTED<", ">DRAFT<", ">SUBMITTED<");
        String loan = journey.signed("owner-a");
        assertThat(page("auditor", "/admin?record=" + loan))
                .contains(">Signed<")
                .doesNotContain(">SIGNED<", ">LOAN_SIGNED<");
    }

    @Test
    void showsNoCodeOfAnyActionThatTheTestsHaveDone() throws Exception {
        journey.drawn("owner-a", LocalDate.now(ZoneOffset.UTC).minusDays(3));
        assertThat(page("auditor", "/admin?size=200")).doesNotContainPattern(">[A-Z]+_[A-Z_]+<");
    }

    private String page(String who, String path) throws Exception {
        return expect(200, journey.get(who, path)).getContentAsString(StandardCharsets.UTF_8);
    }
}
