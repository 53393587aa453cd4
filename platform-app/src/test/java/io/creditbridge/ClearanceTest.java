package io.creditbridge;

import static io.creditbridge.TestJourney.expect;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** From a refusal to the file's return to the same bank, and from a silent bank to another, over the REST interface. */
@PlatformTest
class ClearanceTest {

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
    void turnsARefusalIntoACaseAndBringsTheFileBackToTheSameBank() throws Exception {
        String application = journey.inMarket("owner-a");
        String id = refused(application);
        String one = "/api/v1/team/cases/" + id;
        assertThat(read("team", one).get("kind").asString()).isEqualTo("COLLATERAL_SHORT");
        assertThat(read("team", one).get("bank").asString()).isEqualTo("Bank a");

        step(
                "team",
                one,
                "/assignment",
                Map.of("department", "担保公司", "measure", "引入担保", "due", TestJourney.inDays(10)));
        step("team", one, "/start", null);
        expect(404, journey.get("team-b", one));
        String other = cast.actor("team-b").organizationId().toString();
        step("team", one, "/other-region", Map.of("otherTeam", other, "text", "请核实股东情况"));
        assertThat(read("team-b", one).get("messages")).hasSize(1);
        expect(409, journey.post("team", one + "/resolution", Map.of("outcome", "已解决"), tag("team", one)));
        expect(404, journey.post("team-b", one + "/resolution", Map.of("outcome", "已解决"), tag("team-b", one)));
        step("team-b", one, "/answer", Map.of("text", "股权冻结与企业经营无关"));
        expect(409, journey.post("team-b", one + "/answer", Map.of("text", "再答"), tag("team-b", one)));
        step("team", one, "/resolution", Map.of("outcome", "改以存货质押，评估报告 0042 号"));
        assertThat(resubmittedByPage(id, "MOVABLES", "much")).contains("value=\"MOVABLES\" selected");
        step("team", one, "/resubmission", Map.of("collateral", "MOVABLES", "collateralValue", "400000.00"));

        JsonNode state = journey.read(expect(200, journey.get("owner-a", "/api/v1/applications/" + application)));
        assertThat(state.get("collateral").asString()).isEqualTo("MOVABLES");
        assertThat(state.get("collateralValue").asString()).isEqualTo("400000.00");
        List<String> atBankA = state.get("proposals")
                .valueStream()
                .filter(handling -> handling.get("bank").asString().equals("Bank a"))
                .map(handling -> handling.get("status").asString())
                .toList();
        assertThat(atBankA).containsExactlyInAnyOrder("REFUSED", "RECEIVED");
        assertThat(read("team", one).get("status").asString()).isEqualTo("RESUBMITTED");
    }

    @Test
    void putsABanksQuestionToRestWhenTheObstacleIsGone() throws Exception {
        String application = journey.inMarket("owner-a");
        String proposal = journey.opened("owner-a", application, "a");
        String file = "/api/v1/bank/proposals/" + proposal;
        Map<String, String> papers = Map.of("kind", "PROPERTY_PAPERS", "description", "土地证号与图纸不符");
        expect(
                200,
                journey.post("officer-a", file + "/question", Map.of("question", "请补正权属证明"), tag("officer-a", file)));
        JsonNode opened = journey.read(expect(201, journey.post("officer-a", file + "/obstacles", papers, null)));
        String one = "/api/v1/team/cases/" + opened.get("id").asString();
        step("team", one, "/assignment", Map.of("department", "自然资源局", "measure", "核实", "due", TestJourney.inDays(5)));
        step("team", one, "/resolution", Map.of("outcome", "权属清晰，证明 7 号"));
        step("team", one, "/resubmission", Map.of());
        JsonNode after = journey.read(expect(200, journey.get("officer-a", file)));
        assertThat(after.get("status").asString()).isEqualTo("UNDER_REVIEW");
        JsonNode seen = journey.read(expect(200, journey.get("officer-a", file + "/obstacles")));
        assertThat(seen.get(0).get("outcome").asString()).isEqualTo("权属清晰，证明 7 号");
        assertThat(seen.get(0).get("messages")).isEmpty();
    }

    @Test
    void takesTheFileFromASilentBankToAnother() throws Exception {
        String application = journey.inMarket("owner-a");
        String silent = journey.proposal("owner-a", application, "a");
        String path = "/api/v1/applications/" + application + "/proposals/" + silent + "/move";
        Map<String, String> taken =
                Map.of("product", cast.product("working-capital-b").toString());
        expect(422, journey.post("owner-a", path, taken, null));
        expect(422, journey.post("owner-a", path, Map.of("product", "none"), null));
        Map<String, String> next = Map.of("product", cast.product("guaranteed").toString());
        JsonNode moved = journey.read(expect(200, journey.post("owner-a", path, next, null)));
        assertThat(moved.get("proposals")
                        .valueStream()
                        .map(one -> one.get("bank").asString() + " "
                                + one.get("status").asString()))
                .containsExactlyInAnyOrder("Bank a MOVED", "Bank a RECEIVED", "Bank b RECEIVED");
        expect(
                409,
                journey.post(
                        "officer-a",
                        "/api/v1/bank/proposals/" + silent + "/review",
                        null,
                        tag("officer-a", "/api/v1/bank/proposals/" + silent)));
    }

    @Test
    void namesTheFieldOfWhatIsWrongAndKeepsNothing() throws Exception {
        String application = journey.inMarket("owner-a");
        String obstacles = "/api/v1/applications/" + application + "/obstacles";
        JsonNode wrong = journey.read(
                expect(422, journey.post("owner-a", obstacles, Map.of("kind", "NO", "description", ""), null)));
        assertThat(wrong.get("errors").valueStream().map(one -> one.get("field").asString()))
                .containsExactly("kind", "description");
        assertThat(journey.read(expect(200, journey.get("owner-a", obstacles)))).isEmpty();
        String one = "/api/v1/team/cases/" + refused(application);
        expect(422, journey.post("team", one + "/assignment", Map.of("due", "2020-01-01"), tag("team", one)));
        expect(428, journey.post("team", one + "/start", null, null));
        expect(409, journey.post("team", one + "/start", null, tag("team", one)));
    }

    private String refused(String application) throws Exception {
        String file = "/api/v1/bank/proposals/" + journey.opened("owner-a", application, "a");
        Map<String, Object> refusal = Map.of("reasons", List.of("INSUFFICIENT_COLLATERAL"), "note", "抵押物不足");
        expect(200, journey.post("officer-a", file + "/refusal", refusal, tag("officer-a", file)));
        JsonNode cases =
                journey.read(expect(200, journey.get("owner-a", "/api/v1/applications/" + application + "/obstacles")));
        assertThat(cases).hasSize(1);
        return cases.get(0).get("id").asString();
    }

    @Test
    void letsTheOwnerReportWhatIsInTheWayByThePage() throws Exception {
        String page = "/portal/applications/" + journey.inMarket("owner-a");
        String shown = expect(200, journey.get("owner-a", page + "/obstacles")).getContentAsString();
        assertThat(shown).contains("href=\"" + page + "\"", "action=\"" + page + "/obstacles\"");
        MockHttpServletRequestBuilder report = MockMvcRequestBuilders.post(page + "/obstacles")
                .param("kind", "OTHER")
                .param("description", "The land register is closed");
        expect(302, journey.send("owner-a", report));
    }

    private String resubmittedByPage(String id, String collateral, String value) throws Exception {
        String version = Visitor.version(expect(200, journey.get("team", "/team/cases/" + id)));
        return expect(
                        422,
                        journey.send(
                                "team",
                                MockMvcRequestBuilders.post("/team/cases/" + id + "/resubmission")
                                        .param("version", version)
                                        .param("collateral", collateral)
                                        .param("collateralValue", value)))
                .getContentAsString();
    }

    private void step(String who, String one, String step, @Nullable Object body) throws Exception {
        expect(200, journey.post(who, one + step, body, tag(who, one)));
    }

    private String tag(String who, String path) throws Exception {
        return journey.etag(who, path);
    }

    private JsonNode read(String who, String path) throws Exception {
        return journey.read(expect(200, journey.get(who, path)));
    }
}
