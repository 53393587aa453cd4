package io.creditbridge;

import static io.creditbridge.TestJourney.expect;
import static org.assertj.core.api.Assertions.assertThat;

import io.creditbridge.money.Money;
import io.creditbridge.pricing.DayCount;
import io.creditbridge.pricing.LoanTerms;
import io.creditbridge.pricing.QuoteRequest;
import io.creditbridge.pricing.RepaymentMethod;
import io.creditbridge.pricing.RepaymentSchedule;
import io.creditbridge.pricing.ScheduleOutcome;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How interest days are counted, from the product over the offer to the instalments of the loan. */
@PlatformTest
class DayCountJourneyTest {

    private static final String PRODUCTS = "/api/v1/bank/products";

    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    @Autowired
    private MockMvc http;

    @Autowired
    private JsonMapper json;

    @Autowired
    private TestCast cast;

    private TestJourney journey;

    @BeforeEach
    void begin() {
        journey = new TestJourney(http, json, cast);
    }

    @Test
    void isWrittenWithTheProductAndKeptByOfferContractAndInstalments() throws Exception {
        String product = published("ACT_360");
        assertThat(product(product)).isEqualTo("ACT_360");
        Map<String, Object> need = journey.need();
        need.put("products", List.of(product));
        String application = journey.inMarketWith("owner-a", need);
        String offer = journey.offered("owner-a", application, "a");
        JsonNode offered = offer(application);
        assertThat(offered.get("dayCount").asString()).isEqualTo("ACT_360");
        RepaymentSchedule plan = plan(DayCount.ACT_360, today);
        assertThat(offered.get("totalCost").asString())
                .isEqualTo(plan.totalInterest().toString())
                .isNotEqualTo(plan(DayCount.THIRTY_360, today).totalInterest().toString());
        assertThat(page("owner-a", "/portal/applications/" + application)).contains("Actual/360");

        String path = PRODUCTS + "/" + product;
        expect(200, journey.post("approver-a", path + "/retirement", null, journey.etag("approver-a", path)));
        expect(
                200,
                journey.post(
                        "owner-a",
                        "/api/v1/applications/" + application + "/offers/" + offer + "/acceptance",
                        null,
                        null));
        JsonNode loan = drawn(application);
        assertThat(loan.get("dayCount").asString()).isEqualTo("ACT_360");
        assertThat(loan.get("standing")
                        .get("instalments")
                        .valueStream()
                        .map(one -> one.get("interest").asString()))
                .containsExactlyElementsOf(plan.instalments().stream()
                        .map(one -> one.interest().toString())
                        .toList());
    }

    private JsonNode drawn(String application) throws Exception {
        String file = "/api/v1/bank/proposals/" + journey.proposal("owner-a", application, "a");
        String id = journey.read(expect(
                        201, journey.post("officer-a", file + "/contract", null, journey.etag("officer-a", file))))
                .get("id")
                .asString();
        String loan = "/api/v1/bank/loans/" + id;
        Map<String, String> day = Map.of("day", today.toString());
        expect(200, journey.post("officer-a", loan + "/drawdown", day, journey.etag("officer-a", loan)));
        expect(
                200,
                journey.post("approver-a", loan + "/drawdown/confirmation", null, journey.etag("approver-a", loan)));
        assertThat(page("officer-a", "/bank/loans/" + id)).contains("Actual/360");
        return journey.read(expect(200, journey.get("officer-a", loan)));
    }

    @Test
    void isThirtyOver360WhereNothingIsSaidAndRefusedWhereItIsNone() throws Exception {
        Map<String, Object> product = SecondPersonSeesTest.product("day counts");
        String id = written(product);
        assertThat(product(id)).isEqualTo("THIRTY_360");
        String path = PRODUCTS + "/" + id;
        expect(200, journey.post("approver-a", path + "/return", null, journey.etag("approver-a", path)));
        product.put("dayCount", "ACT_ACT");
        assertThat(expect(422, journey.post("product-a", PRODUCTS, product, null))
                        .getContentAsString(StandardCharsets.UTF_8))
                .contains("dayCount");
    }

    @Test
    void readsRequestsKeptBeforeThereWereDayCountsAsThirtyOver360() {
        QuoteRequest.Loan kept = json.readValue("""
                {"principal": {"fen": 100000000}, "termMonths": 12, "method": "BULLET"}
                """, QuoteRequest.Loan.class);
        assertThat(kept.dayCount()).isEqualTo(DayCount.THIRTY_360);
    }

    private String published(String dayCount) throws Exception {
        Map<String, Object> product = SecondPersonSeesTest.product("day counts " + dayCount);
        product.put("dayCount", dayCount);
        String id = written(product);
        assertThat(page("approver-a", "/bank/products?size=200")).contains("Actual/360");
        String path = PRODUCTS + "/" + id;
        expect(200, journey.post("approver-a", path + "/publication", null, journey.etag("approver-a", path)));
        return id;
    }

    private String written(Map<String, Object> product) throws Exception {
        return journey.read(expect(201, journey.post("product-a", PRODUCTS, product, null)))
                .get("id")
                .asString();
    }

    private String product(String id) throws Exception {
        return journey.read(expect(200, journey.get("product-a", PRODUCTS + "/" + id)))
                .get("price")
                .get("dayCount")
                .asString();
    }

    private JsonNode offer(String application) throws Exception {
        return journey.read(expect(200, journey.get("owner-a", "/api/v1/applications/" + application)))
                .get("proposals")
                .get(0)
                .get("offer");
    }

    private static RepaymentSchedule plan(DayCount days, LocalDate day) {
        LoanTerms terms = new LoanTerms(Money.ofYuan(500_000), 0.041, 12, RepaymentMethod.EQUAL_INSTALMENT, days, day);
        return ((ScheduleOutcome.Planned) RepaymentSchedule.plan(terms)).schedule();
    }

    private String page(String who, String path) throws Exception {
        return expect(200, journey.get(who, path)).getContentAsString(StandardCharsets.UTF_8);
    }
}
