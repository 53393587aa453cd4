package io.creditbridge;

import static io.creditbridge.TestJourney.expect;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A borrower and the firms connected with it count as one, at all banks; the scheme takes 10 million of one borrower. */
@PlatformTest
class BorrowerGroupTest {

    private static final String FOUR_MILLION = "4000000.00";
    private static final int RACING = 8;

    @Autowired
    private MockMvc http;

    @Autowired
    private JsonMapper json;

    @Autowired
    private TestCast cast;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestFacilities facilities;

    private TestJourney journey;

    @BeforeEach
    void enrolTheFund() throws Exception {
        journey = new TestJourney(http, json, cast);
        facilities.open(journey, "national-fund-ordinary", "NATIONAL_FUND", "900000000.00", "100000000.00");
    }

    @Test
    void aNeedSplitIntoSeveralLoansReachesTheLimitOfOneBorrower() throws Exception {
        String firm = journey.ready("owner-a");
        expect(200, offer(firm, FOUR_MILLION));
        expect(200, offer(firm, FOUR_MILLION));
        MockHttpServletResponse refused = expect(422, offer(firm, FOUR_MILLION));
        assertThat(refused.getContentAsString()).contains("10,000,000.00").contains("12,000,000.00");
        expect(200, offer(firm, "2000000.00"));
        JsonNode products = journey.read(journey.get(
                "owner-a",
                "/api/v1/enterprises/" + firm + "/products?amount=500000&termMonths=12&purpose=STOCK&collateral=NONE"
                        + "&neededBy=" + TestJourney.inDays(30)));
        assertThat(products.valueStream()
                        .filter(one -> one.get("id")
                                .asString()
                                .equals(cast.product("guaranteed").toString()))
                        .findFirst()
                        .orElseThrow()
                        .toString())
                .contains("guaranteed already, at all banks");
    }

    @Test
    void countsTheFirmsConnectedWithTheBorrowerOnceASecondPersonHasConfirmed() throws Exception {
        String firm = journey.ready("owner-a");
        String middle = journey.registered("owner-b");
        String sister = journey.ready("owner-b");
        expect(200, offer(firm, FOUR_MILLION));
        expect(200, offer("owner-b", sister, FOUR_MILLION));
        String first = proposed(firm, middle);
        String second = proposed(middle, sister);
        confirmed(first);
        expect(200, offer(firm, FOUR_MILLION.replace('4', '2')));
        confirmed(second);
        MockHttpServletResponse refused = expect(422, offer(firm, FOUR_MILLION));
        assertThat(refused.getContentAsString()).contains("14,000,000.00");
        ended(second);
        expect(200, offer(firm, FOUR_MILLION));
    }

    @Test
    void neverTakesMoreOfAGroupThanItsLimitHoweverManyOffersRace() throws Exception {
        List<String> firms = new ArrayList<>();
        List<String> files = new ArrayList<>();
        for (int i = 0; i < RACING; i++) {
            String firm = journey.ready("owner-a");
            String application = journey.inMarketFor("owner-a", firm, "guaranteed", FOUR_MILLION);
            files.add("/api/v1/bank/proposals/" + journey.opened("owner-a", application, "a"));
            if (!firms.isEmpty()) {
                confirmed(proposed(firms.getLast(), firm));
            }
            firms.add(firm);
        }
        List<Callable<Integer>> offers = new ArrayList<>();
        for (String file : files) {
            String etag = journey.etag("approver-a", file);
            offers.add(() -> journey.post("approver-a", file + "/offer", TestJourney.offer(FOUR_MILLION), etag)
                    .getStatus());
        }
        List<Integer> answers = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(RACING)) {
            for (Future<Integer> answer : threads.invokeAll(offers)) {
                answers.add(answer.get());
            }
        }
        assertThat(answers).containsOnly(200, 422);
        assertThat(answers.stream().filter(status -> status == 200)).hasSize(2);
    }

    @Test
    void asksTwoPeopleAndNamesWhatIsWrong() throws Exception {
        String firm = journey.registered("owner-a");
        String other = journey.registered("owner-b");
        String id = proposed(firm, other);
        String path = "/api/v1/admin/connections/" + id;
        expect(409, journey.post("operator", path + "/confirmation", null, journey.etag("operator", path)));
        expect(409, journey.post("operator-second", path + "/confirmation", null, "\"99\""));
        expect(403, journey.post("auditor", path + "/confirmation", null, journey.etag("auditor", path)));
        assertThat(refused(code(firm), code(other), "FAMILY", "同一家庭")).contains("otherCode");
        assertThat(refused(code(firm), code(firm), "FAMILY", "同一家庭")).contains("otherCode");
        assertThat(refused("91370783MA00000000", "x", "NONE", "x"))
                .contains("firstCode", "otherCode", "kind", "reason");
        expect(200, journey.post("operator-second", path + "/decline", null, journey.etag("operator", path)));
        expect(409, journey.post("operator-second", path + "/confirmation", null, journey.etag("operator", path)));
        expect(409, journey.post("operator", path + "/end", Map.of("reason", "股权已转让"), journey.etag("operator", path)));
    }

    @Test
    void showsABankOnlyTheNamesOfItsOwnCustomers() throws Exception {
        String firm = journey.ready("owner-a");
        String stranger = journey.registered("owner-b");
        String application = journey.inMarketFor("owner-a", firm, "guaranteed");
        String path = "/api/v1/bank/proposals/" + journey.proposal("owner-a", application, "a") + "/connections";
        assertThat(journey.read(journey.get("officer-a", path)).isEmpty()).isTrue();
        confirmed(proposed(firm, stranger));
        JsonNode seen = journey.read(journey.get("officer-a", path)).get(0);
        assertThat(List.of(seen.get("first").isNull(), seen.get("second").isNull()))
                .containsExactlyInAnyOrder(true, false);
        assertThat(seen.toString()).contains(code(firm)).doesNotContain(code(stranger));
        String customer = journey.ready("owner-b");
        Map<String, Object> body = Map.of("otherCode", code(customer), "kind", "FAMILY", "reason", "法定代表人为夫妻");
        expect(201, journey.post("officer-a", path, body, null));
        assertThat(journey.read(journey.get("officer-a", path)).get(0).toString())
                .contains(code(customer), "PROPOSED");
        expect(404, journey.get("officer-b", path));
    }

    private MockHttpServletResponse offer(String firm, String amount) throws Exception {
        return offer("owner-a", firm, amount);
    }

    private MockHttpServletResponse offer(String owner, String firm, String amount) throws Exception {
        String application = journey.inMarketFor(owner, firm, "guaranteed", amount);
        String file = "/api/v1/bank/proposals/" + journey.opened(owner, application, "a");
        return journey.post("approver-a", file + "/offer", TestJourney.offer(amount), journey.etag("approver-a", file));
    }

    private String code(String firm) {
        return jdbc.sql("select credit_code from enterprise where id = ?::uuid")
                .param(firm)
                .query(String.class)
                .single();
    }

    private static Map<String, Object> pair(String first, String other, String kind, String reason) {
        return Map.of("firstCode", first, "otherCode", other, "kind", kind, "reason", reason);
    }

    private String refused(String first, String other, String kind, String reason) throws Exception {
        return expect(
                        422,
                        journey.post("operator", "/api/v1/admin/connections", pair(first, other, kind, reason), null))
                .getContentAsString();
    }

    private String proposed(String firm, String other) throws Exception {
        Map<String, Object> pair = pair(code(firm), code(other), "COMMON_CONTROL", "同一实际控制人");
        return journey.read(expect(201, journey.post("operator", "/api/v1/admin/connections", pair, null)))
                .get("id")
                .asString();
    }

    private void confirmed(String id) throws Exception {
        String path = "/api/v1/admin/connections/" + id;
        expect(200, journey.post("operator-second", path + "/confirmation", null, journey.etag("operator", path)));
    }

    private void ended(String id) throws Exception {
        String path = "/api/v1/admin/connections/" + id;
        Map<String, String> reason = Map.of("reason", "股权已转让");
        expect(200, journey.post("operator-second", path + "/end", reason, journey.etag("operator", path)));
        expect(409, journey.post("operator-second", path + "/confirmation", null, journey.etag("operator", path)));
        expect(200, journey.post("operator", path + "/confirmation", null, journey.etag("operator", path)));
    }
}
