package io.creditbridge;

import static io.creditbridge.TestJourney.expect;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A score shows what it was made of, to the firm and to the bank, and says what its card is not made for. */
@PlatformTest
class ScoreExplainedTest {

    private final MockMvc http;
    private final TestCast cast;
    private final JdbcClient jdbc;
    private final TestJourney journey;

    @Autowired
    ScoreExplainedTest(MockMvc http, JsonMapper json, TestCast cast, JdbcClient jdbc) {
        this.http = http;
        this.cast = cast;
        this.jdbc = jdbc;
        this.journey = new TestJourney(http, json, cast);
    }

    @Test
    void everyFactorOfAScoreIsAFigureOfTheTradeInItsInterval() throws Exception {
        String firm = journey.ready("owner-a");
        String path = "/api/v1/enterprises/" + firm;
        JsonNode score = journey.read(expect(200, journey.get("owner-a", path + "/score")));
        JsonNode trade = journey.read(expect(200, journey.get("owner-a", path + "/trade-features")));
        Map<String, JsonNode> figures = trade.get("features")
                .valueStream()
                .collect(Collectors.toMap(one -> one.get("id").asString(), one -> one.get("value")));
        assertThat(figures).hasSize(52);
        assertThat(score.get("factors").size()).isEqualTo(5);
        for (JsonNode factor : score.get("factors").values()) {
            double value = factor.get("value").asDouble();
            assertThat(figures.get(factor.get("feature").asString())).isEqualTo(factor.get("value"));
            assertThat(factor.get("above").isNull() || factor.get("above").asDouble() < value)
                    .isTrue();
            assertThat(factor.get("upTo").isNull() || factor.get("upTo").asDouble() >= value)
                    .isTrue();
            assertThat(factor.get("pointsLost").asDouble()).isNotNegative();
        }
        assertThat(score.get("inputHash").asString()).matches("[0-9a-f]{64}");
        assertThat(score.get("computedAt").asString()).endsWith("Z");
        assertThat(score.get("reasons").size())
                .as("what cost points is what the factors say, at most four")
                .isEqualTo((int) Math.min(
                        4,
                        score.get("factors")
                                .valueStream()
                                .filter(factor -> factor.get("pointsLost").asDouble() > 0)
                                .count()));
        expect(404, journey.get("owner-b", path + "/trade-features"));
        expect(403, journey.get("officer-a", path + "/trade-features"));
    }

    @Test
    void pointsLostAreWhatTheScoreLacksOfTheBest() throws Exception {
        double best = 0;
        for (String firm : List.of(journey.ready("owner-a"), journey.ready("owner-b"))) {
            String owner = best == 0 ? "owner-a" : "owner-b";
            JsonNode score = journey.read(expect(200, journey.get(owner, "/api/v1/enterprises/" + firm + "/score")));
            double lost = score.get("factors")
                    .valueStream()
                    .mapToDouble(factor -> factor.get("pointsLost").asDouble())
                    .sum();
            double whole = score.get("points").asInt() + lost;
            assertThat(best == 0 ? whole : best).isEqualTo(whole, within(1.0));
            best = whole;
        }
    }

    @Test
    void saysWhatTheShippedCardIsNotMadeFor() throws Exception {
        String farm = journey.ready("owner-a");
        assertThat(limits(farm)).containsExactly("FEW_FIRMS", "FARM_OR_COOPERATIVE");
        String page = page("owner-a", "/portal/enterprises/" + farm + "/products", "zh-CN");
        assertThat(page).contains("82 家小企业", "没有农场和合作社", "评分如何得出", "校验值").doesNotContain("??");
    }

    @Test
    void aRefusalKeepsTheScoreAndThePriceTheBankHadSeen() throws Exception {
        String application = journey.inMarket("owner-a");
        String file = "/api/v1/bank/proposals/" + journey.opened("owner-a", application, "a");
        JsonNode shown = journey.read(expect(200, journey.get("officer-a", file)));
        assertThat(shown.get("score").get("factors").size()).isPositive();
        String page = page("officer-a", file.replace("/api/v1", ""), "en");
        assertThat(page).contains("How the score is worked out", "ledger.csv").doesNotContain("??");
        Map<String, Object> refusal = Map.of("reasons", List.of("SHORT_HISTORY"), "note", "");
        expect(200, journey.post("officer-a", file + "/refusal", refusal, journey.etag("officer-a", file)));
        Map<String, @Nullable Object> kept =
                jdbc.sql("""
                        select s.outcome, s.result->'outcome'->>'points' as points, q.result->>'rate' as rate
                        from quote q join score s on s.id = q.score_id where q.application_id = cast(? as uuid)
                        """).param(application).query().singleRow();
        assertThat(kept.get("outcome")).isEqualTo("SCORED");
        assertThat(kept.get("points"))
                .isEqualTo(shown.get("score").get("points").asString());
        assertThat(kept.get("rate")).isNotNull();
    }

    @Test
    void aRefusalWithoutAScoreIsComputedAgainLikeAnyOther() throws Exception {
        String firm = journey.registered("owner-a");
        Map<String, Object> consent =
                Map.of("purpose", "SHARING_WITH_CHOSEN_BANKS", "validUntil", TestJourney.inDays(300));
        expect(201, journey.post("owner-a", "/api/v1/enterprises/" + firm + "/consents", consent, null));
        String application = journey.inMarketFor("owner-a", firm, "working-capital");
        String file = "/api/v1/bank/proposals/" + journey.opened("owner-a", application, "a");
        Map<String, Object> refusal = Map.of("reasons", List.of("SHORT_HISTORY"), "note", "");
        expect(200, journey.post("officer-a", file + "/refusal", refusal, journey.etag("officer-a", file)));
        Map<String, @Nullable Object> kept = jdbc.sql(
                        "select id, score_id, result->>'rate' as rate from quote where application_id = cast(? as uuid)")
                .param(application)
                .query()
                .singleRow();
        assertThat(kept.get("rate")).isNull();
        for (String stored : List.of("quotes/" + kept.get("id"), "scores/" + kept.get("score_id"))) {
            JsonNode again = journey.read(expect(200, journey.get("auditor", "/api/v1/admin/checks/" + stored)));
            assertThat(again.get("verdict").asString()).as(stored).isEqualTo("SAME");
        }
        expect(404, journey.get("auditor", "/api/v1/admin/checks/scores/" + UUID.randomUUID()));
        expect(403, journey.get("officer-a", "/api/v1/admin/checks/scores/" + kept.get("score_id")));
    }

    private List<String> limits(String firm) throws Exception {
        return journey.read(expect(200, journey.get("owner-a", "/api/v1/enterprises/" + firm + "/score")))
                .get("limits")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }

    private String page(String who, String path, String language) throws Exception {
        return http.perform(get(path).with(People.as(cast.actor(who))).header(HttpHeaders.ACCEPT_LANGUAGE, language))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
