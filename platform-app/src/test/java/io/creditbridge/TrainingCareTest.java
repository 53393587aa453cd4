package io.creditbridge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
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
    void countsRowsAfterTheCaseBeganAndTellsTheStatusesItDoesNotKnow() throws Exception {
        String ledger = """
                firm,date,counterparty,amount,direction,status
                F1,2020-01-31,C,5,SALE,VALID
                F1,2020-02-01,C,5,SALE,VALID
                F1,2021-02-01,C,5,SALE,作废
                F1,2020-01-30,C,5,SALE,已作废
                F2,2020-01-30,C,5,SALE,红冲
                F2,2020-01-29,C,5,SALE,红冲
                F2,2020-01-29,C,5,SALE,invalid
                F2,2020-01-28,C,5,SALE,locked
                F2,2020-01-28,C,5,SALE,
                """;
        String files = models().given(
                        "product-a",
                        Map.of(
                                "firms.csv",
                                "firm,date,default\nF1,2020-02-01,0\nF2,2020-02-03,1\n",
                                "rows.csv",
                                ledger));
        JsonNode view = view(files);
        assertThat(view.get("ledgerRows").asInt()).isEqualTo(9);
        assertThat(view.get("laterRows").asInt()).isEqualTo(2);
        assertThat(view.get("unclearRows").asInt()).isEqualTo(3);
        assertThat(view.get("unclearWords").valueStream().map(JsonNode::asString))
                .containsExactly("红冲", "locked");
        assertThat(page("/models/training-sets/" + files))
                .contains("Rows on or after the day their case began")
                .contains("3 rows have a status of unknown meaning and are taken as standing: 红冲, locked.");
    }

    @Test
    void readsNoBookingOfWhichNobodyCanTellWhichWayTheMoneyWent() throws Exception {
        StringBuilder ledger = new StringBuilder("account_id,date,type,amount,balance\n");
        for (String type : List.of("credit", "C", "贷", "withdrawal", "D", "借", "VYBER", "")) {
            ledger.append("7,1997-01-01,").append(type).append(",5,5\n");
        }
        String loans = "loan_id,account_id,date,bad\n1,7,1998-01-01,0\n2,8,1998-01-01,1\n";
        String files = models().given("product-a", Map.of("loans.csv", loans, "bookings.csv", ledger.toString()));
        assertThat(view(files).get("shape").asString()).isEqualTo("BANK");
        assertThat(view(files).get("refusedRows").asInt()).isEqualTo(2);
    }

    @Test
    void tellsCasesThatAreGivenTwiceAndColumnsThatAreNotUsed() throws Exception {
        Random random = new Random(3);
        StringBuilder rows = new StringBuilder();
        for (int row = 0; row < 100; row++) {
            rows.append(random.nextGaussian())
                    .append(',')
                    .append(random.nextInt(2))
                    .append('\n');
        }
        String header = "x,default\n";
        String twice = models().given("product-a", Map.of("cases.csv", header + rows + rows));
        assertThat(view(twice).get("repeatedCases").asInt()).isEqualTo(100);
        assertThat(page("/models/training-sets/" + twice)).contains("100 cases are the same as an earlier one");
        String once = models().given("product-a", Map.of("cases.csv", header + rows));
        assertThat(view(once).get("repeatedCases").asInt()).isZero();
        String firms = "firm,employees,default\nF1,3,0\nF2,4,1\n";
        String ledger = "firm,date,counterparty,amount,direction\nF1,2020-01-01,C,5,SALE\nF2,2020-01-01,C,5,SALE\n";
        String trade = models().given("product-a", Map.of("firms.csv", firms, "rows.csv", ledger));
        assertThat(column(trade, "employees").get("unused").asBoolean()).isTrue();
        assertThat(column(trade, "sales_12m").get("unused").asBoolean()).isFalse();
        assertThat(page("/models/training-sets/" + trade)).contains("Not used: of firms with ledgers only");
    }

    @Test
    void readsFilesInOneOrderHoweverTheyAreGiven() throws Exception {
        Map<String, String> files = TestModels.trade(40);
        List<String> names = new ArrayList<>(files.keySet());
        Map<String, String> turned = new LinkedHashMap<>();
        names.reversed().forEach(name -> turned.put(name, files.get(name)));
        assertThat(names).hasSizeGreaterThan(1);
        JsonNode one = view(models().given("product-a", new LinkedHashMap<>(files)));
        assertThat(view(models().given("product-a", turned))).isEqualTo(one);
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

    @Test
    void listsRunsPageByPageTheLatestFirst() throws Exception {
        String files = models().given("product-a", TestModels.table(80));
        String first = models().started("product-a", files);
        models().ended("product-a", first);
        String second = models().started("product-a", files);
        models().ended("product-a", second);
        String path = "/api/v1/models/runs?size=1&page=";
        JsonNode page = journey().read(TestJourney.expect(200, journey().get("product-a", path + "0")));
        assertThat(page.get("items").get(0).get("id").asString()).isEqualTo(second);
        assertThat(page.get("totalItems").asInt()).isGreaterThanOrEqualTo(2);
        page = journey().read(TestJourney.expect(200, journey().get("product-a", path + "1")));
        assertThat(page.get("items").get(0).get("id").asString()).isEqualTo(first);
        TestJourney.expect(422, journey().get("product-a", "/api/v1/models/runs?sort=x"));
        assertThat(page("/models?size=1")).contains("/models?page=1", second).doesNotContain(first);
    }

    @Test
    void listsSetsOfFilesPageByPageTheLatestFirst() throws Exception {
        String first = models().given("product-a", TestModels.table(30));
        String second = models().given("product-a", TestModels.table(40));
        String path = "/api/v1/models/training-sets?size=1&page=";
        JsonNode page = journey().read(TestJourney.expect(200, journey().get("product-a", path + "0")));
        assertThat(page.at("/items/0/id").asString()).isEqualTo(second);
        assertThat(page.at("/items/0/cases").asInt()).isEqualTo(40);
        assertThat(page.get("totalItems").asInt()).isGreaterThanOrEqualTo(2);
        page = journey().read(TestJourney.expect(200, journey().get("product-a", path + "1")));
        assertThat(page.at("/items/0/id").asString()).isEqualTo(first);
        assertThat(page("/models/training-sets?size=1"))
                .contains(second, "/models/training-sets?page=1")
                .doesNotContain(first);
        assertThat(page("/models/training-sets?size=1&sort=-cases")).contains("sort=cases", "sort=-cases&amp;page=1");
        for (String wrong : List.of("sort=folder", "page=-1", "size=201", "size=0")) {
            String field = wrong.substring(0, wrong.indexOf('='));
            refused(journey().get("product-a", "/api/v1/models/training-sets?" + wrong), field);
            TestJourney.expect(422, journey().get("product-a", "/models/training-sets?" + wrong));
        }
        assertThat(TestJourney.expect(200, journey().get("product-b", "/api/v1/models/training-sets?size=200"))
                        .getContentAsString())
                .doesNotContain(second);
    }

    @Test
    void linksToAllSetsOfFilesWhereThereAreMoreThanTheLatest() throws Exception {
        for (int i = 0; i < 11; i++) {
            models().given("product-a", TestModels.table(20 + i));
        }
        assertThat(page("/models")).containsPattern("href=\"/models/training-sets\">All \\d+ sets of files");
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
