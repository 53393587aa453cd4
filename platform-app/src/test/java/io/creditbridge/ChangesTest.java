package io.creditbridge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What would change the answer, as an owner reads it on the page and a machine over REST. */
@PlatformTest
class ChangesTest {

    @Autowired
    private MockMvc http;

    @Autowired
    private JsonMapper json;

    @Autowired
    private TestCast cast;

    @Test
    void namesTheLargestAmountThatFitsWithinTheLimitAndLeadsToTheListWithIt() throws Exception {
        TestJourney journey = new TestJourney(http, json, cast);
        String firm = journey.ready("owner-a");
        JsonNode answer = answer(journey, firm, "working-capital", "30000000", "12");
        assertThat(answer.get("fits").asBoolean()).isFalse();
        JsonNode change = answer.get("changes").get(0);
        assertThat(change.get("gain").asString()).isEqualTo("FITS");
        assertThat(change.get("steps").get(0).get("lever").asString()).isEqualTo("AMOUNT");
        String limit = answer.get("indicativeLimit").asString();
        assertThat(change.get("steps").get(0).get("value").asString()).isEqualTo(limit);
        String page = page(journey, firm, "working-capital", "30000000", "12");
        assertThat(page).contains("Ask for").contains("amount=" + limit + "&amp;termMonths=12");
        String list = text(journey, "/portal/enterprises/" + firm + "/products" + query("30000000", "12"));
        assertThat(list)
                .contains(
                        "/products/" + cast.product("working-capital") + "/changes?amount=30000000&amp;termMonths=12");
    }

    @Test
    void namesAPairWhereNoSingleChangeDoes() throws Exception {
        TestJourney journey = new TestJourney(http, json, cast);
        JsonNode answer = answer(journey, journey.ready("owner-a"), "working-capital", "30000000", "48");
        assertThat(answer.get("changes").size()).isEqualTo(1);
        assertThat(answer.get("changes")
                        .get(0)
                        .get("steps")
                        .valueStream()
                        .map(step -> step.get("lever").asString()))
                .containsExactly("TERM", "AMOUNT");
    }

    @Test
    void tellsWhoAsksForMoreThanTheLimitTheLimitAndWhatThatMuchCosts() throws Exception {
        TestJourney journey = new TestJourney(http, json, cast);
        String firm = journey.ready("owner-a");
        JsonNode answer = answer(journey, firm, "working-capital", "9000000", "12");
        assertThat(answer.get("fits").asBoolean()).isTrue();
        assertThat(answer.get("withinLimit").asBoolean()).isFalse();
        String limit = answer.get("indicativeLimit").asString();
        JsonNode change = answer.get("changes").get(0);
        assertThat(change.get("gain").asString()).isEqualTo("WITHIN_LIMIT");
        assertThat(change.get("withinLimit").asBoolean()).isTrue();
        assertThat(change.get("steps").get(0).get("lever").asString()).isEqualTo("AMOUNT");
        assertThat(change.get("steps").get(0).get("value").asString()).isEqualTo(limit);
        assertThat(change.get("allInYearlyCost").isNumber()).isTrue();
        assertThat(page(journey, firm, "working-capital", "9000000", "12"))
                .contains("by our rule this product lends your firm at most", "amount=" + limit)
                .contains("Then you ask for no more than the indicative limit")
                .doesNotContain("fits your need as it stands");
    }

    @Test
    void promisesNothingWhereNothingHelpsAndSaysWhatIsWrongWithTheNeed() throws Exception {
        TestJourney journey = new TestJourney(http, json, cast);
        String firm = journey.ready("owner-a");
        assertThat(answer(journey, firm, "unfit", "500000", "12").get("changes").isEmpty())
                .isTrue();
        assertThat(page(journey, firm, "unfit", "500000", "12")).contains("none makes this product fit");
        assertThat(journey.get("owner-a", path("/api/v1", firm, "unfit") + query("-1", "12"))
                        .getStatus())
                .isEqualTo(422);
        assertThat(journey.get("owner-a", path("/portal", firm, "unfit") + query("-1", "12"))
                        .getStatus())
                .isEqualTo(422);
    }

    @Test
    void namesTheRegionsOfAProductThatServesOthersInTheReadersWords() throws Exception {
        TestJourney journey = new TestJourney(http, json, cast);
        String list = "/enterprises/" + journey.ready("owner-a") + "/products" + query("500000", "12");
        for (String shown : new String[] {text(journey, "/portal" + list), text(journey, "/api/v1" + list)}) {
            assertThat(shown)
                    .contains("The firm lies in Shouguang, Weifang, Shandong; this product serves Beijing.")
                    .doesNotContain("370783", "110000");
        }
    }

    @Test
    void setsPricesOfOtherSecurityBesideThePriceAndTheReturnOnTheOfficersAlone() throws Exception {
        TestJourney journey = new TestJourney(http, json, cast);
        String firm = journey.ready("owner-a");
        assertThat(answer(journey, firm, "shared", "500000", "12")
                        .get("pricesBeside")
                        .valueStream()
                        .map(line -> line.get("kind").asString()))
                .containsExactly("AS_PRICED", "WITHOUT_GUARANTEE", "ONE_MORE_GUARANTOR", "ORDER_PLEDGED");
        assertThat(page(journey, firm, "shared", "500000", "12"))
                .contains("With an order pledged")
                .doesNotContain("RAROC");
        String file = "/bank/proposals/"
                + journey.opened("owner-a", journey.inMarketFor("owner-a", firm, "working-capital"), "a");
        JsonNode lines = journey.read(TestJourney.expect(200, journey.get("officer-a", "/api/v1" + file)))
                .get("pricesBeside");
        assertThat(lines.valueStream().map(line -> line.get("kind").asString()))
                .containsExactly("AS_PRICED", "ONE_MORE_GUARANTOR", "ORDER_PLEDGED");
        assertThat(lines.valueStream().map(line -> line.get("returnOnCapital").isNumber()))
                .containsOnly(true);
        assertThat(TestJourney.expect(200, journey.get("officer-a", file)).getContentAsString(StandardCharsets.UTF_8))
                .contains("RAROC")
                .contains("With one more guarantor");
    }

    @Test
    void saysThatWhatFitsAfterAChangeStillComesTooLate() throws Exception {
        TestJourney journey = new TestJourney(http, json, cast);
        String path = path("", journey.ready("owner-a"), "working-capital");
        String today = query("30000000", "12").replace(TestJourney.inDays(30), TestJourney.inDays(1));
        JsonNode late = journey.read(TestJourney.expect(200, journey.get("owner-a", "/api/v1" + path + today)))
                .get("changes")
                .get(0);
        assertThat(late.get("gain").asString()).isEqualTo("FITS");
        assertThat(late.get("inTime").asBoolean()).isFalse();
        assertThat(late.get("outcome").asString()).contains("still end after you need the money");
        assertThat(text(journey, "/portal" + path + query("30000000", "12"))).doesNotContain("still end after");
    }

    @Test
    void showsTheOfficerAloneWhatTheLinesOfAPriceWereWorkedOutFrom() throws Exception {
        TestJourney journey = new TestJourney(http, json, cast);
        String firm = journey.ready("owner-a");
        String file = "/bank/proposals/"
                + journey.opened("owner-a", journey.inMarketFor("owner-a", firm, "working-capital"), "a");
        assertThat(TestJourney.expect(200, journey.get("officer-a", file)).getContentAsString(StandardCharsets.UTF_8))
                .contains("How the lines are worked out", "× capital ratio", "− funding", "arithmetic pricing-2")
                .doesNotContain("??");
        assertThat(text(journey, "/portal/enterprises/" + firm + "/products" + query("500000", "12")))
                .contains("The price, line by line")
                .doesNotContain("capital ratio");
    }

    private JsonNode answer(TestJourney journey, String firm, String product, String amount, String term)
            throws Exception {
        return journey.read(
                TestJourney.expect(200, journey.get("owner-a", path("/api/v1", firm, product) + query(amount, term))));
    }

    private String page(TestJourney journey, String firm, String product, String amount, String term) throws Exception {
        return text(journey, path("/portal", firm, product) + query(amount, term));
    }

    private static String text(TestJourney journey, String path) throws Exception {
        return TestJourney.expect(200, journey.get("owner-a", path)).getContentAsString(StandardCharsets.UTF_8);
    }

    private String path(String root, String firm, String product) {
        return root + "/enterprises/" + firm + "/products/" + cast.product(product) + "/changes";
    }

    private static String query(String amount, String term) {
        return "?amount=" + amount + "&termMonths=" + term + "&purpose=STOCK&collateral=NONE&neededBy="
                + TestJourney.inDays(30);
    }
}
