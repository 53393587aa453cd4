package io.creditbridge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What data say of a firm fades with time, and what they say against its own word is told. */
@PlatformTest
class OldDataTest {

    @Autowired
    private MockMvc http;

    @Autowired
    private JsonMapper json;

    @Autowired
    private TestCast cast;

    @Test
    void scoresNobodyOnTradeThatEndedLongAgo() throws Exception {
        assertThat(score(trade(24, 4, "1000.00"), Map.of()).get("kind").asString())
                .isEqualTo("SCORED");
        JsonNode old = score(trade(32, 9, "1000.00"), Map.of());
        assertThat(old.get("kind").asString()).isEqualTo("REFERRED");
        assertThat(old.get("reasons").valueStream().map(JsonNode::asString))
                .containsExactly(
                        "No score: the latest data are too old (days since the last sale). Import newer ones.");
    }

    @Test
    void flagsWhatDoesNotAgreeWithWhatTheFirmSaysOfItself() throws Exception {
        String first = YearMonth.now(ZoneOffset.UTC).minusMonths(3).atDay(1).toString();
        JsonNode young = score(trade(24, 1, "1000.00"), Map.of("establishedOn", first));
        assertThat(flags(young)).containsExactly("TRADE_BEFORE_ESTABLISHMENT");
        JsonNode rich = score(trade(24, 1, "1000.00"), Map.of("yearlyRevenue", "19000.00"));
        assertThat(flags(rich)).containsExactly("SALES_ABOVE_STATED_REVENUE");
        assertThat(flags(score(trade(24, 1, "1000.00"), Map.of("yearlyRevenue", "30000.00"))))
                .isEmpty();
    }

    @Test
    void flagsAFirmToWhichMuchCameBack() throws Exception {
        LocalDate lastMonth = YearMonth.now(ZoneOffset.UTC).minusMonths(1).atDay(5);
        String back = lastMonth + ",SALE,甲,-55000.00,0,VALID,R\n";
        assertThat(flags(score(trade(24, 1, "1000.00") + back, Map.of()))).containsExactly("MANY_RETURNS");
    }

    /** Sales of 20 a month to two firms, from so many months ago up to so many months ago. */
    private static String trade(int from, int to, String amount) {
        StringBuilder rows = new StringBuilder("date,direction,counterparty,amount,tax,status,reference\n");
        YearMonth now = YearMonth.now(ZoneOffset.UTC);
        for (int back = from; back >= to; back--) {
            for (int i = 0; i < 20; i++) {
                rows.append(now.minusMonths(back).atDay(1 + i))
                        .append(",SALE,")
                        .append(i % 2 == 0 ? "甲" : "乙")
                        .append(',')
                        .append(amount)
                        .append(",130.00,VALID,")
                        .append(back)
                        .append('-')
                        .append(i)
                        .append('\n');
            }
        }
        return rows.toString();
    }

    private static List<String> flags(JsonNode score) {
        return score.get("flags").valueStream().map(JsonNode::asString).toList();
    }

    private JsonNode score(String ledger, Map<String, Object> profile) throws Exception {
        TestJourney journey = new TestJourney(http, json, cast);
        Map<String, Object> firm = TestJourney.firm(TestJourney.freshCode());
        firm.putAll(profile);
        String id = journey.read(TestJourney.expect(201, journey.post("owner-a", "/api/v1/enterprises", firm, null)))
                .get("id")
                .asString();
        TestJourney.expect(
                201, journey.upload("owner-a", id, "ledger.csv", ledger.getBytes(StandardCharsets.UTF_8), null));
        Map<String, Object> consent = Map.of("purpose", "SCORING", "validUntil", TestJourney.inDays(300));
        TestJourney.expect(201, journey.post("owner-a", "/api/v1/enterprises/" + id + "/consents", consent, null));
        return journey.read(journey.get("owner-a", "/api/v1/enterprises/" + id + "/score"));
    }
}
