package io.creditbridge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.creditbridge.pricing.AcceptanceCurve;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Which rate of a product earns most, and products that are quoted by it. */
@PlatformTest
class RateStudyTest {

    @Autowired
    private MockMvc http;

    @Autowired
    private JsonMapper json;

    @Autowired
    private TestCast cast;

    private TestJourney journey;
    private String product;

    @BeforeEach
    void begin() {
        journey = new TestJourney(http, json, cast);
        product = "/api/v1/bank/products/" + cast.product("working-capital");
    }

    @Test
    void findsTheRateThatEarnsMostWithinTheBoundsOfTheProduct() throws Exception {
        JsonNode answer = study("3, 100, 90\n5, 100, 60\n7, 100, 20\n9,100,5");
        AcceptanceCurve curve = new AcceptanceCurve(
                answer.get("acceptanceLevel").asDouble(),
                answer.get("acceptanceSlope").asDouble());
        double breakEven = answer.get("breakEvenRate").asDouble();
        double within = curve.bestRateWithin(
                breakEven,
                answer.get("lowestRate").asDouble(),
                answer.get("highestRate").asDouble());
        JsonNode best = answer.get("best").get("within");
        assertThat(best.get("annualRate").asDouble()).isCloseTo(within, within(1e-15));
        assertThat(best.get("profit").asDouble())
                .isCloseTo((within - breakEven) * curve.acceptance(within), within(1e-15));
        assertThat(breakEven).isLessThan(within);
        assertThat(answer.get("slopeError").asDouble()).isPositive();
        assertThat(answer.get("seen").size()).isEqualTo(4);
    }

    @Test
    void saysWhyNoCurveFollowsAndStillNamesTheBestRateSeen() throws Exception {
        JsonNode rising = study("4,10,5\n6,10,8");
        assertThat(rising.get("noCurve").asString()).isEqualTo("NOT_FALLING");
        assertThat(rising.get("best").isNull()).isTrue();
        assertThat(rising.get("bestSeenRate").asDouble()).isEqualTo(0.06);
        assertThat(rising.get("seen").get(0).get("smoothed").asDouble()).isEqualTo(0.65);
        assertThat(study("").get("noCurve").asString()).isEqualTo("ONE_RATE");
    }

    @Test
    void countsTheOffersThatWereAnswered() throws Exception {
        journey.drawn("owner-a", LocalDate.now(ZoneOffset.UTC).minusDays(5));
        JsonNode seen =
                journey.read(journey.get("product-a", product + "/best-rate")).get("seen");
        assertThat(seen.valueStream()
                        .filter(one -> one.get("annualRate").asDouble() == 0.041)
                        .mapToInt(one -> one.get("accepted").asInt())
                        .sum())
                .isPositive();
    }

    @Test
    void namesTheLineAndTheFieldThatAreWrong() throws Exception {
        for (String bad : List.of("4,10", "4,10,11", "37,10,1", "4,0,0", "x", "4,10,5\n5,-1,0", "4,10,5\n\n5,1e9,0")) {
            assertThat(refused(path(bad))).as(bad).contains("\"offers\"");
        }
        assertThat(refused(path("1,1,1\n".repeat(201)))).contains("200");
        assertThat(refused(product + "/best-rate?pdPercent=100&termMonths=0")).contains("pdPercent", "termMonths");
    }

    @Test
    void showsTheStudyAndHandsItsCurveToASuccessor() throws Exception {
        String page = page("/bank/products/" + cast.product("working-capital")
                + "/best-rate?amount=500000&termMonths=12&pdPercent=2&offers=3,100,90%0A6,100,20");
        assertThat(page)
                .contains("Rate that earns most")
                .contains("profit-table")
                .contains("/bank/products/new?from=");
        String form = page("/bank/products/new?from=" + cast.product("working-capital")
                + "&acceptanceLevel=-2.5&acceptanceSlope=40.25");
        assertThat(form).contains("value=\"-2.5\"").contains("value=\"40.25\"").contains("value=\"0.9\"");
        assertThat(page("/bank/products/" + cast.product("working-capital") + "/best-rate?amount=1&offers=x"))
                .contains("href=\"#amount\"")
                .contains("Line 1 cannot be read");
    }

    @Test
    void writesAProductWithBothFiguresOfACurveOrNeither() throws Exception {
        Map<String, Object> written = product();
        written.put("acceptanceLevel", "-2.86890131");
        written.put("acceptanceSlope", "36.62835864");
        written.put("regions", TestCast.REGION);
        String id = journey.read(
                        TestJourney.expect(201, journey.post("product-a", "/api/v1/bank/products", written, null)))
                .get("id")
                .asString();
        JsonNode kept = journey.read(journey.get("product-a", "/api/v1/bank/products/" + id));
        assertThat(kept.get("price").get("acceptanceSlope").asDouble()).isEqualTo(36.62835864);
        for (String rate : List.of("lowestSpread", "highestSpread", "fundingRate", "lossGivenDefault")) {
            assertThat(kept.get("price").get(rate).decimalValue())
                    .as(rate)
                    .isEqualByComparingTo(new BigDecimal(String.valueOf(written.get(rate))));
        }
        assertThat(kept.get("conditions").get("regions").get(0).asString()).isEqualTo(TestCast.REGION);
        for (Map.Entry<String, String> bad : Map.of(
                        "acceptanceLevel", "",
                        "acceptanceSlope", "0",
                        "regions", "370783, 999999",
                        "worstGrade", "9",
                        "lossGivenDefault", "45")
                .entrySet()) {
            Map<String, Object> wrong = new HashMap<>(written);
            wrong.put(bad.getKey(), bad.getValue());
            assertThat(TestJourney.expect(422, journey.post("product-a", "/api/v1/bank/products", wrong, null))
                            .getContentAsString())
                    .contains("\"" + bad.getKey() + "\"");
        }
        written.put("regions", "3707\u000083");
        assertThat(TestJourney.expect(422, journey.post("product-a", "/api/v1/bank/products", written, null))
                        .getContentAsString())
                .contains("\"regions\"");
        written.put("regions", "");
        written.put("fundingRate", "1.8");
        assertThat(TestJourney.expect(422, journey.post("product-a", "/api/v1/bank/products", written, null))
                        .getContentAsString())
                .contains("A number from 0 to 0.1");
    }

    @Test
    void namesOnlySchemesInYuanThatTakeLoansToday() throws Exception {
        Map<String, Object> written = product();
        for (String scheme : new String[] {"eif-cosme", "uk-ggs-2024", "sba-7a-fy2026", "sba-7a-fy2025"}) {
            written.put("schemeId", scheme);
            assertThat(TestJourney.expect(422, journey.post("product-a", "/api/v1/bank/products", written, null))
                            .getContentAsString())
                    .contains("\"schemeId\"");
        }
        written.put("schemeId", "pingshan-pool-2026");
        TestJourney.expect(201, journey.post("product-a", "/api/v1/bank/products", written, null));
        assertThat(page("/bank/products/new")).contains("pingshan-pool-2026").doesNotContain("eif-cosme");
    }

    private static Map<String, Object> product() {
        Map<String, Object> product = new HashMap<>(Map.of(
                "nameZh", "新产品",
                "nameEn", "New product",
                "summaryZh", "一句话",
                "summaryEn", "A sentence",
                "decisionDays", "3",
                "smallestAmount", "100000",
                "largestAmount", "3000000",
                "shortestTermMonths", "3",
                "longestTermMonths", "24",
                "monthsInBusiness", "12"));
        product.putAll(Map.of(
                "yearlyTurnover", "500000",
                "worstGrade", "6",
                "lowestSpread", "0.001",
                "highestSpread", "0.035",
                "fundingRate", "0.018",
                "operatingCostRate", "0.008",
                "lossGivenDefault", "0.45",
                "repayment", "EQUAL_INSTALMENT",
                "guaranteeFee", "0"));
        return product;
    }

    private String path(String offers) {
        return product + "/best-rate?offers=" + offers;
    }

    private JsonNode study(String offers) throws Exception {
        return journey.read(TestJourney.expect(200, journey.get("product-a", path(offers))));
    }

    private String refused(String path) throws Exception {
        return TestJourney.expect(422, journey.get("product-a", path)).getContentAsString();
    }

    private String page(String path) throws Exception {
        return http.perform(MockMvcRequestBuilders.get(URI.create(path))
                        .header(HttpHeaders.ACCEPT_LANGUAGE, "en")
                        .with(People.as(cast.actor("product-a"))))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
