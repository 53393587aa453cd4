package io.creditbridge;

import static io.creditbridge.TestJourney.expect;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The budget's interest subsidy, from the announcement to the loan-cost sheet of an offer. */
@PlatformTest
class InterestSubsidyJourneyTest {

    private static final Offset<Double> EXACTLY = within(1e-12);
    private static final String FIGURES = "/api/v1/admin/policy-figures";
    private static final String PRODUCTS = "/api/v1/bank/products";

    private final TestJourney journey;

    @Autowired
    InterestSubsidyJourneyTest(MockMvc http, JsonMapper json, TestCast cast) {
        this.journey = new TestJourney(http, json, cast);
    }

    @Test
    void lowersTheAllInCostOfAnOfferOnASubsidisedProductAndStaysWithTheOffer() throws Exception {
        announced();
        String product = published(true);
        String application = offered(product);
        JsonNode offer = journey.read(expect(200, journey.get("owner-a", "/api/v1/applications/" + application)))
                .get("proposals")
                .get(0)
                .get("offer");
        assertThat(offer.get("allInYearlyCost").asDouble())
                .isLessThan(offer.get("annualRate").asDouble() - 0.01);
        String page = journey.get("owner-a", "/portal/applications/" + application)
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(page).contains("Interest subsidy ← the budget");
        assertThat(page)
                .contains("all-in a year, effective, after subsidies", "All-in a year, effective, before subsidies")
                .contains("All-in a year, nominal (12 × monthly), after subsidies");
        JsonNode costs = offer.get("allIn");
        double effective = costs.get("effectiveRate").asDouble();
        assertThat(effective).isEqualTo(offer.get("allInYearlyCost").asDouble());
        assertThat(costs.get("nominalRate").asDouble())
                .isCloseTo(12 * (Math.pow(1 + effective, 1 / 12.0) - 1), EXACTLY);
        assertThat(costs.get("effectiveRateBeforeSubsidies").asDouble()).isGreaterThan(effective + 0.01);
        assertThat(costs.get("nominalRateBeforeSubsidies").asDouble())
                .isCloseTo(offer.get("annualRate").asDouble(), within(1e-5));
        assertThat(page).contains("-¥"); // the subsidy is taken off the total
        String path = PRODUCTS + "/" + product;
        expect(200, journey.post("approver-a", path + "/retirement", null, journey.etag("approver-a", path)));
    }

    @Test
    void refusesAFeeAboveTheSchemesAndAboveTheProducts() throws Exception {
        Map<String, Object> dear = product(false);
        dear.put("schemeId", "private-investment-2026");
        dear.put("guaranteeFee", "0.0101");
        String refused =
                expect(422, journey.post("product-a", PRODUCTS, dear, null)).getContentAsString(StandardCharsets.UTF_8);
        assertThat(refused).contains("guaranteeFee").contains("1 %");
        dear.put("schemeId", "tech-innovation-2024");
        dear.put("guaranteeFee", "0.01");
        expect(422, journey.post("product-a", PRODUCTS, dear, null));
        dear.put("fundingCurve", "36:2.0,12:1.8");
        dear.put("capitalMethod", "GUESS");
        dear.put("bankSubsidyRate", "-0.01");
        String all =
                expect(422, journey.post("product-a", PRODUCTS, dear, null)).getContentAsString(StandardCharsets.UTF_8);
        assertThat(all).contains("fundingCurve").contains("capitalMethod").contains("bankSubsidyRate");
    }

    private void announced() throws Exception {
        LocalDate day = LocalDate.now(ZoneOffset.ofHours(8));
        Map<String, Object> figures = Map.of(
                "kind", "INTEREST_SUBSIDY",
                "validFrom", day.toString(),
                "validTo", day.plusYears(1).toString(),
                "source", "announcement for the test",
                "figures",
                        Map.of("annualRate", "1.5", "months", "24", "baseLimit", "50000000", "firmLimit", "1500000"));
        String id = journey.read(expect(201, journey.post("operator", FIGURES, figures, null)))
                .get("id")
                .asString();
        expect(200, journey.post("operator-second", FIGURES + "/" + id + "/confirmation", null, null));
    }

    private String published(boolean subsidised) throws Exception {
        String id = journey.read(expect(201, journey.post("product-a", PRODUCTS, product(subsidised), null)))
                .get("id")
                .asString();
        String path = PRODUCTS + "/" + id;
        expect(200, journey.post("approver-a", path + "/publication", null, journey.etag("approver-a", path)));
        return id;
    }

    private String offered(String product) throws Exception {
        Map<String, Object> need = journey.need();
        need.put("products", List.of(product));
        String firm = journey.ready("owner-a");
        String id = journey.read(expect(
                        201, journey.post("owner-a", "/api/v1/enterprises/" + firm + "/applications", need, null)))
                .get("id")
                .asString();
        String path = "/api/v1/applications/" + id;
        expect(200, journey.post("owner-a", path + "/submission", null, journey.etag("owner-a", path)));
        String team = "/api/v1/team/applications/" + id;
        expect(200, journey.post("team", team + "/screening", TestJourney.standardsMet(), journey.etag("team", team)));
        expect(200, journey.post("team", team + "/recommendation", null, journey.etag("team", team)));
        journey.offered("owner-a", id, "a");
        return id;
    }

    private static Map<String, Object> product(boolean subsidised) {
        Map<String, Object> product = new HashMap<>();
        product.put("nameZh", "贴息产品");
        product.put("nameEn", "Subsidised product");
        product.put("summaryZh", "一句话");
        product.put("summaryEn", "A sentence");
        product.put("decisionDays", "3");
        product.put("smallestAmount", "100000");
        product.put("largestAmount", "3000000");
        product.put("shortestTermMonths", "3");
        product.put("longestTermMonths", "24");
        product.put("monthsInBusiness", "0");
        product.put("yearlyTurnover", "0");
        product.put("worstGrade", "8");
        product.put("lowestSpread", "0.001");
        product.put("highestSpread", "0.035");
        product.put("fundingRate", "0.018");
        product.put("operatingCostRate", "0.008");
        product.put("lossGivenDefault", "0.45");
        product.put("repayment", "EQUAL_INSTALMENT");
        product.put("guaranteeFee", "0");
        product.put("interestSubsidised", Boolean.toString(subsidised));
        return product;
    }
}
