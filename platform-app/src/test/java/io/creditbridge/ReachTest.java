package io.creditbridge;

import static io.creditbridge.TestJourney.expect;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Many firms against many products: counts of the whole agree with each pair, and nobody sees more than is theirs. */
@PlatformTest
class ReachTest {

    private static final String FIT = "/api/v1/team/fit";
    private static final String NEED = "?amount=500000.00&termMonths=12&purpose=WORKING_CAPITAL&collateral=NONE";

    private final JdbcClient jdbc;
    private final TestCast cast;
    private final TestJourney journey;

    @Autowired
    ReachTest(MockMvc http, JsonMapper json, TestCast cast, JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.cast = cast;
        this.journey = new TestJourney(http, json, cast);
    }

    @Test
    void countsForTheAreaWhatEachPairSays() throws Exception {
        String firm = journey.ready("owner-a");
        JsonNode area = journey.read(expect(200, journey.get("team", FIT + NEED + "&size=200")));
        assertThat(area.get("firms").asInt())
                .isEqualTo(area.get("page").get("totalItems").asInt());
        Map<String, Integer> productsOf = new HashMap<>();
        for (JsonNode product : area.get("products").values()) {
            JsonNode pairs = journey.read(expect(
                    200,
                    journey.get("team", FIT + "/products/" + product.get("id").asString() + NEED + "&size=200")));
            int fitting = 0;
            for (JsonNode pair : pairs.get("items").values()) {
                boolean fits = pair.get("wanted").isEmpty();
                fitting += fits ? 1 : 0;
                productsOf.merge(pair.get("firm").asString(), fits ? 1 : 0, Integer::sum);
            }
            assertThat(fitting).isEqualTo(product.get("firms").asInt());
        }
        assertThat(productsOf.get(firm)).isPositive();
        for (JsonNode row : area.get("page").get("items").values()) {
            assertThat(row.get("products").asInt())
                    .isEqualTo(productsOf.get(row.get("id").asString()));
        }
        JsonNode pairs = journey.read(expect(200, journey.get("team", FIT + "/firms/" + firm + NEED)));
        assertThat(pairs.valueStream()
                        .filter(pair -> pair.get("wanted").isEmpty())
                        .count())
                .isEqualTo((long) productsOf.getOrDefault(firm, 0));
    }

    @Test
    void tellsTheOwnerThatTheTeamLookedAndTellsTheTeamNoFigureOfTheFirm() throws Exception {
        String firm = journey.ready("owner-a");
        String answer = expect(200, journey.get("team", FIT + "/firms/" + firm + NEED + "&collateral=NONE"))
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(answer).doesNotContain("9000000");
        assertThat(jdbc.sql("select count(*) from data_access where enterprise_id = ? and seen = 'FIT'")
                        .param(UUID.fromString(firm))
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void keepsToTheAreaOfTheTeam() throws Exception {
        String firm = journey.ready("owner-a");
        expect(404, journey.get("team-b", FIT + "/firms/" + firm + NEED));
        String page = expect(200, journey.get("team-b", FIT + NEED)).getContentAsString(StandardCharsets.UTF_8);
        assertThat(page).doesNotContain(firm);
        expect(403, journey.get("officer-a", FIT));
    }

    @Test
    void namesWhatIsWrongWithANeed() throws Exception {
        String problem = expect(422, journey.get("team", FIT + "?amount=-5&termMonths=0&purpose=x"))
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(problem).contains("amount").contains("termMonths").contains("purpose");
        expect(422, journey.get("team", "/team/fit?amount=abc"));
        expect(422, journey.get("team", FIT + NEED + "&size=201"));
        expect(404, journey.get("team", FIT + "/products/" + UUID.randomUUID() + NEED));
    }

    @Test
    void showsABankWhomItsProductReachesAndHowItsPastApplicationsWouldFare() throws Exception {
        journey.offered("owner-a", journey.inMarket("owner-a"), "a");
        String product = cast.product("unfit").toString();
        JsonNode reach = journey.read(
                expect(200, journey.get("product-a", "/api/v1/bank/products/" + product + "/reach" + NEED)));
        assertThat(reach.get("fitting").asInt())
                .as("it lends in another region")
                .isZero();
        JsonNode region = reach.get("rules")
                .valueStream()
                .filter(rule -> rule.get("rule").asString().equals("region"))
                .findFirst()
                .orElseThrow();
        assertThat(region.get("failing").asInt()).isEqualTo(reach.get("firms").asInt());
        assertThat(reach.get("pastApplications").asInt()).isPositive();
        assertThat(reach.get("pastFitting").asInt()).isZero();
        assertThat(reach.get("pastLost").asInt()).isPositive();
        expect(404, journey.get("product-b", "/api/v1/bank/products/" + product + "/reach"));
        String page = expect(200, journey.get("product-a", "/bank/products/" + product + "/reach"))
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(page).contains("reach");
    }
}
