package io.creditbridge;

import static io.creditbridge.TestJourney.expect;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.creditbridge.audittrail.AuditReading;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What happens when many do the same at once, or one does it twice, and what is kept of it. */
@PlatformTest
class RacesAndRepeatsTest {

    private static final int THREADS = 16;

    private final JdbcClient jdbc;
    private final AuditReading audit;
    private final TestJourney journey;

    @Autowired
    RacesAndRepeatsTest(MockMvc http, JsonMapper json, TestCast cast, JdbcClient jdbc, AuditReading audit) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.journey = new TestJourney(http, json, cast);
    }

    @Test
    void acceptsExactlyOneOfTwoOffersHoweverManyClick() throws Exception {
        String application = journey.inMarket("owner-a");
        String first = journey.offered("owner-a", application, "a");
        String second = journey.offered("owner-a", application, "b");
        List<Callable<Integer>> clicks = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            String offer = i % 2 == 0 ? first : second;
            String path = "/api/v1/applications/" + application + "/offers/" + offer + "/acceptance";
            clicks.add(() -> journey.post("owner-a", path, null, null).getStatus());
        }
        List<Integer> answers = together(clicks);
        assertThat(answers).containsOnly(200, 409);
        assertThat(Collections.frequency(answers, 200)).isEqualTo(1);
        assertThat(jdbc.sql("select status from offer where application_id = ? order by status")
                        .param(UUID.fromString(application))
                        .query(String.class)
                        .list())
                .containsExactly("ACCEPTED", "CLOSED");
        assertThat(audit.verify().holds()).isTrue();
    }

    @Test
    void createsOneFirmForOneKeyHoweverManySendIt() throws Exception {
        String key = UUID.randomUUID().toString();
        Map<String, Object> firm = TestJourney.firm(TestJourney.freshCode());
        List<Callable<Integer>> sends =
                Collections.nCopies(THREADS, () -> keyed(firm, key).getStatus());
        assertThat(together(sends)).contains(201).allMatch(status -> status == 201 || status == 409);
        assertThat(firms(firm)).isEqualTo(1);
        expect(201, keyed(firm, key));
        assertThat(firms(firm)).isEqualTo(1);
    }

    @Test
    void givesTheFirstAnswerAgainAndRefusesTheKeyForOtherContent() throws Exception {
        String key = UUID.randomUUID().toString();
        Map<String, Object> firm = TestJourney.firm(TestJourney.freshCode());
        MockHttpServletResponse first = expect(201, keyed(firm, key));
        MockHttpServletResponse again = expect(201, keyed(firm, key));
        assertThat(again.getContentAsString()).isEqualTo(first.getContentAsString());
        assertThat(again.getHeader("Location")).isEqualTo(first.getHeader("Location"));
        Map<String, Object> other = TestJourney.firm(TestJourney.freshCode());
        expect(422, keyed(other, key));
        assertThat(firms(other)).isZero();
    }

    @Test
    void forgetsAKeyWhoseWriteFailed() throws Exception {
        String key = UUID.randomUUID().toString();
        Map<String, Object> firm = TestJourney.firm(TestJourney.freshCode());
        Object name = firm.put("name", "");
        expect(422, keyed(firm, key));
        firm.put("name", String.valueOf(name));
        expect(201, keyed(firm, key));
    }

    @Test
    void doesAWriteOnceThoughItsAnswerWasLost() throws Exception {
        String key = UUID.randomUUID().toString();
        Map<String, Object> firm = TestJourney.firm(TestJourney.freshCode());
        expect(201, keyed(firm, key));
        String lost = "update idempotent_answer set status = null, created_at = now() - interval '20 minutes'";
        assertThat(jdbc.sql(lost + " where key = ? and committed").param(key).update())
                .as("marked within the write's own transaction")
                .isEqualTo(1);
        MockHttpServletResponse again = expect(409, keyed(firm, key));
        assertThat(again.getContentAsString()).contains("carried out");
        assertThat(firms(firm)).isEqualTo(1);
    }

    @Test
    void doesAWriteThatNeverCameToItsCommit() throws Exception {
        String key = UUID.randomUUID().toString();
        Map<String, Object> firm = TestJourney.firm(TestJourney.freshCode());
        expect(201, keyed(firm, key));
        String died = "update idempotent_answer set status = null, committed = false,"
                + " created_at = now() - interval '20 minutes'";
        jdbc.sql(died + " where key = ?").param(key).update();
        expect(422, keyed(firm, key));
        assertThat(firms(firm)).as("the code is known already").isEqualTo(1);
    }

    @Test
    void changesNothingForAStaleVersionOrNone() throws Exception {
        String path = "/api/v1/applications/" + journey.drafted("owner-a");
        String read = journey.etag("owner-a", path);
        Map<String, Object> need = journey.need();
        need.put("note", "第一次");
        expect(200, journey.send("owner-a", journey.request(HttpMethod.PUT, path, need, read)));
        need.put("note", "第二次");
        expect(409, journey.send("owner-a", journey.request(HttpMethod.PUT, path, need, read)));
        expect(428, journey.send("owner-a", journey.request(HttpMethod.PUT, path, need, null)));
        JsonNode now = journey.read(journey.get("owner-a", path));
        assertThat(now.get("note").asString()).isEqualTo("第一次");
    }

    @Test
    void writesTheWholePathIntoAChainThatVerifies() throws Exception {
        String application = journey.inMarket("owner-a");
        String offer = journey.offered("owner-a", application, "a");
        expect(
                200,
                journey.post(
                        "owner-a",
                        "/api/v1/applications/" + application + "/offers/" + offer + "/acceptance",
                        null,
                        null));
        List<@Nullable String> states = jdbc.sql("select after from audit_entry where subject_id = ? order by sequence")
                .param(UUID.fromString(application))
                .query(String.class)
                .list();
        assertThat(states)
                .hasSize(5)
                .satisfiesExactly(
                        after -> assertThat(after).contains("DRAFT"),
                        after -> assertThat(after).contains("SUBMITTED"),
                        after -> assertThat(after).contains("SCREENED"),
                        after -> assertThat(after).contains("IN_MARKET"),
                        after -> assertThat(after).contains("ACCEPTED"));
        AuditReading.Verdict verdict = audit.verify();
        assertThat(verdict.rows()).isGreaterThan(5);
        assertThat(verdict.breaks()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"audit_entry", "score", "quote", "timeline_entry"})
    void refusesToChangeOrDropWhatWasWritten(String table) throws Exception {
        journey.inMarket("owner-a");
        assertThatThrownBy(
                        () -> jdbc.sql("update %s set id = id".formatted(table)).update())
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> jdbc.sql("delete from %s".formatted(table)).update())
                .isInstanceOf(DataAccessException.class)
                .hasStackTraceContaining("append-only");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "0", "1000000000000000000", "abc", "😀", "1e9", "0.001", "\u0007", "NaN", "１００"})
    void namesTheFieldOfABadAmountAndNeverBreaks(String amount) throws Exception {
        String firm = journey.registered("owner-a");
        Map<String, Object> need = journey.need();
        need.put("amount", amount);
        named(journey.post("owner-a", "/api/v1/enterprises/" + firm + "/applications", need, null), "amount");
    }

    @ParameterizedTest
    @ValueSource(strings = {"creditCode", "name", "regionCode", "industry", "establishedOn"})
    void namesTheFieldOfAFirmThatIsMissingTooLongOrHoldsControlCharacters(String field) throws Exception {
        for (Object bad : List.of("", "x".repeat(5_000), "a\u0000b", "😀".repeat(200), 7)) {
            Map<String, Object> firm = TestJourney.firm(TestJourney.freshCode());
            firm.put(field, bad);
            named(journey.post("owner-a", "/api/v1/enterprises", firm, null), field);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"employees", "yearlyRevenue", "totalAssets"})
    void namesTheFigureOfAFirmThatIsOutOfRange(String field) throws Exception {
        for (Object bad : List.of(-1, "", "😀", "-5.00", List.of(1), true, 1_000_000_000_000_000_000L)) {
            Map<String, Object> firm = TestJourney.firm(TestJourney.freshCode());
            firm.put(field, bad);
            named(journey.post("owner-a", "/api/v1/enterprises", firm, null), field);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"termMonths", "purpose", "collateral", "collateralValue", "neededBy", "note", "products"})
    void namesTheFieldOfABadNeed(String field) throws Exception {
        String firm = journey.registered("owner-a");
        Object tooMuch = field.equals("products") ? List.of("no-product") : "\u0001".repeat(5_000);
        for (Object bad : List.of(tooMuch, Map.of("a", 1))) {
            Map<String, Object> need = journey.need();
            need.put(field, bad);
            named(journey.post("owner-a", "/api/v1/enterprises/" + firm + "/applications", need, null), field);
        }
    }

    @Test
    void takesTheValueOfAPledgeAlone() throws Exception {
        String firm = journey.registered("owner-a");
        for (Object bad : List.of("-1", "10000000001", "0.001", "很多", 1.5e30)) {
            Map<String, Object> need = journey.need();
            need.put("collateral", "REAL_ESTATE");
            need.put("collateralValue", bad);
            named(
                    journey.post("owner-a", "/api/v1/enterprises/" + firm + "/applications", need, null),
                    "collateralValue");
        }
        Map<String, Object> unsecured = journey.need();
        unsecured.put("collateralValue", "800000.00");
        named(
                journey.post("owner-a", "/api/v1/enterprises/" + firm + "/applications", unsecured, null),
                "collateralValue");
    }

    @Test
    void namesEachFieldOfABadOffer() throws Exception {
        String application = journey.inMarket("owner-a");
        String file = "/api/v1/bank/proposals/" + journey.opened("owner-a", application, "a");
        for (String field : List.of("amount", "annualRate", "validUntil", "conditions")) {
            for (String bad : List.of("\u0002".repeat(5_000), "😀".repeat(3_000))) {
                Map<String, Object> offer = TestJourney.offer("500000.00");
                offer.put(field, bad);
                named(journey.post("officer-a", file + "/offer", offer, journey.etag("officer-a", file)), field);
            }
        }
        for (int term : List.of(-1, 0, 37, Integer.MAX_VALUE)) {
            Map<String, Object> offer = TestJourney.offer("500000.00");
            offer.put("termMonths", term);
            named(journey.post("officer-a", file + "/offer", offer, journey.etag("officer-a", file)), "termMonths");
        }
        // The loan prime rate and the widest spread of the product leave 0.02 to 0.13; a percentage is none of them.
        for (String rate : List.of("0", "0.019", "0.135", "3.6", "4.10")) {
            Map<String, Object> offer = TestJourney.offer("500000.00");
            offer.put("annualRate", rate);
            named(journey.post("officer-a", file + "/offer", offer, journey.etag("officer-a", file)), "annualRate");
        }
    }

    @Test
    void namesEachStandardThatIsNotAnswered() throws Exception {
        String path = "/api/v1/team/applications/" + journey.submitted("owner-a");
        Map<String, Object> none = Map.of("findings", List.of());
        MockHttpServletResponse answer =
                expect(422, journey.post("team", path + "/screening", none, journey.etag("team", path)));
        assertThat(answer.getContentAsString()).contains("met.REAL_NEED", "met.LAWFUL_USE");
    }

    @Test
    void namesTheFieldOfABadConsent() throws Exception {
        String path = "/api/v1/enterprises/" + journey.registered("owner-a") + "/consents";
        for (String day : List.of("", "2020-01-01", "9999-12-31", "tomorrow", "😀")) {
            named(journey.post("owner-a", path, Map.of("purpose", "SCORING", "validUntil", day), null), "validUntil");
        }
        Map<String, Object> unknown = Map.of("purpose", "EVERYTHING", "validUntil", TestJourney.inDays(5));
        named(journey.post("owner-a", path, unknown, null), "purpose");
    }

    private void named(MockHttpServletResponse answer, String field) throws Exception {
        String body = answer.getContentAsString(StandardCharsets.UTF_8);
        assertThat(answer.getStatus()).as(body).isEqualTo(422);
        assertThat(journey.read(answer).get("type").asString()).isEqualTo("about:blank");
        List<String> fields = journey.read(answer)
                .get("errors")
                .valueStream()
                .map(error -> error.get("field").asString())
                .toList();
        assertThat(fields).as(body).contains(field);
    }

    private MockHttpServletResponse keyed(Map<String, Object> firm, String key) throws Exception {
        return journey.send(
                "owner-a",
                journey.request(HttpMethod.POST, "/api/v1/enterprises", firm, null)
                        .header("Idempotency-Key", key));
    }

    private long firms(Map<String, Object> firm) {
        return jdbc.sql("select count(*) from enterprise where credit_code = ?")
                .param(firm.get("creditCode"))
                .query(Long.class)
                .single();
    }

    private static List<Integer> together(List<Callable<Integer>> tasks) throws Exception {
        List<Integer> answers = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            for (Future<Integer> answer : threads.invokeAll(tasks)) {
                answers.add(answer.get());
            }
        }
        return answers;
    }
}
