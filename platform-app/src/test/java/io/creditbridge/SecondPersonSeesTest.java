package io.creditbridge;

import static io.creditbridge.TestJourney.expect;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a second person confirms is what the second person sees: a whole offer, a whole product. */
@PlatformTest
class SecondPersonSeesTest {

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
    void showsTheWholeOfferThatWaits() throws Exception {
        String application = journey.inMarketFor("owner-a", journey.ready("owner-a"), "guaranteed", "2000000.00");
        String proposal = journey.opened("owner-a", application, "a");
        String file = "/api/v1/bank/proposals/" + proposal;
        Map<String, Object> offer = TestJourney.offer("2000000.00");
        offer.put("conditions", "Insure the stock\nOpen the till account");
        expect(200, journey.post("officer-a", file + "/offer", offer, journey.etag("officer-a", file)));

        JsonNode waiting =
                journey.read(expect(200, journey.get("approver-a", file))).get("offer");
        assertThat(waiting.get("status").asString()).isEqualTo("PROPOSED");
        assertThat(waiting.get("annualRate").asDouble()).isEqualTo(0.041);
        assertThat(waiting.get("guaranteeFeeRate").asDouble()).isEqualTo(0.008);
        assertThat(waiting.get("repayment").asString()).isEqualTo("EQUAL_INSTALMENT");
        assertThat(waiting.get("validUntil").asString()).isEqualTo(TestJourney.inDays(20));
        assertThat(waiting.get("allInYearlyCost").asDouble()).isGreaterThan(0.045);
        assertThat(waiting.get("allIn").get("effectiveRateBeforeSubsidies").isNull())
                .isTrue();
        assertThat(waiting.get("writtenBy").asString()).isEqualTo("officer-a");
        assertThat(waiting.get("confirmedBy").isNull()).isTrue();

        String page = page("approver-a", "/bank/proposals/" + proposal);
        assertThat(page)
                .contains("¥2,000,000.00", "4.10%", "0.80%", "Equal instalments", TestJourney.inDays(20))
                .contains("Insure the stock", "Open the till account", "Written by officer-a")
                .contains("Confirm the offer");
        expect(200, journey.post("approver-a", file + "/confirmation", null, journey.etag("approver-a", file)));
        JsonNode made =
                journey.read(expect(200, journey.get("officer-a", file))).get("offer");
        assertThat(made.get("status").asString()).isEqualTo("MADE");
        assertThat(made.get("confirmedBy").asString()).isEqualTo("approver-a");
        assertThat(page("officer-a", "/bank/proposals/" + proposal)).contains("confirmed by approver-a");
    }

    @Test
    void marksTheConditionsThatTheEarlierOfferOfTheBankDidNotHave() throws Exception {
        Map<String, Object> need = journey.need();
        need.put(
                "products",
                List.of(
                        cast.product("working-capital").toString(),
                        cast.product("guaranteed").toString()));
        String application = journey.inMarketWith("owner-a", need);
        JsonNode proposals = journey.read(journey.get("owner-a", "/api/v1/applications/" + application))
                .get("proposals");
        offer(proposals.get(0).get("id").asString(), "Insure the stock；Open the till account");
        offer(proposals.get(1).get("id").asString(), "Open the till account\nPledge the house");

        String page = page("owner-a", "/portal/applications/" + application);
        assertThat(page.split(">new</span>", -1)).hasSize(2);
        assertThat(page).containsPattern("Pledge the house</span> <span[^>]*>new</span>");
        String officer = page(
                "officer-a", "/bank/proposals/" + proposals.get(1).get("id").asString());
        assertThat(officer).containsPattern("Pledge the house</span> <span[^>]*>new</span>");
        JsonNode answered = journey.read(journey.get("owner-a", "/api/v1/applications/" + application))
                .get("proposals");
        assertThat(answered.get(0).get("offer").get("addedConditions")).isEmpty();
        assertThat(answered.get(1).get("offer").get("addedConditions").get(0).asString())
                .isEqualTo("Pledge the house");
    }

    private void offer(String proposal, String conditions) throws Exception {
        String file = "/api/v1/bank/proposals/" + proposal;
        expect(200, journey.post("officer-a", file + "/review", null, journey.etag("officer-a", file)));
        Map<String, Object> offer = TestJourney.offer("500000.00");
        offer.put("conditions", conditions);
        expect(200, journey.post("officer-a", file + "/offer", offer, journey.etag("officer-a", file)));
    }

    @Test
    void showsEverythingAProductSaysAndWhatDiffersFromTheOneOfTheSameName() throws Exception {
        Map<String, Object> product = product("working-capital");
        product.put("nameZh", "产品working-capital");
        product.put("largestAmount", "8000000");
        product.put("regions", TestCast.REGION);
        product.putAll(Map.of("purposes", List.of("STOCK"), "pointsLadder", "60:2000000", "fundingCurve", "12:1.80"));
        String id = journey.read(expect(201, journey.post("product-a", "/api/v1/bank/products", product, null)))
                .get("id")
                .asString();
        String page = page("approver-a", "/bank/products?size=200");
        assertThat(page)
                .contains("Written by product-a")
                .contains("Compared with the published product of the same name.")
                .contains("370783 Shouguang", "before: Everywhere")
                .contains("¥8,000,000.00", "before: ¥10,000,000.00")
                .contains("60:2000000", "12:1.80", "Fixed risk weight");
        assertThat(journey.read(expect(200, journey.get("approver-a", "/api/v1/bank/products?size=1")))
                        .get("totalItems")
                        .asInt())
                .isGreaterThan(3);
        String path = "/api/v1/bank/products/" + id;
        expect(200, journey.post("approver-a", path + "/return", null, journey.etag("approver-a", path)));
    }

    /** A product that asks for little, as its manager types it. */
    static Map<String, Object> product(String name) {
        Map<String, Object> product = new HashMap<>(Map.of(
                "nameZh", name,
                "nameEn", name,
                "summaryZh", "一句话",
                "summaryEn", "One sentence.",
                "decisionDays", "3",
                "smallestAmount", "10000",
                "largestAmount", "10000000",
                "shortestTermMonths", "1",
                "longestTermMonths", "36"));
        product.putAll(Map.of(
                "monthsInBusiness", "0",
                "yearlyTurnover", "0",
                "worstGrade", "6",
                "lowestSpread", "-0.01",
                "highestSpread", "0.10",
                "fundingRate", "0.018",
                "operatingCostRate", "0.009",
                "lossGivenDefault", "0.45",
                "repayment", "EQUAL_INSTALMENT",
                "guaranteeFee", "0"));
        return product;
    }

    private String page(String who, String path) throws Exception {
        return expect(200, journey.get(who, path)).getContentAsString();
    }
}
