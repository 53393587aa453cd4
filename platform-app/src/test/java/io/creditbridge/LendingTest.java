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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** From the accepted offer to the last repayment, over the REST interface. */
@PlatformTest
class LendingTest {

    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));

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
    void paysOutOnlyWithASecondPersonAndClosesWithTheLastFen() throws Exception {
        String loan = "/api/v1/bank/loans/" + journey.signed("owner-a");
        assertThat(standing("SIGNED", loan).get("standing").isNull()).isTrue();
        expect(200, journey.post("approver-a", loan + "/drawdown", day(today), tag(loan)));
        expect(409, journey.post("approver-a", loan + "/drawdown/confirmation", null, tag(loan)));
        standing("AWAITING_SECOND_PERSON", loan);
        expect(200, journey.post("approver-a", loan + "/drawdown/confirmation", null, refusedThenBack(loan)));
        JsonNode drawn = standing("DRAWN", loan);
        assertThat(drawn.get("standing").get("outstanding").asString()).isEqualTo("500000.00");
        assertThat(drawn.get("standing").get("instalments")).hasSize(12);

        String settlement = drawn.get("standing").get("settlement").asString();
        assertThat(settlement).isEqualTo("500000.00");
        assertThat(expect(422, journey.post("officer-a", loan + "/repayments", payment("499999.99"), tag(loan)))
                        .getContentAsString(StandardCharsets.UTF_8))
                .contains("exactly ¥500,000.00 to settle");
        expect(200, journey.post("officer-a", loan + "/repayments", payment(settlement), tag(loan)));
        JsonNode repaid = standing("REPAID", loan);
        assertThat(repaid.get("standing").get("outstanding").asString()).isEqualTo("0.00");
        expect(409, journey.post("officer-a", loan + "/repayments", payment("1.00"), tag(loan)));
        String application =
                "/api/v1/applications/" + repaid.get("applicationId").asString();
        JsonNode closed = journey.read(expect(200, journey.get("owner-a", application)));
        assertThat(closed.get("status").asString()).isEqualTo("CLOSED");
    }

    /** The officer's own drawdown is sent back by the approver, written again, and then waits for the approver. */
    private String refusedThenBack(String loan) throws Exception {
        expect(409, journey.post("approver-a", loan + "/drawdown/return", null, tag(loan)));
        expect(200, journey.post("officer-a", loan + "/drawdown/return", null, tag(loan)));
        expect(200, journey.post("officer-a", loan + "/drawdown", day(today), tag(loan)));
        expect(409, journey.post("officer-a", loan + "/drawdown/confirmation", null, tag(loan)));
        assertThat(page("officer-a", loan.replace("/api/v1", "")))
                .contains("You recorded this drawdown")
                .doesNotContain("You wrote this offer");
        return tag(loan);
    }

    @Test
    void splitsEachRepaymentAndCountsTheDaysOverdue() throws Exception {
        LocalDate drawnOn = today.minusDays(100);
        String loan = "/api/v1/bank/loans/" + journey.drawn("owner-a", drawnOn);
        JsonNode before = standing("DRAWN", loan).get("standing");
        JsonNode first = before.get("instalments").get(0);
        assertThat(before.get("daysOverdue").asInt())
                .isEqualTo((int) (today.toEpochDay() - drawnOn.plusMonths(1).toEpochDay()));
        assertThat(first.get("interest").asString()).isEqualTo("1708.33");
        expect(200, journey.post("officer-a", loan + "/repayments", payment("2000.00"), tag(loan)));
        JsonNode after = standing("DRAWN", loan);
        JsonNode entry = after.get("repayments").get(0);
        assertThat(entry.get("interest").asString()).isEqualTo("1708.33");
        assertThat(entry.get("principal").asString()).isEqualTo("291.67");
        assertThat(after.get("standing").get("outstanding").asString()).isEqualTo("499708.33");
        assertThat(journey.read(expect(200, journey.get("officer-a", "/api/v1/bank/loans?part=OVERDUE&size=200")))
                        .get("items")
                        .valueStream()
                        .map(row -> row.get("id").asString()))
                .contains(after.get("id").asString());
        JsonNode own = journey.read(expect(
                200, journey.get("owner-a", "/api/v1/loans/" + after.get("id").asString())));
        assertThat(own).isEqualTo(after);
        assertThat(own.toString()).doesNotContain("recordedBy");
    }

    @Test
    void namesTheFieldOfWhatIsWrong() throws Exception {
        String loan = "/api/v1/bank/loans/" + journey.signed("owner-a");
        Map<String, String> late = day(today.plusDays(1));
        assertThat(journey.read(expect(422, journey.post("officer-a", loan + "/drawdown", late, tag(loan))))
                        .get("errors")
                        .get(0)
                        .get("field")
                        .asString())
                .isEqualTo("day");
        expect(409, journey.post("officer-a", loan + "/drawdown", day(today), "\"99\""));
        expect(428, journey.post("officer-a", loan + "/drawdown", day(today), null));
        expect(409, journey.post("officer-a", loan + "/repayments", payment("1.00"), tag(loan)));
        expect(200, journey.post("officer-a", loan + "/drawdown", day(today), tag(loan)));
        expect(200, journey.post("approver-a", loan + "/drawdown/confirmation", null, tag(loan)));
        for (String amount : new String[] {"", "0", "-1", "1e18", "1000000000000000000", "1.001", "😀"}) {
            expect(422, journey.post("officer-a", loan + "/repayments", payment(amount), tag(loan)));
        }
        assertThat(jdbc.sql("select count(*) from repayment where loan_id = ?::uuid")
                        .param(loan.substring(loan.lastIndexOf('/') + 1))
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void tellsTheOwnerWhoActsNextAndWhatWithdrawingEnds() throws Exception {
        String application = journey.inMarket("owner-a");
        String shown = "/portal/applications/" + application;
        String offer = journey.offered("owner-a", application, "a");
        assertThat(page("owner-a", shown)).contains("Whatever runs at the banks is closed", "Amount offered");
        String accept = "/api/v1/applications/" + application + "/offers/" + offer + "/acceptance";
        expect(200, journey.post("owner-a", accept, null, null));
        assertThat(page("owner-a", shown))
                .contains("Bank a acts next: it writes the contract", "The offer you accepted ends with it");
        String file = "/api/v1/bank/proposals/" + journey.proposal("owner-a", application, "a");
        assertThat(page("officer-a", file.replace("/api/v1", ""))).doesNotContain("answer due by");
        expect(201, journey.post("officer-a", file + "/contract", null, tag(file)));
        assertThat(page("owner-a", shown))
                .contains("Bank a acts next: the contract is signed", "The signed contract ends with it");
    }

    private String page(String who, String path) throws Exception {
        return expect(200, journey.get(who, path)).getContentAsString(StandardCharsets.UTF_8);
    }

    @Test
    void givesTheLoanUpWhenTheOwnerWithdrawsBeforeAnyMoneyWentOut() throws Exception {
        String loan = "/api/v1/bank/loans/" + journey.signed("owner-a");
        String application = standing("SIGNED", loan).get("applicationId").asString();
        expect(200, journey.post("owner-a", "/api/v1/applications/" + application + "/withdrawal", null, null));
        standing("CANCELLED", loan);
    }

    @Test
    void beginsARenewalOnlyInTime() throws Exception {
        String early = journey.drawn("owner-a", today);
        expect(422, journey.post("owner-a", "/api/v1/loans/" + early + "/renewal", null, null));
        String inTime = journey.drawn("owner-a", today.minusDays(250));
        JsonNode begun =
                journey.read(expect(201, journey.post("owner-a", "/api/v1/loans/" + inTime + "/renewal", null, null)));
        JsonNode draft = journey.read(expect(
                200,
                journey.get("owner-a", "/api/v1/applications/" + begun.get("id").asString())));
        assertThat(draft.get("purpose").asString()).isEqualTo("RENEWAL");
        assertThat(draft.get("amount").asString()).isEqualTo("500000.00");
        assertThat(draft.get("neededBy").asString())
                .isEqualTo(today.minusDays(250).plusMonths(12).toString());
        assertThat(draft.get("products")).hasSize(1);
    }

    private JsonNode standing(String status, String loan) throws Exception {
        JsonNode read = journey.read(expect(200, journey.get("officer-a", loan)));
        assertThat(read.get("status").asString()).isEqualTo(status);
        return read;
    }

    private String tag(String loan) throws Exception {
        return journey.etag("officer-a", loan);
    }

    private static Map<String, String> day(LocalDate day) {
        return Map.of("day", day.toString());
    }

    private Map<String, String> payment(String amount) {
        return Map.of("amount", amount, "paidOn", today.toString());
    }
}
