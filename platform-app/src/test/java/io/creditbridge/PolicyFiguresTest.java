package io.creditbridge;

import static io.creditbridge.TestJourney.expect;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.creditbridge.policydata.CurrentPolicy;
import io.creditbridge.pricing.PolicyData;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Dated figures: shipped ones kept at the start, later ones entered by one operator and put into force by another. */
@PlatformTest
class PolicyFiguresTest {

    private static final String FIGURES = "/api/v1/admin/policy-figures";

    private final JdbcClient jdbc;
    private final CurrentPolicy policy;
    private final TestJourney journey;

    @Autowired
    PolicyFiguresTest(MockMvc http, JsonMapper json, TestCast cast, JdbcClient jdbc, CurrentPolicy policy) {
        this.jdbc = jdbc;
        this.policy = policy;
        this.journey = new TestJourney(http, json, cast);
    }

    @Test
    void keepsTheShippedFiguresToTheLastBit() {
        LocalDate day = LocalDate.of(2026, 3, 1);
        PolicyData shipped = PolicyData.shipped();
        assertThat(policy.data().lpr().on(day)).isEqualTo(shipped.lpr().on(day));
        assertThat(policy.data().assumptionsOn(day)).isEqualTo(shipped.assumptionsOn(day));
        assertThat(policy.data().subsidyOn(day)).isEqualTo(shipped.subsidyOn(day));
    }

    @Test
    void putsANewRateIntoForceThroughASecondPersonAndLeavesEarlierDaysAlone() throws Exception {
        LocalDate from = LocalDate.now(ZoneOffset.ofHours(8)).plusDays(30);
        String id = journey.read(expect(201, propose("operator", lpr(from.toString(), "2.90", "3.40"))))
                .get("id")
                .asString();
        assertThat(oneYear(from)).isEqualTo(0.03);
        expect(422, propose("operator-second", lpr(from.plusDays(1).toString(), "2.80", "3.30")));
        expect(409, journey.post("operator", FIGURES + "/" + id + "/confirmation", null, null));
        JsonNode waiting = journey.read(expect(200, journey.get("auditor", FIGURES + "/" + id)));
        assertThat(waiting.get("status").asString()).isEqualTo("PROPOSED");
        assertThat(waiting.get("proposedBy").asString()).isNotBlank();
        expect(200, journey.post("operator-second", FIGURES + "/" + id + "/confirmation", null, null));
        expect(409, journey.post("operator-second", FIGURES + "/" + id + "/confirmation", null, null));
        assertThat(oneYear(from)).isEqualTo(0.029);
        assertThat(oneYear(from.minusDays(1))).isEqualTo(0.03);
        expect(422, propose("operator", lpr(from.toString(), "2.90", "3.40")));
        assertThat(jdbc.sql("select after from audit_entry where subject_kind = 'POLICY_FIGURE' and subject_id = ?")
                        .param(UUID.fromString(id))
                        .query(String.class)
                        .list())
                .hasSize(2)
                .allMatch(after -> after.contains("0.029"));
        assertThatThrownBy(() -> jdbc.sql("update policy_figure set figures = '{0.5,0.5}'")
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void takesFiguresBackWithoutATrace() throws Exception {
        LocalDate from = LocalDate.now(ZoneOffset.ofHours(8)).plusDays(20);
        Map<String, Object> asked = new HashMap<>();
        asked.put("kind", "ASSUMPTIONS");
        asked.put("validFrom", from.toString());
        asked.put("source", "notice of the bank");
        asked.put(
                "figures",
                Map.of(
                        "capitalRatio", "11.5",
                        "guarantorRiskWeight", "20",
                        "recoveryLagMonths", "18",
                        "longRunPd", "2.5",
                        "pdPersistence", "0.9",
                        "euroRate", "7.95"));
        String id =
                journey.read(expect(201, propose("operator", asked))).get("id").asString();
        expect(200, journey.post("operator", FIGURES + "/" + id + "/rejection", null, null));
        assertThat(policy.data().assumptionsOn(from).capitalRatio()).isEqualTo(0.105);
    }

    @Test
    void namesEveryFieldThatIsWrong() throws Exception {
        MockHttpServletResponse refused = expect(422, propose("operator", lpr("2020-01-01", "-3", "3.40")));
        assertThat(refused.getContentAsString(StandardCharsets.UTF_8))
                .contains("validFrom")
                .contains("oneYear")
                .doesNotContain("\"fiveYear\"");
        expect(422, propose("operator", Map.of()));
        expect(
                422,
                propose(
                        "operator",
                        lpr(LocalDate.now(ZoneOffset.ofHours(8)).plusDays(60).toString(), "3", "3.4")));
        expect(422, propose("operator", Map.of("kind", "😀")));
        expect(422, propose("operator", Map.of("kind", "INTEREST_SUBSIDY", "validFrom", soon())));
        expect(403, propose("auditor", lpr(soon(), "3", "3.40")));
        expect(404, journey.get("operator", FIGURES + "/" + UUID.randomUUID()));
    }

    private static String soon() {
        return LocalDate.now(ZoneOffset.ofHours(8)).plusDays(35).toString();
    }

    private double oneYear(LocalDate day) {
        return policy.data().lpr().on(day).orElseThrow().oneYear();
    }

    private MockHttpServletResponse propose(String who, Map<String, Object> body) throws Exception {
        return journey.post(who, FIGURES, body, null);
    }

    private static Map<String, Object> lpr(String from, String oneYear, String fiveYear) {
        return Map.of(
                "kind",
                "LPR",
                "validFrom",
                from,
                "source",
                "announcement of the 20th",
                "figures",
                Map.of("oneYear", oneYear, "fiveYear", fiveYear));
    }
}
