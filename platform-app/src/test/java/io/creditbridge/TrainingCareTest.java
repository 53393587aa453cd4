package io.creditbridge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Training passes over nothing in silence, and its report says what its figures are worth and how to repeat it. */
@PlatformTest
class TrainingCareTest {

    @Autowired
    private MockMvc http;

    @Autowired
    private JsonMapper json;

    @Autowired
    private TestCast cast;

    @Test
    void keepsAColumnOfNumbersWithInfinitiesAndCountsThem() throws Exception {
        Random random = new Random(2);
        StringBuilder table = new StringBuilder(",x,default\n");
        for (int row = 0; row < 200; row++) {
            String x = row % 10 == 0 ? "-inf" : Double.toString(random.nextGaussian() + row % 4);
            table.append(row)
                    .append(',')
                    .append(x)
                    .append(',')
                    .append(row % 4 == 0 ? 1 : 0)
                    .append('\n');
        }
        String files = models().given("product-a", Map.of("cases.csv", table.toString()));
        JsonNode x = column(files, "x");
        assertThat(x.get("kind").asString()).isEqualTo("NUMBER");
        assertThat(x.get("unread").asInt()).isEqualTo(20);
        assertThat(column(files, "column_1").get("concern").asString()).isEqualTo("IDENTIFIER");
        assertThat(page("/models/training-sets/" + files)).contains("20 cells are no value of this kind (Number)");
    }

    @Test
    void guessesNoDirectionAndSaysHowManyCasesHaveNoRows() throws Exception {
        StringBuilder ledger = new StringBuilder("firm,date,counterparty,amount,direction\n");
        for (String direction : List.of("SALE", "purchase", "销项", "进项", "received", "7", "")) {
            ledger.append("F1,2020-01-01,C,5,").append(direction).append('\n');
        }
        ledger.append("F3,2020-01-01,C,7,SALE\n");
        String files = models().given(
                        "product-a",
                        Map.of("firms.csv", "firm,default\nF1,0\nF2,1\nF3,1\n", "rows.csv", ledger.toString()));
        JsonNode view = view(files);
        assertThat(view.get("refusedRows").asInt()).isEqualTo(3);
        assertThat(view.get("bareCases").asInt()).isEqualTo(1);
        assertThat(view.get("columns")
                        .valueStream()
                        .filter(column -> !column.get("concern").isNull())
                        .map(column -> column.get("name").asString()))
                .as("what the platform computes is never left out")
                .isEmpty();
        assertThat(page("/models/training-sets/" + files)).contains("Cases without a ledger row, left out");
    }

    @Test
    void refusesToPutBackWhatIsNotThereAndToTrainOnFilesThatAreGone() throws Exception {
        TestModels models = models();
        String files = models.given("product-a", TestModels.table(50));
        refused(models.start("product-a", files, Map.of("putBack", List.of("nowhere"))), "putBack");
        models.given("product-a", TestModels.table(60));
        refused(models.start("product-a", files, Map.of()), "trainingSet");
        String later = models.given("product-a", TestModels.table(80));
        List<String> empty = new ArrayList<>(Collections.singletonList(null));
        String run = journey()
                .read(TestJourney.expect(201, models.start("product-a", later, Map.of("putBack", empty))))
                .get("id")
                .asString();
        assertThat(models.ended("product-a", run).get("failure").isNull()).isTrue();
    }

    @Test
    void theReportSaysWhatItsFiguresAreWorthAndHowToRepeatIt() throws Exception {
        TestModels models = models();
        String files = models.given("product-a", TestModels.trade(80));
        JsonNode run = models.ended("product-a", models.started("product-a", files));
        String page = page("/models/runs/" + run.get("id").asString());
        assertThat(run.toString()).doesNotContain("\"NaN\"");
        assertThat(run.get("report")
                        .get("performances")
                        .valueStream()
                        .filter(one -> one.get("name").asString().equals("BEST_INPUT"))
                        .map(one -> one.get("brier").get("mean").isNull()))
                .containsExactly(true);
        JsonNode set = journey().read(journey().get("product-a", "/api/v1/models/training-sets/" + files));
        assertThat(page)
                .contains("was not trained anew for this comparison")
                .contains("byte for byte", run.get("modelHash").asString(), "20200910", "firms.csv, ")
                .contains("sales of the last 12 months (sales_12m)")
                .doesNotContainPattern("\\de\\+\\d")
                .doesNotContain("??");
        assertThat(set.get("view").get("files").valueStream().map(JsonNode::asString))
                .contains("firms.csv");
    }

    private static void refused(MockHttpServletResponse answer, String field) throws Exception {
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8)).contains("\"field\":\"" + field + "\"");
    }

    private JsonNode column(String files, String name) throws Exception {
        return view(files)
                .get("columns")
                .valueStream()
                .filter(column -> column.get("name").asString().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private JsonNode view(String files) throws Exception {
        return journey()
                .read(journey().get("product-a", "/api/v1/models/training-sets/" + files))
                .get("view");
    }

    private String page(String path) throws Exception {
        return http.perform(
                        get(path).with(People.as(cast.actor("product-a"))).header(HttpHeaders.ACCEPT_LANGUAGE, "en"))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private TestModels models() {
        return new TestModels(journey());
    }

    private TestJourney journey() {
        return new TestJourney(http, json, cast);
    }
}
