package io.creditbridge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An analyst gives files, trains, reads the report; a second person puts the candidate to use. */
@PlatformTest
class ModelsTest {

    @Autowired
    private MockMvc http;

    @Autowired
    private JsonMapper json;

    @Autowired
    private TestCast cast;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void trainsOnATableAndNamesItsLeaks() throws Exception {
        TestModels models = models();
        String files = models.given("product-a", TestModels.table(400));
        JsonNode view = journey().read(journey().get("product-a", "/api/v1/models/training-sets/" + files));
        assertThat(view.get("view").get("shape").asString()).isEqualTo("TABLE");
        assertThat(view.get("view")
                        .get("columns")
                        .valueStream()
                        .filter(column -> !column.get("concern").isNull())
                        .map(column -> column.get("name").asString() + " "
                                + column.get("concern").asString()))
                .containsExactly("case_id IDENTIFIER", "recovered AFTER_THE_OUTCOME");
        JsonNode run = models.ended("product-a", models.started("product-a", files));
        assertThat(run.get("status").asString()).as(run.toString()).isEqualTo("DONE");
        assertThat(run.get("report").get("used").valueStream().map(JsonNode::asString))
                .contains("employees");
        assertThat(run.get("report")
                        .get("performances")
                        .valueStream()
                        .map(one -> one.get("name").asString()))
                .contains("CARD", "TREES", "BEST_INPUT");
        String page = http.perform(
                        get("/models/runs/" + run.get("id").asString()).with(People.as(cast.actor("product-a"))))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(page).contains("roc-table", "recovered");
        String file = journey()
                .get("product-a", "/api/v1/models/runs/" + run.get("id").asString() + "/model")
                .getContentAsString();
        assertThat(file).startsWith("creditbridge-model 1\n").contains("Tree=0");
    }

    @Test
    void scoresFirmsByACandidateOnceASecondPersonActivatesIt() throws Exception {
        TestModels models = models();
        String before = journey().offeredAndScored("owner-a", jdbc);
        assertThat(before).startsWith("cumcm2020c-2@");
        String run = models.started("operator", models.given("operator", TestModels.trade(80)));
        JsonNode ended = models.ended("operator", run);
        assertThat(ended.get("status").asString()).as(ended.toString()).isEqualTo("DONE");
        assertThat(ended.get("setVersion").asString()).isEqualTo("trade-1");
        assertThat(ended.get("report")
                        .get("performances")
                        .valueStream()
                        .map(one -> one.get("name").asString()))
                .contains("CHAMPION");
        String activation = "/api/v1/models/runs/" + run + "/activation";
        Map<String, Object> challenger = Map.of("use", "CHALLENGER");
        TestJourney.expect(409, journey().post("operator", activation, challenger, null));
        TestJourney.expect(204, journey().post("operator-second", activation, challenger, null));
        assertThat(journey().offeredAndScored("owner-a", jdbc)).startsWith("cumcm2020c-2@");
        assertThat(jdbc.sql("select challenger ->> 'treesPd' is not null from score order by scored_at desc limit 1")
                        .query(Boolean.class)
                        .single())
                .isTrue();
        TestJourney.expect(204, journey().post("operator-second", activation, Map.of("use", "CHAMPION"), null));
        assertThat(journey().offeredAndScored("owner-a", jdbc))
                .startsWith(ended.get("modelVersion").asString() + "@");
        assertThat(journey().get("operator", "/models").getContentAsString())
                .as("a challenger that decides is recorded nowhere")
                .doesNotContain("CHALLENGER/end");
        JsonNode checks =
                journey().read(TestJourney.expect(200, journey().post("operator", "/api/v1/admin/checks", null, null)));
        JsonNode check = checks.get("replays").get(0);
        assertThat(check.get("scores").asInt()).isGreaterThanOrEqualTo(3);
        assertThat(check.get("quotes").asInt()).isGreaterThanOrEqualTo(1);
        assertThat(check.get("differing").asInt()).as(check.toString()).isZero();
        assertThat(checks.get("drifts").get(0).get("modelVersion").asString())
                .isEqualTo(ended.get("modelVersion").asString());
        assertThat(journey().get("operator", "/admin/checks").getContentAsString())
                .as("what a stacked cell says stands in one element, or it stands side by side on a phone")
                .contains("<td data-label=\"Alarm\"><div>");
        jdbc.sql("delete from model_in_use").update();
    }

    @Test
    void saysWhatIsWrongWithFilesAndChoices() throws Exception {
        TestModels models = models();
        for (Map<String, String> files : List.of(
                Map.of("a.csv", ""),
                Map.of("a.csv", "only\n1\n"),
                Map.of("a.csv", "a,default\n"),
                Map.of("a.csv", "a\0b,c\n1,2\n"),
                Map.of("a.csv", "a,default\n1,0\n", "b.csv", "b,default\n1,0\n"),
                Map.of("invoices_in.csv", "firm,date,counterparty,amount\nF1,2020-01-01,C,1\n"))) {
            MockHttpServletResponse answer = models.give("product-a", files);
            assertThat(answer.getStatus()).as(files.toString()).isEqualTo(422);
            assertThat(answer.getContentAsString()).contains("\"field\":\"files\"");
        }
        String five = models.given("product-a", TestModels.table(5));
        JsonNode tooFew = models.ended("product-a", models.started("product-a", five));
        assertThat(tooFew.get("failure").asString()).isEqualTo("TOO_FEW_ROWS");
        String page = http.perform(
                        get("/models/runs/" + tooFew.get("id").asString()).with(People.as(cast.actor("product-a"))))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(page).contains("20");
        String table = models.given("product-a", TestModels.table(50));
        assertThat(models.start("product-a", table, Map.of("outcome", "nowhere"))
                        .getStatus())
                .isEqualTo(422);
        assertThat(models.start("product-a", table, Map.of("badValue", "7")).getStatus())
                .isEqualTo(422);
        assertThat(models.start("product-a", table, Map.of("vintage", "nowhere"))
                        .getStatus())
                .isEqualTo(422);
        assertThat(models.start("product-a", table, Map.of("seed", "-1")).getStatus())
                .isEqualTo(422);
    }

    @Test
    void trainsOneAtATimeAndStopsOnRequest() throws Exception {
        TestModels models = models();
        String files = models.given("product-a", TestModels.trade(600));
        String run = models.started("product-a", files);
        assertThat(models.start("product-b", models.given("product-b", TestModels.table(50)), Map.of())
                        .getStatus())
                .isEqualTo(422);
        TestJourney.expect(
                204, journey().post("product-a", "/api/v1/models/runs/" + run + "/cancellation", null, null));
        assertThat(models.ended("product-a", run).get("status").asString()).isEqualTo("CANCELLED");
        String next = models.started("product-b", models.given("product-b", TestModels.table(50)));
        assertThat(models.ended("product-b", next).get("status").asString()).isNotEqualTo("CANCELLED");
    }

    @Test
    void givesFilesAndTrainsByThePagesAlone() throws Exception {
        String set = http.perform(multipart("/models/training-sets")
                        .file(new MockMultipartFile(
                                "files",
                                "cases.csv",
                                "text/csv",
                                Objects.requireNonNull(TestModels.table(100).get("cases.csv"))
                                        .getBytes(StandardCharsets.UTF_8)))
                        .with(People.as(cast.actor("product-a")))
                        .with(SecurityMockMvcRequestPostProcessors.csrf()))
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        assertThat(set).startsWith("/models/training-sets/");
        String page = http.perform(get(Objects.requireNonNull(set)).with(People.as(cast.actor("product-a"))))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(page).contains("recovered", "value=\"default\"");
        assertThat(http.perform(get("/models").with(People.as(cast.actor("product-a"))))
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .contains("cumcm2020c-2", "cases.csv");
    }

    @Test
    void letsAuditorsReadTheChecksAndOperatorsStartOne() throws Exception {
        String button = "action=\"/admin/checks\"";
        assertThat(TestJourney.expect(200, journey().get("auditor", "/admin/checks"))
                        .getContentAsString())
                .doesNotContain(button);
        assertThat(TestJourney.expect(200, journey().get("operator", "/admin/checks"))
                        .getContentAsString())
                .contains(button);
        TestJourney.expect(403, journey().post("auditor", "/admin/checks", null, null));
        assertThat(TestJourney.expect(403, journey().post("auditor", "/api/v1/admin/checks", null, null))
                        .getContentType())
                .startsWith("application/problem+json");
    }

    private TestJourney journey() {
        return new TestJourney(http, json, cast);
    }

    private TestModels models() {
        return new TestModels(journey());
    }
}
