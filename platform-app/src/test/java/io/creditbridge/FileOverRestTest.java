package io.creditbridge;

import static io.creditbridge.TestJourney.expect;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A machine reads of a file what a person reads on the page, and no more than the firm consents to. */
@PlatformTest
class FileOverRestTest {

    private final TestJourney journey;

    @Autowired
    FileOverRestTest(MockMvc http, JsonMapper json, TestCast cast) {
        this.journey = new TestJourney(http, json, cast);
    }

    @Test
    void givesATeamTheNeedTheAssessmentsToConfirmAndTheTimeline() throws Exception {
        String application = journey.submitted("owner-a");
        JsonNode state = journey.read(expect(200, journey.get("owner-a", "/api/v1/applications/" + application)));
        String firm = state.get("enterpriseId").asString();
        Map<String, Object> title = Map.of(
                "kind", "HIGH_TECH",
                "source", "科技局",
                "reference", "GR2026-1",
                "assessedOn", "2026-01-01",
                "validUntil", TestJourney.inDays(300));
        expect(201, journey.post("owner-a", "/api/v1/enterprises/" + firm + "/assessments", title, null));
        JsonNode file = journey.read(expect(200, journey.get("team", "/api/v1/team/applications/" + application)));
        assertThat(file.get("amount").asString()).isEqualTo("500000.00");
        assertThat(file.get("products").size()).isPositive();
        assertThat(file.get("timeline").size()).isGreaterThan(1);
        assertThat(file.get("findings").isEmpty()).isTrue();
        JsonNode word = file.get("assessments").get(0);
        assertThat(word.get("kind").asString()).isEqualTo("HIGH_TECH");
        String confirmation = "/api/v1/team/applications/" + application + "/assessments/"
                + word.get("id").asString() + "/confirmation";
        expect(204, journey.post("team", confirmation, null, null));
    }

    @Test
    void givesABankScreeningTradeAndTimelineAsLongAsTheFirmConsents() throws Exception {
        String application = journey.inMarket("owner-a");
        String history = "/api/v1/bank/proposals/" + journey.proposal("owner-a", application, "a") + "/history";
        JsonNode open = journey.read(expect(200, journey.get("officer-a", history)));
        assertThat(open.get("screening").size()).isEqualTo(5);
        assertThat(open.get("months").size()).isPositive();
        assertThat(open.get("sources").get(0).get("features").size()).isEqualTo(52);
        assertThat(open.get("timeline").size()).isGreaterThan(2);
        expect(404, journey.get("officer-b", history));
        JsonNode state = journey.read(expect(200, journey.get("owner-a", "/api/v1/applications/" + application)));
        String consents = "/api/v1/enterprises/" + state.get("enterpriseId").asString() + "/consents";
        for (JsonNode consent : journey.read(expect(200, journey.get("owner-a", consents)))
                .get("items")
                .values()) {
            if (consent.get("purpose").asString().equals("SHARING_WITH_CHOSEN_BANKS")) {
                journey.send(
                        "owner-a",
                        journey.request(
                                HttpMethod.DELETE,
                                consents + "/" + consent.get("id").asString(),
                                null,
                                null));
            }
        }
        JsonNode closed = journey.read(expect(200, journey.get("officer-a", history)));
        assertThat(closed.get("months").isEmpty()).isTrue();
        assertThat(closed.get("sources").isEmpty()).isTrue();
        assertThat(closed.get("assessments").isEmpty()).isTrue();
        assertThat(closed.get("screening").size()).isEqualTo(5);
    }
}
