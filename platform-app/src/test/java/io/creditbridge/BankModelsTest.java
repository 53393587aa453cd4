package io.creditbridge;

import static io.creditbridge.TestJourney.expect;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A bank scores with a card of its own: for its own products alone, by two people, and back again by two people. */
@PlatformTest
class BankModelsTest {

    private static final String SHIPPED = "cumcm2020c-2@";
    private static final String END = "/api/v1/models/in-use/CHAMPION/end";
    private static final Map<String, String> CHAMPION = Map.of("use", "CHAMPION");

    @Autowired
    private MockMvc http;

    @Autowired
    private JsonMapper json;

    @Autowired
    private TestCast cast;

    @Autowired
    private JdbcClient jdbc;

    private TestJourney journey;
    private TestModels models;

    @BeforeEach
    void begin() {
        journey = new TestJourney(http, json, cast);
        models = new TestModels(journey);
    }

    @AfterEach
    void leaveThePlatformsCardInUse() {
        jdbc.sql("delete from model_in_use").update();
    }

    @Test
    void scoresTheBanksOwnProductsAloneUntilTwoPeopleGoBack() throws Exception {
        String version = version(activated(TestModels.trade(80), "CHAMPION"));
        assertThat(scoredBy("a")).startsWith(version + "@");
        assertThat(scoredBy("b")).startsWith(SHIPPED);
        JsonNode inUse = journey.read(expect(200, journey.get("product-a", "/api/v1/models/in-use")));
        assertThat(inUse.get("champion").get("own").asBoolean()).isTrue();
        assertThat(journey.read(journey.get("product-b", "/api/v1/models/in-use"))
                        .get("champion")
                        .get("own")
                        .asBoolean())
                .isFalse();

        expect(422, journey.post("product-b", END, null, null));
        expect(200, journey.post("product-a", END, null, null));
        expect(409, journey.post("approver-a", END, null, null));
        assertThat(page("approver-a", "/models")).contains("waits for a second person", "end/confirmation");
        assertThat(page("product-a", "/models"))
                .contains("waits for a second person")
                .doesNotContain("end/confirm");
        expect(409, journey.post("product-a", END + "/confirmation", null, null));
        expect(409, journey.post("approver-b", END + "/confirmation", null, null));
        expect(200, journey.post("approver-a", END + "/decline", null, null));
        assertThat(scoredBy("a")).startsWith(version + "@");
        expect(200, journey.post("product-a", END, null, null));
        expect(200, journey.post("approver-a", END + "/confirmation", null, null));
        assertThat(scoredBy("a")).startsWith(SHIPPED);
    }

    @Test
    void showsOwnersThePriceThatTheBanksOwnCardGives() throws Exception {
        String firm = journey.ready("owner-a");
        double before = rate(firm, "working-capital");
        double other = rate(firm, "working-capital-b");
        activated(TestModels.trade(80), "CHAMPION");
        assertThat(rate(firm, "working-capital")).isNotEqualTo(before);
        assertThat(rate(firm, "working-capital-b")).isEqualTo(other);
        expect(
                200,
                journey.get(
                        "team",
                        "/api/v1/team/fit?amount=500000&termMonths=12&purpose=STOCK&collateral=NONE&neededBy="
                                + TestJourney.inDays(30)));
    }

    @Test
    void refersAFirmWithoutStatementsToAPersonWhereTheCardReadsAccounts() throws Exception {
        String version = version(activated(TestModels.accounts(80), "CHAMPION"));
        String firm = journey.ready("owner-a");
        String application = journey.inMarketFor("owner-a", firm, "working-capital");
        String file = "/bank/proposals/" + journey.opened("owner-a", application, "a");
        assertThat(page("officer-a", file)).contains("nothing was imported of what this model reads (bank statements)");
        expect(201, statement(firm));
        assertThat(page("officer-a", file)).contains(version).doesNotContain("nothing was imported of what");
        JsonNode checks = journey.read(expect(200, journey.post("operator", "/api/v1/admin/checks", null, null)));
        assertThat(checks.get("replays").get(0).get("differing").asInt()).isZero();
        assertThat(checks.get("drifts").get(0).get("modelVersion").asString())
                .as("the drift of a bank's card is the bank's to see")
                .isEqualTo("cumcm2020c-2");
        assertThat(page("product-a", "/models/comparison")).contains(version);
        assertThat(page("product-b", "/models/comparison")).doesNotContain(version);
    }

    @Test
    void recordsAChallengerOfTheBankBesideThePlatformsCard() throws Exception {
        String version = version(activated(TestModels.trade(80), "CHALLENGER"));
        assertThat(scoredBy("a")).startsWith(SHIPPED);
        assertThat(jdbc.sql("select challenger #>> '{outcome,modelVersion}' from score order by scored_at desc limit 1")
                        .query(String.class)
                        .single())
                .startsWith(version + "@");
        JsonNode both = journey.read(expect(200, journey.get("approver-a", "/api/v1/models/comparison")));
        assertThat(both.get("challenger").asString()).isEqualTo(version);
        assertThat(both.get("lines")
                        .valueStream()
                        .map(line -> line.get("scored").asInt()))
                .as("card, challenger and its trees")
                .allMatch(scored -> scored >= 1);
        assertThat(page("approver-a", "/models/comparison")).contains(version, "the same grade");
    }

    @Test
    void offersToEndAChallengerOnlyWhileItsScoresAreRecorded() throws Exception {
        String end = "/models/in-use/CHALLENGER/end";
        assertThat(page("approver-a", "/models")).doesNotContain(end);
        expect(422, journey.post("approver-a", "/api/v1" + end, null, null));
        String run = activated(TestModels.trade(80), "CHALLENGER");
        assertThat(page("approver-a", "/models")).contains(end).contains("no longer recorded");
        expect(204, journey.post("approver-a", "/api/v1/models/runs/" + run + "/activation", CHAMPION, null));
        assertThat(page("approver-a", "/models"))
                .contains("/models/in-use/CHAMPION/end")
                .doesNotContain(end);
        JsonNode inUse = journey.read(expect(200, journey.get("approver-a", "/api/v1/models/in-use")));
        assertThat(inUse.get("challenger").get("own").asBoolean()).isFalse();
        assertThat(expect(422, journey.post("approver-a", "/api/v1" + end, null, null))
                        .getContentAsString())
                .contains("\"field\":\"use\"", "No own model is used in that role");
    }

    /** A candidate of bank A, trained by its analyst and put to use by its approver; answers the run. */
    private String activated(Map<String, String> files, String use) throws Exception {
        String run = models.started("product-a", models.given("product-a", files));
        JsonNode ended = models.ended("product-a", run);
        assertThat(ended.get("status").asString()).as(ended.toString()).isEqualTo("DONE");
        String activation = "/api/v1/models/runs/" + run + "/activation";
        expect(409, journey.post("product-a", activation, Map.of("use", use), null));
        expect(404, journey.post("approver-b", activation, Map.of("use", use), null));
        expect(204, journey.post("approver-a", activation, Map.of("use", use), null));
        return run;
    }

    private String version(String run) throws Exception {
        return journey.read(expect(200, journey.get("product-a", "/api/v1/models/runs/" + run)))
                .get("modelVersion")
                .asString();
    }

    private String scoredBy(String bank) throws Exception {
        journey.offered("owner-a", journey.inMarket("owner-a"), bank);
        return jdbc.sql("select model_version from score order by scored_at desc limit 1")
                .query(String.class)
                .single();
    }

    private double rate(String firm, String product) throws Exception {
        String path = "/api/v1/enterprises/" + firm + "/products?amount=500000&termMonths=12&purpose=STOCK"
                + "&collateral=NONE&neededBy=" + TestJourney.inDays(30);
        return journey.read(expect(200, journey.get("owner-a", path)))
                .valueStream()
                .filter(one ->
                        one.get("id").asString().equals(cast.product(product).toString()))
                .findFirst()
                .orElseThrow()
                .get("annualRate")
                .asDouble();
    }

    private MockHttpServletResponse statement(String firm) throws Exception {
        StringBuilder table = new StringBuilder("date,amount,balance,purpose\n");
        LocalDate first = LocalDate.now(ZoneOffset.UTC).minusDays(365);
        for (int i = 0; i < 60; i++) {
            table.append("%s,%d.00,%d.00,货款%n".formatted(first.plusDays(i * 6L), i % 2 == 0 ? 900 : -700, 60_000 + i));
        }
        return journey.send(
                "owner-a",
                MockMvcRequestBuilders.multipart("/api/v1/enterprises/" + firm + "/statements")
                        .file(new MockMultipartFile(
                                "file", "s.csv", "text/csv", table.toString().getBytes(StandardCharsets.UTF_8))));
    }

    private String page(String who, String path) throws Exception {
        return expect(200, journey.get(who, path)).getContentAsString();
    }
}
