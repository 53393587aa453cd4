package io.creditbridge;

import static io.creditbridge.TestJourney.expect;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The legal ceiling of a micro-loan company: its licence, the dated rule, the price, the offer and its acceptance. */
@PlatformTest
class LegalCeilingJourneyTest {

    private static final String FIGURES = "/api/v1/admin/policy-figures";
    private static final String ORGANIZATIONS = "/api/v1/admin/organizations";
    private static final String PRODUCTS = "/api/v1/bank/products";
    private static final String PROPOSALS = "/api/v1/bank/proposals/";

    private final JdbcClient jdbc;
    private final TestJourney journey;

    @Autowired
    LegalCeilingJourneyTest(MockMvc http, JsonMapper json, TestCast cast, JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.journey = new TestJourney(http, json, cast);
    }

    @Test
    void bindsPriceOfferAcceptanceAndContractToTheCeilingOfTheDay() throws Exception {
        String product = published(product());
        ceiling(10, Map.of("ceilingRate", "15"));
        String first = inReview(product);
        String file = PROPOSALS + proposal(first);

        JsonNode priced = journey.read(expect(200, journey.get("officer-c", file)));
        JsonNode limit = priced.get("legalCeiling");
        double highest = limit.get("highestRate").asDouble();
        assertThat(limit.get("yearlyCost").asDouble()).isEqualTo(0.24);
        assertThat(priced.get("annualRate").asDouble()).isEqualTo(highest).isBetween(0.15, 0.17);
        assertThat(priced.get("allInYearlyCost").asDouble()).isBetween(0.2399, 0.24);
        assertThat(text(journey.get("officer-c", file.replace("/api/v1", ""))))
                .contains(
                        "Down to the legal ceiling",
                        "24.00% a year, interest and fees together",
                        "15.8268% at most",
                        "The law allows 24.00% a year");

        // The ceiling falls within the days of the offer: the lowest of them binds it.
        assertThat(text(expect(422, offer(file, highest, 20))))
                .contains("more than the 15 % a year that the law allows");
        assertThat(text(expect(422, offer(file, highest + 0.000001, 5))))
                .contains("\"annualRate\"", "more than the 24 % a year that the law allows");
        expect(200, offer(file, highest, 5));
        String accepted = "/api/v1/applications/" + first;
        expect(200, journey.post("owner-a", acceptance(first), null, null));

        String second = inReview(product);
        expect(200, offer(PROPOSALS + proposal(second), highest, 5));
        ceiling(0, Map.of("ceilingRate", "30", "lprMultiple", "4"));
        assertThat(text(expect(422, journey.post("owner-a", acceptance(second), null, null))))
                .contains("\"offer\"", "more than the 12 % a year");
        assertThat(text(expect(
                        422, journey.post("officer-c", file + "/contract", null, journey.etag("officer-c", file)))))
                .contains("more than the 12 % a year");
        assertThat(text(expect(200, journey.get("owner-a", accepted)))).contains("ACCEPTED");
        String third = PROPOSALS + proposal(inReview(product));
        assertThat(journey.read(expect(200, journey.get("officer-c", third)))
                        .get("allInYearlyCost")
                        .asDouble())
                .isBetween(0.1199, 0.12);
        retire(product);

        Map<String, Object> dear = product();
        dear.put("guaranteeFee", "0.1");
        String costly = published(dear);
        String unpriced = "/bank/proposals/" + proposal(inReview(costly));
        assertThat(text(expect(200, journey.get("officer-c", unpriced))))
                .contains("its fees alone cost more than the law allows")
                .doesNotContain("the firm was not scored");
        retire(costly);
    }

    @Test
    void tellsOfTheProductsOwnRangeWhereTheLawAllowsMore() throws Exception {
        Map<String, Object> modest = product();
        modest.put("lowestSpread", "0.01");
        modest.put("highestSpread", "0.05");
        modest.put("guaranteeFee", "0");
        String product = published(modest);
        String file = PROPOSALS + proposal(inReview(product));
        JsonNode priced = journey.read(expect(200, journey.get("officer-c", file)));
        assertThat(priced.get("annualRate").asDouble()).isLessThanOrEqualTo(0.08);
        assertThat(priced.get("legalCeiling").get("highestRate").asDouble()).isGreaterThan(0.11);
        assertThat(text(expect(422, offer(file, 0.09, 5))))
                .contains("\"annualRate\"", "This product lends at 4 % to 8 % today")
                .doesNotContain("the law allows");
        retire(product);
    }

    @Test
    void takesACeilingAsARateAMultipleOrBothAndNeverAsNeither() throws Exception {
        assertThat(text(expect(422, propose("PRIVATE_LENDING_CEILING", 30, Map.of()))))
                .contains("\"ceilingRate\"", "or both");
        assertThat(text(expect(422, propose("PRIVATE_LENDING_CEILING", 2000, Map.of("lprMultiple", "4")))))
                .contains("validFrom");
        String id = journey.read(expect(201, propose("PRIVATE_LENDING_CEILING", 700, Map.of("lprMultiple", "4.5"))))
                .get("id")
                .asString();
        JsonNode kept = journey.read(expect(200, journey.get("auditor", FIGURES + "/" + id)))
                .get("figures");
        assertThat(kept.has("ceilingRate")).isFalse();
        assertThat(kept.get("lprMultiple").asDouble()).isEqualTo(4.5);
        expect(200, journey.post("operator", FIGURES + "/" + id + "/rejection", null, null));
        assertThatThrownBy(() -> jdbc.sql("""
                        insert into policy_figure (id, kind, valid_from, figures, source, status, proposed_at)
                        values (gen_random_uuid(), 'MICRO_LOAN_CEILING', '2031-01-01', '{0,0}', 'none', 'CONFIRMED',
                            now())
                        """).update()).isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void settlesALicenceWithTheFirstAccount() throws Exception {
        assertThat(text(expect(422, journey.post("operator", ORGANIZATIONS, organization("OWNER", "BANK"), null))))
                .contains("\"lender\"", "Only a lender has a licence");
        assertThat(text(expect(422, journey.post("operator", ORGANIZATIONS, organization("BANK", "SHOP"), null))))
                .contains("\"lender\"");
        String id = journey.read(
                        expect(201, journey.post("operator", ORGANIZATIONS, organization("BANK", "BANK"), null)))
                .get("id")
                .asString();
        String path = ORGANIZATIONS + "/" + id;
        expect(200, change(path, "MICRO_LOAN_COMPANY"));
        assertThat(journey.read(journey.get("operator", path)).get("lender").asString())
                .isEqualTo("MICRO_LOAN_COMPANY");
        assertThat(jdbc.sql("select after from audit_entry where subject_id = ? order by after")
                        .param(UUID.fromString(id))
                        .query(String.class)
                        .list())
                .anyMatch(after -> after.endsWith("/ MICRO_LOAN_COMPANY"));
        expect(
                201,
                journey.post(
                        "operator",
                        path + "/accounts",
                        Map.of(
                                "username",
                                "licensed-product",
                                "type",
                                "PERSON",
                                "displayName",
                                "Product",
                                "roles",
                                List.of("PRODUCT_MANAGER")),
                        null));
        assertThat(text(expect(422, change(path, "BANK")))).contains("\"lender\"", "settled");
        assertThat(text(expect(422, change(waiting(), "BANK")))).contains("\"lender\"", "settled");
        expect(200, change(path, "MICRO_LOAN_COMPANY"));
        assertThatThrownBy(() -> jdbc.sql("update organization set lender = 'BANK' where id = ?")
                        .param(UUID.fromString(id))
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThatThrownBy(() -> jdbc.sql("update organization set lender = 'BANK' where kind = 'OWNER'")
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void tellsWhatTheLawAllowsBesideTheCostOfALoan() throws Exception {
        String address = "/api/v1/calculators/legal-ceilings?day=";
        JsonNode known = journey.read(expect(200, journey.get("owner-a", address + "2026-03-01")));
        assertThat(known.valueStream().map(one -> one.get("lender").asString()))
                .containsExactly("MICRO_LOAN_COMPANY", "PRIVATE_LENDER");
        assertThat(known.valueStream().mapToDouble(one -> one.get("yearlyCost").asDouble()))
                .containsExactly(0.24, 0.12);
        assertThat(journey.read(expect(200, journey.get("owner-a", address + "2020-01-01"))))
                .isEmpty();
        expect(422, journey.get("owner-a", address + "someday"));
        // 18 % a year.
        String flows =
                "/calculators/all-in-cost?convention=EFFECTIVE_ACT_365" + "&cashFlows=2026-01-01 100\n2027-01-01 -118";
        assertThat(text(expect(200, journey.get("owner-a", flows))))
                .containsSubsequence(
                        "18.00%", "Micro-loan company", "24.00%", "within", "Private lender", "12.00%", "above");
        assertThat(text(expect(200, journey.get("owner-a", flows.replace("202", "199")))))
                .doesNotContain("Private lender");
    }

    /** A micro-loan company whose first account waits for a second operator. */
    private String waiting() throws Exception {
        String id = journey.read(expect(
                        201, journey.post("operator", ORGANIZATIONS, organization("BANK", "MICRO_LOAN_COMPANY"), null)))
                .get("id")
                .asString();
        String path = ORGANIZATIONS + "/" + id;
        Map<String, Object> officer = Map.of(
                "username",
                "licensed-officer",
                "type",
                "PERSON",
                "displayName",
                "Officer",
                "roles",
                List.of("OFFICER"));
        expect(202, journey.post("operator", path + "/accounts", officer, null));
        return path;
    }

    private static Map<String, Object> organization(String kind, String lender) {
        return Map.of("kind", kind, "nameZh", "海川小额贷款", "nameEn", "Haichuan Micro-loans", "lender", lender);
    }

    private MockHttpServletResponse change(String path, String lender) throws Exception {
        Map<String, Object> body = Map.of("nameZh", "海川小额贷款", "nameEn", "Haichuan Micro-loans", "lender", lender);
        return journey.send("operator", journey.request(HttpMethod.PUT, path, body, journey.etag("operator", path)));
    }

    private void ceiling(int inDays, Map<String, String> figures) throws Exception {
        String id = journey.read(expect(201, propose("MICRO_LOAN_CEILING", inDays, figures)))
                .get("id")
                .asString();
        expect(200, journey.post("operator-second", FIGURES + "/" + id + "/confirmation", null, null));
    }

    private MockHttpServletResponse propose(String kind, int inDays, Map<String, String> figures) throws Exception {
        Map<String, Object> asked = Map.of(
                "kind", kind, "validFrom", day(inDays), "source", "announcement of the ceiling", "figures", figures);
        return journey.post("operator", FIGURES, asked, null);
    }

    private static String day(int inDays) {
        return LocalDate.now(ZoneOffset.ofHours(8)).plusDays(inDays).toString();
    }

    private void retire(String product) throws Exception {
        String page = PRODUCTS + "/" + product;
        expect(200, journey.post("approver-c", page + "/retirement", null, journey.etag("approver-c", page)));
    }

    private String published(Map<String, Object> product) throws Exception {
        String id = journey.read(expect(201, journey.post("product-c", PRODUCTS, product, null)))
                .get("id")
                .asString();
        String path = PRODUCTS + "/" + id;
        expect(200, journey.post("approver-c", path + "/publication", null, journey.etag("approver-c", path)));
        return id;
    }

    private String inReview(String product) throws Exception {
        Map<String, Object> need = journey.need();
        need.put("products", List.of(product));
        String application = journey.inMarketWith("owner-a", need);
        String file = PROPOSALS + proposal(application);
        expect(200, journey.post("officer-c", file + "/review", null, journey.etag("officer-c", file)));
        return application;
    }

    private MockHttpServletResponse offer(String file, double rate, int validDays) throws Exception {
        Map<String, Object> terms = TestJourney.offer("500000.00");
        terms.put("annualRate", "%.6f".formatted(rate));
        terms.put("validUntil", day(validDays));
        return journey.post("officer-c", file + "/offer", terms, journey.etag("officer-c", file));
    }

    private String proposal(String application) throws Exception {
        return proposals(application).get("id").asString();
    }

    private String acceptance(String application) throws Exception {
        return "/api/v1/applications/" + application + "/offers/"
                + proposals(application).get("offer").get("id").asString() + "/acceptance";
    }

    private JsonNode proposals(String application) throws Exception {
        return journey.read(expect(200, journey.get("owner-a", "/api/v1/applications/" + application)))
                .get("proposals")
                .get(0);
    }

    private static String text(MockHttpServletResponse answer) throws Exception {
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }

    /** Dear on purpose: 15 to 20 points above the loan prime rate, and a guarantee fee of 3 %. */
    private static Map<String, Object> product() {
        Map<String, Object> product = new HashMap<>();
        product.put("nameZh", "小额周转");
        product.put("nameEn", "Small turnover");
        product.put("summaryZh", "一句话");
        product.put("summaryEn", "A sentence");
        product.put("decisionDays", "3");
        product.put("smallestAmount", "10000");
        product.put("largestAmount", "1000000");
        product.put("shortestTermMonths", "3");
        product.put("longestTermMonths", "24");
        product.put("monthsInBusiness", "0");
        product.put("yearlyTurnover", "0");
        product.put("worstGrade", "8");
        product.put("lowestSpread", "0.19");
        product.put("highestSpread", "0.2");
        product.put("fundingRate", "0.05");
        product.put("operatingCostRate", "0.03");
        product.put("lossGivenDefault", "0.45");
        product.put("repayment", "EQUAL_INSTALMENT");
        product.put("guaranteeFee", "0.03");
        return product;
    }
}
