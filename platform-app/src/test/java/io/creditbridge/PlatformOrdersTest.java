package io.creditbridge;

import static io.creditbridge.TestJourney.expect;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Orders on a sales platform are a source of their own: each counted once, renewed by later files, seen by the bank. */
@PlatformTest
class PlatformOrdersTest {

    @Autowired
    private MockMvc http;

    @Autowired
    private JsonMapper json;

    @Autowired
    private TestCast cast;

    @Autowired
    private JdbcClient jdbc;

    private TestJourney journey;

    @BeforeEach
    void begin() {
        journey = new TestJourney(http, json, cast);
    }

    @Test
    void countsAnOrderOnceAndRenewsItWhenItIsRefunded() throws Exception {
        String firm = journey.registered("owner-a");
        expect(404, journey.get("owner-a", "/api/v1/enterprises/" + firm + "/platform-features"));
        JsonNode first = journey.read(expect(201, give("owner-a", firm, "鲜达", "a.csv", orders(""))));
        assertThat(first.get("orders").asInt()).isEqualTo(360);
        assertThat(first.get("fresh").asInt()).isEqualTo(360);
        JsonNode again = journey.read(expect(201, give("owner-a", firm, "鲜达", "b.csv", orders(""))));
        assertThat(again.get("fresh").asInt() + again.get("changed").asInt()).isZero();
        assertThat(value(firm, "platform_refund_rate")).isZero();
        JsonNode later = journey.read(expect(201, give("owner-a", firm, "鲜达", "c.csv", orders("50.00"))));
        assertThat(later.get("changed").asInt()).isEqualTo(360);
        assertThat(value(firm, "platform_refund_rate")).isEqualTo(0.5);
        JsonNode whole = journey.read(
                expect(201, give("owner-a", firm, "鲜达", "w.csv", orders("").replace("已完成", "已退款"))));
        assertThat(whole.get("changed").asInt()).isEqualTo(360);
        assertThat(jdbc.sql(
                                "select bool_and(refunded_fen = amount_fen) from platform_order where order_number like 'N%'"
                                        + " and enterprise_id = cast(? as uuid)")
                        .param(firm)
                        .query(Boolean.class)
                        .single())
                .as("without a sum, all was given back")
                .isTrue();
        JsonNode other = journey.read(expect(201, give("owner-a", firm, "另一平台", "d.csv", orders(""))));
        assertThat(other.get("fresh").asInt())
                .as("another platform's numbers are its own")
                .isEqualTo(360);
        assertThat(jdbc.sql("select count(*) from monthly_totals where enterprise_id = cast(? as uuid)")
                        .param(firm)
                        .query(Long.class)
                        .single())
                .as("orders are never added to invoices")
                .isZero();
    }

    @Test
    void keepsAnOrderRefundedInPartAsSoldAndTellsThatNobodySaysHowFar() throws Exception {
        String firm = journey.registered("owner-a");
        String rows = """
                下单日期,订单号,买家,金额,退款金额,状态
                2026-01-01,1,B,100.00,,部分退款
                2026-01-01,2,B,100.00,30.00,部分退款
                2026-01-01,3,B,100.00,,已退款
                2026-01-01,4,B,100.00,,PARTIALLY_REFUNDED
                """;
        JsonNode imported = journey.read(expect(201, give("owner-a", firm, "鲜达", "a.csv", rows)));
        assertThat(imported.get("openRefunds").asInt()).isEqualTo(2);
        assertThat(jdbc.sql("""
                                select refunded_fen from platform_order where enterprise_id = cast(? as uuid)
                                order by order_number
                                """).param(firm).query(Long.class).list()).containsExactly(0L, 3_000L, 10_000L, 0L);
    }

    @Test
    void tellsRefundsInPartThatALedgerOfTrainingLeavesOpen() throws Exception {
        String orders = """
                firm,date,order,buyer,amount,refunded,status
                F1,2020-01-01,1,B,100.00,,部分退款
                F1,2020-01-01,2,B,100.00,30.00,部分退款
                F2,2020-01-01,3,B,100.00,,Partially refunded
                F2,2020-01-01,4,B,100.00,,已退款
                """;
        String files = new TestModels(journey)
                .given("product-a", Map.of("firms.csv", "firm,default\nF1,0\nF2,1\n", "orders.csv", orders));
        JsonNode view = journey.read(expect(200, journey.get("product-a", "/api/v1/models/training-sets/" + files)))
                .get("view");
        assertThat(view.get("openRefunds").asInt()).isEqualTo(2);
        assertThat(view.get("unclearRows").asInt()).isZero();
        assertThat(expect(200, journey.get("product-a", "/models/training-sets/" + files))
                        .getContentAsString())
                .contains("2 orders say that a part of them was paid back, but not how much");
    }

    @Test
    void namesTheCellThatHoldsAControlCharacter() throws Exception {
        String firm = journey.registered("owner-a");
        String rows = "date,order,buyer,amount\n2026-01-01,1,B,5.00\n2026-01-01,2,B\u0007,5.00\n";
        assertThat(expect(422, give("owner-a", firm, "鲜达", "a.csv", rows)).getContentAsString(StandardCharsets.UTF_8))
                .contains("Row 3, column “buyer”: there is an invisible control character");
    }

    @Test
    void namesTheRowOrTheFieldThatIsWrongAndKeepsNothing() throws Exception {
        String firm = journey.registered("owner-a");
        String header = "date,order,buyer,amount,refunded,status\n";
        for (String wrong : List.of(
                "",
                "date,buyer\n2026-01-01,B\n",
                header,
                header + "2026-13-01,1,B,5.00,,COMPLETED\n",
                header + "2026-01-01,1,B,5.00,COMPLETED\n",
                "date,order,amount,amount\n2026-01-01,1,5.00,6.00\n",
                header + "2026-01-01,,B,5.00,,COMPLETED\n",
                header + "2026-01-01,1,B,0,,COMPLETED\n",
                header + "2026-01-01,1,B,-5.00,,COMPLETED\n",
                header + "2026-01-01,1,B,5.001,,COMPLETED\n",
                header + "2026-01-01,1,B,5.00,6.00,COMPLETED\n",
                header + "2026-01-01,1,B,5.00,,SHIPPED TO MARS\n",
                header + "2026-01-01," + "9".repeat(65) + ",B,5.00,,COMPLETED\n")) {
            MockHttpServletResponse answer = give("owner-a", firm, "鲜达", "wrong.csv", wrong);
            assertThat(answer.getStatus()).as(wrong).isEqualTo(422);
            assertThat(answer.getContentAsString()).contains("\"field\":\"file\"");
        }
        for (String name : new String[] {null, "", "x", "y".repeat(61), "\u0007\u0007"}) {
            assertThat(give("owner-a", firm, name, "a.csv", orders("")).getContentAsString())
                    .contains("\"field\":\"platform\"");
        }
        expect(404, give("owner-b", firm, "鲜达", "a.csv", orders("")));
        expect(404, journey.get("owner-b", "/portal/enterprises/" + firm + "/platform-orders"));
        assertThat(jdbc.sql("select count(*) from platform_order where enterprise_id = cast(? as uuid)")
                        .param(firm)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void refusesOrdersOfDaysLongPastAndStillToCome() throws Exception {
        String firm = journey.registered("owner-a");
        String header = "date,order,buyer,amount,refunded,status\n";
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
        for (String day : List.of("0001-01-01", "1989-12-31", today.plusDays(2).toString(), "2099-01-02")) {
            String file = header + "2026-01-01,1,B,5.00,,COMPLETED\n" + day + ",2,B,5.00,,COMPLETED\n";
            assertThat(expect(422, give("owner-a", firm, "鲜达", "a.csv", file)).getContentAsString())
                    .contains("Row 3: the date must lie between 1990-01-01 and today: " + day);
        }
        String bounds = header + "1990-01-01,1,B,5.00,,COMPLETED\n" + today + ",2,B,5.00,,COMPLETED\n";
        expect(201, give("owner-a", firm, "鲜达", "a.csv", bounds));
    }

    @Test
    void isShownToTheOwnerAndToTheBankThatTheFirmAppliesTo() throws Exception {
        String firm = journey.ready("owner-a");
        expect(201, give("owner-a", firm, "鲜达", "a.csv", orders("")));
        assertThat(journey.get("owner-a", "/portal/enterprises/" + firm + "/platform-orders")
                        .getContentAsString())
                .contains("number of buyers", "never added to invoices");
        String application = journey.inMarketFor("owner-a", firm, "working-capital");
        String file = "/bank/proposals/" + journey.opened("owner-a", application, "a");
        assertThat(journey.get("officer-a", file).getContentAsString())
                .contains("orders on sales platforms", "number of buyers", "鲜达: ", "last imported");
    }

    @Test
    void trainsACardOnOrdersThatScoresTheFirmsThatHaveThem() throws Exception {
        TestModels models = new TestModels(journey);
        String run = models.started("product-a", models.given("product-a", TestModels.orders(80)));
        JsonNode ended = models.ended("product-a", run);
        assertThat(ended.get("status").asString()).as(ended.toString()).isEqualTo("DONE");
        assertThat(ended.get("setVersion").asString()).isEqualTo("platform-1");
        String activation = "/api/v1/models/runs/" + run + "/activation";
        expect(204, journey.post("approver-a", activation, Map.of("use", "CHAMPION"), null));
        try {
            String firm = journey.ready("owner-a");
            String application = journey.inMarketFor("owner-a", firm, "working-capital");
            String file = "/bank/proposals/" + journey.opened("owner-a", application, "a");
            assertThat(journey.get("officer-a", file).getContentAsString())
                    .contains("nothing was imported of what this model reads (orders on sales platforms)");
            expect(201, give("owner-a", firm, "鲜达", "a.csv", orders("")));
            assertThat(journey.get("officer-a", file).getContentAsString())
                    .doesNotContain("nothing was imported of what")
                    .contains(ended.get("modelVersion").asString());
        } finally {
            jdbc.sql("delete from model_in_use").update();
        }
    }

    private double value(String firm, String id) throws Exception {
        return journey.read(expect(200, journey.get("owner-a", "/api/v1/enterprises/" + firm + "/platform-features")))
                .get("features")
                .valueStream()
                .filter(one -> one.get("id").asString().equals(id))
                .findFirst()
                .orElseThrow()
                .get("value")
                .asDouble();
    }

    private MockHttpServletResponse give(
            String who, String firm, @Nullable String platform, String name, String content) throws Exception {
        MockMultipartHttpServletRequestBuilder request =
                MockMvcRequestBuilders.multipart("/api/v1/enterprises/" + firm + "/platform-orders");
        request.file(new MockMultipartFile("file", name, "text/csv", content.getBytes(StandardCharsets.UTF_8)));
        if (platform != null) {
            request.param("platform", platform);
        }
        return journey.send(who, request);
    }

    /** A year of orders of 100 yuan, one a day in the first thirty days of each month's time, with so much refunded. */
    private static String orders(String refunded) {
        StringBuilder csv = new StringBuilder("下单日期,订单号,买家,金额,退款金额,状态\n");
        LocalDate first = LocalDate.now(ZoneId.of("Asia/Shanghai")).minusDays(370);
        for (int i = 0; i < 360; i++) {
            csv.append(first.plusDays(i))
                    .append(",N")
                    .append(i)
                    .append(",B")
                    .append(i % 9)
                    .append(",100.00,")
                    .append(refunded)
                    .append(",已完成\n");
        }
        return csv.toString();
    }
}
