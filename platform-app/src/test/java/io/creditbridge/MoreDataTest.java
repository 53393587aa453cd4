package io.creditbridge;

import static io.creditbridge.TestJourney.expect;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A firm with too little history is told with how many months more it can be scored, and what it then costs. */
@PlatformTest
class MoreDataTest {

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
    void tellsTheFewestMonthsToComeAndKeepsItsWordOnceTheyAreThere() throws Exception {
        LocalDate thisMonth = LocalDate.now(ZoneId.of("Asia/Shanghai")).withDayOfMonth(1);
        String firm = consenting();
        expect(201, journey.upload("owner-a", firm, "short.csv", trade(thisMonth.minusMonths(4), thisMonth), null));
        JsonNode answer = changes(firm);
        assertThat(answer.get("fits").asBoolean()).isFalse();
        JsonNode step = answer.get("changes").get(0).get("steps").get(0);
        assertThat(step.get("lever").asString()).isEqualTo("DATA");
        assertThat(step.get("value").asString()).isEqualTo("2");
        assertThat(step.get("words").asString()).contains("Go on trading");
        assertThat(answer.get("changes").get(0).get("annualRate").isNull()).isFalse();
        assertThat(journey.get("owner-a", page(firm)).getContentAsString())
                .contains("Go on trading", "Then you meet every condition");
    }

    @Test
    void tellsThatMonthsGoneByCanBeSuppliedAtOnceAndThePriceIsThatOfTheRealOnes() throws Exception {
        LocalDate thisMonth = LocalDate.now(ZoneId.of("Asia/Shanghai")).withDayOfMonth(1);
        LocalDate first = thisMonth.minusMonths(8);
        String firm = consenting();
        expect(201, journey.upload("owner-a", firm, "late.csv", trade(first, thisMonth.minusMonths(4)), null));
        JsonNode answer = changes(firm);
        JsonNode change = answer.get("changes").get(0);
        assertThat(change.get("steps").get(0).get("words").asString()).contains("file what is late");
        assertThat(change.get("steps").get(0).get("value").asString()).isEqualTo("2");
        expect(
                201,
                journey.upload(
                        "owner-a", firm, "filed.csv", trade(thisMonth.minusMonths(4), thisMonth.minusMonths(2)), null));
        JsonNode after = changes(firm);
        assertThat(after.get("fits").asBoolean()).isTrue();
        assertThat(after.get("annualRate").asDouble())
                .isEqualTo(change.get("annualRate").asDouble());
    }

    @Test
    void promisesNothingWhereTradeSoSmallFitsNoProduct() throws Exception {
        LocalDate thisMonth = LocalDate.now(ZoneId.of("Asia/Shanghai")).withDayOfMonth(1);
        String firm = consenting();
        String one = "date,direction,counterparty,amount,tax,status,reference\n%s,PURCHASE,S1,1.00,0.10,VALID,1%n"
                .formatted(thisMonth.minusMonths(2));
        expect(201, journey.upload("owner-a", firm, "tiny.csv", one.getBytes(StandardCharsets.UTF_8), null));
        assertThat(changes(firm).get("changes").isEmpty()).isTrue();
    }

    private String consenting() throws Exception {
        String firm = journey.registered("owner-a");
        Map<String, Object> consent = Map.of("purpose", "SCORING", "validUntil", TestJourney.inDays(300));
        expect(201, journey.post("owner-a", "/api/v1/enterprises/" + firm + "/consents", consent, null));
        return firm;
    }

    private JsonNode changes(String firm) throws Exception {
        return journey.read(expect(
                200, journey.get("owner-a", "/api/v1" + page(firm).substring("/portal".length()))));
    }

    private String page(String firm) {
        return "/portal/enterprises/" + firm + "/products/" + cast.product("working-capital")
                + "/changes?amount=300000&termMonths=12&purpose=STOCK&collateral=NONE&neededBy="
                + TestJourney.inDays(150);
    }

    /** Like trade every month: a sale on each of twenty days and a purchase on each of eight. */
    private static byte[] trade(LocalDate from, LocalDate to) {
        StringBuilder csv = new StringBuilder("date,direction,counterparty,amount,tax,status,reference\n");
        for (LocalDate month = from; month.isBefore(to); month = month.plusMonths(1)) {
            for (int i = 0; i < 28; i++) {
                csv.append(month.plusDays(i))
                        .append(i < 20 ? ",SALE,C" + i % 6 : ",PURCHASE,S" + i % 3)
                        .append(i < 20 ? ",30000.00,3900.00,VALID," : ",40000.00,5200.00,VALID,")
                        .append(month)
                        .append('-')
                        .append(i)
                        .append('\n');
            }
        }
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }
}
