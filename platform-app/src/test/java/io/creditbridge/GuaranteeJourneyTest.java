package io.creditbridge;

import static io.creditbridge.TestJourney.expect;
import static org.assertj.core.api.Assertions.assertThat;

import io.creditbridge.guarantee.FacilityId;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a sharer's facility carries: reserved with offers, confirmed, declined, voided; never more than agreed. */
@PlatformTest
class GuaranteeJourneyTest {

    private static final int THREADS = 32;
    private static final int FITTING = 10;

    private final JdbcClient jdbc;
    private final TestFacilities facilities;
    private final TestJourney journey;
    private FacilityId facility = FacilityId.random();
    private String firm = "";

    @Autowired
    GuaranteeJourneyTest(MockMvc http, JsonMapper json, TestCast cast, JdbcClient jdbc, TestFacilities facilities) {
        this.jdbc = jdbc;
        this.facilities = facilities;
        this.journey = new TestJourney(http, json, cast);
    }

    @BeforeEach
    void enrolTheGuarantor() throws Exception {
        facility = facilities.open(journey, "anhui-4321", "GUARANTOR", "900000000.00", "0");
        firm = journey.ready("owner-a");
    }

    @Test
    void reservesThePartOfEachEnrolledPartyWithTheOfferAndFreesItWhenTheOwnerWithdraws() throws Exception {
        long before = balance("reserved_fen");
        String application = offered();
        assertThat(states(application)).containsExactly("REQUESTED");
        assertThat(balance("reserved_fen") - before).as("40 % of 500,000 yuan").isEqualTo(200_000_00L);
        String path = "/api/v1/applications/" + application;
        expect(200, journey.post("owner-a", path + "/withdrawal", null, journey.etag("owner-a", path)));
        assertThat(states(application)).containsExactly("RELEASED");
        assertThat(balance("reserved_fen")).isEqualTo(before);
        ledgerAddsUp();
    }

    @Test
    void confirmsOnceAndDeclinesWithAReason() throws Exception {
        String confirmed = guarantee(offered());
        String path = "/api/v1/sharing/guarantees/" + confirmed;
        expect(428, journey.post("sharer", path + "/confirmation", null, null));
        expect(200, journey.post("sharer", path + "/confirmation", null, journey.etag("sharer", path)));
        expect(409, journey.post("sharer", path + "/confirmation", null, journey.etag("sharer", path)));
        long before = balance("reserved_fen");
        String declined = "/api/v1/sharing/guarantees/" + guarantee(offered());
        String etag = journey.etag("sharer", declined);
        expect(422, journey.post("sharer", declined + "/decline", Map.of("reason", ""), etag));
        expect(200, journey.post("sharer", declined + "/decline", Map.of("reason", "行业不在合作范围"), etag));
        assertThat(balance("reserved_fen")).isEqualTo(before);
        ledgerAddsUp();
    }

    @Test
    void followsTheLoanWithoutAPersonWhereThatIsAgreed() throws Exception {
        Map<String, Object> terms = TestFacilities.terms("900000000.00");
        terms.put("followsLoan", true);
        facilities.change(journey, facility, terms);
        assertThat(states(offered())).containsExactly("CONFIRMED");
    }

    @Test
    void neverOversubscribesAFacilityHoweverManyOffersRace() throws Exception {
        List<String> proposals = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            String application = journey.inMarketFor("owner-a", firm, "shared");
            proposals.add("/api/v1/bank/proposals/" + journey.opened("owner-a", application, "a"));
        }
        long taken = balance("reserved_fen") + balance("active_fen");
        long limit = taken + FITTING * 200_000_00L + 199_999_99L;
        facilities.change(journey, facility, TestFacilities.terms("%d.%02d".formatted(limit / 100, limit % 100)));
        List<Callable<Integer>> offers = new ArrayList<>();
        for (String file : proposals) {
            String etag = journey.etag("officer-a", file);
            offers.add(() -> journey.post("officer-a", file + "/offer", TestJourney.offer("500000.00"), etag)
                    .getStatus());
        }
        List<Integer> answers = together(offers);
        assertThat(answers).containsOnly(200, 422);
        assertThat(answers.stream().filter(status -> status == 200).count()).isEqualTo(FITTING);
        assertThat(balance("reserved_fen") + balance("active_fen")).isEqualTo(taken + FITTING * 200_000_00L);
        ledgerAddsUp();
    }

    @Test
    void refusesTheOfferWithTheReasonWhereTheSharerStops() throws Exception {
        Map<String, Object> terms = TestFacilities.terms("900000000.00");
        terms.put("leverage", "0.01");
        facilities.change(journey, facility, terms);
        String application = journey.inMarketFor("owner-a", firm, "shared");
        String file = "/api/v1/bank/proposals/" + journey.opened("owner-a", application, "a");
        MockHttpServletResponse refused = expect(
                422,
                journey.post(
                        "officer-a", file + "/offer", TestJourney.offer("500000.00"), journey.etag("officer-a", file)));
        JsonNode error = journey.read(refused).get("errors").get(0);
        assertThat(error.get("field").asString()).isEqualTo("guarantee");
        assertThat(error.get("message").asString()).contains("sharer").contains("200,000.00");
        assertThat(states(application)).as("all or nothing").isEmpty();
        ledgerAddsUp();
    }

    @Test
    void changesNothingBeforeAnotherPersonHasConfirmed() throws Exception {
        String path = "/api/v1/sharing/facilities/" + facility;
        long before = balance("fund_fen");
        JsonNode waiting = journey.read(
                        expect(200, journey.post("sharer", path + "/changes", TestFacilities.topUp("7.00"), null)))
                .get("waiting");
        String change =
                path + "/changes/" + waiting.get(waiting.size() - 1).get("id").asString();
        assertThat(balance("fund_fen")).isEqualTo(before);
        expect(409, journey.post("sharer", change + "/confirmation", null, null));
        expect(404, journey.post("sharer-b", change + "/confirmation", null, null));
        expect(200, journey.post("sharer-second", change + "/confirmation", null, null));
        expect(409, journey.post("sharer-second", change + "/confirmation", null, null));
        assertThat(balance("fund_fen")).isEqualTo(before + 700);
        ledgerAddsUp();
    }

    @Test
    void refusesTermsThatChangeNothing() throws Exception {
        Map<String, Object> terms = TestFacilities.terms("800000000.00");
        terms.put("leverage", 10);
        facilities.change(journey, facility, terms);
        terms.put("leverage", "10.00");
        terms.put("note", "再发一次");
        String path = "/api/v1/sharing/facilities/" + facility + "/changes";
        assertThat(expect(422, journey.post("sharer", path, terms, null)).getContentAsString(StandardCharsets.UTF_8))
                .contains("commitmentLimit", "in force already");
        facilities.change(journey, facility, TestFacilities.terms("900000000.00"));
    }

    @Test
    void letsOneChangeOfAKindWaitAtAFacilityHoweverManyAreSent() throws Exception {
        String path = "/api/v1/sharing/facilities/" + facility + "/changes";
        List<Callable<Integer>> sent = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            sent.add(() -> journey.post("sharer", path, TestFacilities.topUp("3.00"), null)
                    .getStatus());
        }
        List<Integer> answers = together(sent);
        assertThat(answers).isSubsetOf(200, 409, 422);
        assertThat(answers.stream().filter(status -> status == 200)).hasSize(1);
        assertThat(expect(422, journey.post("sharer", path, TestFacilities.topUp("4.00"), null))
                        .getContentAsString(StandardCharsets.UTF_8))
                .contains("waits for a second person already");
        facilities.change(journey, facility, TestFacilities.topUp("5.00"));
        ledgerAddsUp();
    }

    @Test
    void keepsTheLimitAboveWhatIsStoodForAndTheFundAboveZero() throws Exception {
        offered();
        String path = "/api/v1/sharing/facilities/" + facility + "/changes";
        for (Map<String, Object> change : List.of(
                TestFacilities.terms("1.00"),
                Map.<String, Object>of("kind", "WITHDRAWAL", "amount", "99999999.00", "note", "划回"))) {
            JsonNode waiting = journey.read(expect(200, journey.post("sharer", path, change, null)))
                    .get("waiting");
            String id = waiting.get(waiting.size() - 1).get("id").asString();
            expect(422, journey.post("sharer-second", path + "/" + id + "/confirmation", null, null));
            expect(200, journey.post("sharer-second", path + "/" + id + "/rejection", null, null));
        }
        ledgerAddsUp();
    }

    @Test
    void refusesEntriesToBeChangedAndUnknownFields() throws Exception {
        String path = "/api/v1/sharing/facilities/" + facility + "/changes";
        Map<String, Object> wrong = TestFacilities.topUp("-5");
        MockHttpServletResponse refused = expect(422, journey.post("sharer", path, wrong, null));
        assertThat(refused.getContentAsString(StandardCharsets.UTF_8)).contains("amount");
        wrong.put("nonsense", 1);
        expect(422, journey.post("sharer", path, wrong, null));
    }

    private String offered() throws Exception {
        String application = journey.inMarketFor("owner-a", firm, "shared");
        journey.offered("owner-a", application, "a");
        return application;
    }

    private List<@Nullable String> states(String application) {
        return jdbc.sql("select status from guarantee where application_id = ?")
                .param(UUID.fromString(application))
                .query(String.class)
                .list();
    }

    private String guarantee(String application) {
        return jdbc.sql("select id from guarantee where application_id = ?")
                .param(UUID.fromString(application))
                .query(UUID.class)
                .single()
                .toString();
    }

    private long balance(String column) {
        return jdbc.sql("select " + column + " from facility where id = ?")
                .param(facility.value())
                .query(Long.class)
                .single();
    }

    private void ledgerAddsUp() {
        List<@Nullable UUID> wrong = jdbc.sql("""
                        select f.id from facility f left join facility_entry e on e.facility_id = f.id group by f.id
                        having f.fund_fen <> coalesce(sum(e.fund_fen), 0)
                            or f.reserved_fen <> coalesce(sum(e.reserved_fen), 0)
                            or f.active_fen <> coalesce(sum(e.active_fen), 0)
                            or f.posted_fen <> coalesce(sum(e.posted_fen), 0)
                            or f.paid_fen <> coalesce(sum(e.paid_fen), 0)
                            or f.recovered_fen <> coalesce(sum(e.recovered_fen), 0)
                            or f.fees_fen <> coalesce(sum(e.fees_fen), 0)
                        """).query(UUID.class).list();
        assertThat(wrong).as("each balance is the sum of its ledger").isEmpty();
    }

    private static List<Integer> together(List<Callable<Integer>> calls) throws Exception {
        List<Integer> answers = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(calls.size())) {
            for (Future<Integer> answer : threads.invokeAll(calls)) {
                answers.add(answer.get());
            }
        }
        return answers;
    }
}
