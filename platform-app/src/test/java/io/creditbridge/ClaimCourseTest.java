package io.creditbridge;

import static io.creditbridge.TestJourney.expect;
import static org.assertj.core.api.Assertions.assertThat;

import io.creditbridge.guarantee.FacilityId;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.json.JsonMapper;

/** Claims that end without payment, recoveries in every order and by two people, repayments after a claim. */
@PlatformTest
class ClaimCourseTest {

    private final JdbcClient jdbc;
    private final TestFacilities facilities;
    private final TestJourney journey;
    private final TestClaims claims;
    private FacilityId facility = FacilityId.random();

    @Autowired
    ClaimCourseTest(MockMvc http, JsonMapper json, TestCast cast, JdbcClient jdbc, TestFacilities facilities) {
        this.jdbc = jdbc;
        this.facilities = facilities;
        this.journey = new TestJourney(http, json, cast);
        this.claims = new TestClaims(journey);
    }

    @BeforeEach
    void enrolTheGuarantor() throws Exception {
        facility = facilities.open(journey, "anhui-4321", "GUARANTOR", "900000000.00", "3000000.00");
    }

    @Test
    void theBankWithdrawsAClaimNobodyHasPaidAndMayFileAgain() throws Exception {
        String loan = drawn();
        String claim = claims.filed(loan, "300000.00");
        expect(200, claims.step("sharer", claim, "check"));
        expect(200, claims.withdraw(claim));
        assertThat(claims.status(claim)).isEqualTo("WITHDRAWN");
        assertThat(claims.net(claim))
                .allSatisfy((party, amount) -> assertThat(amount).isEqualTo("0.00"));
        assertThat(guarantee(loan)).isEqualTo("ACTIVE");
        String again = claims.filed(loan, "300000.00");
        claims.paid(again);
        expect(409, claims.withdraw(again));
    }

    @Test
    void aRecoveryBeforePaymentLowersTheClaimAndWhatWasSettledStands() throws Exception {
        long fund = fund();
        String loan = drawn();
        String claim = claims.filed(loan, "300000.00");
        claims.recovered(claim, "100000.00");
        assertThat(claims.amounts(claim)).containsEntry("GUARANTOR", "80000.00").containsEntry("BANK", "40000.00");
        claims.paid(claim);
        assertThat(fund()).isEqualTo(fund - 80_000_00L);
        claims.recovered(claim, "200000.00");
        assertThat(claims.net(claim)).containsEntry("GUARANTOR", "0.00");
        assertThat(fund()).isEqualTo(fund);
        // What is left of the loan is an ordinary loan again.
        assertThat(outstanding(loan)).isEqualTo(200_000_00L);
        expect(200, repay(loan, "1000.00"));
    }

    @Test
    void aClaimRecoveredWhollyBeforePaymentIsSettledAndItsGuaranteeStands() throws Exception {
        String loan = drawn();
        String claim = claims.filed(loan, "300000.00");
        expect(200, claims.step("sharer", claim, "check"));
        claims.recovered(claim, "300000.00");
        assertThat(claims.status(claim)).isEqualTo("SETTLED");
        assertThat(guarantee(loan)).isEqualTo("ACTIVE");
        claims.filed(loan, "200000.00");
    }

    @Test
    void recoveriesAreTakenWhileAnotherClaimIsOpenAndAfterItIsDeclined() throws Exception {
        long fund = fund();
        String loan = drawn();
        String first = claims.filed(loan, "200000.00");
        claims.paid(first);
        String second = claims.filed(loan, "100000.00");
        claims.recovered(first, "50000.00");
        // The guarantor's 20,000 lower what it has not paid yet.
        assertThat(claims.amounts(second)).containsEntry("GUARANTOR", "20000.00");
        assertThat(fund()).isEqualTo(fund - 80_000_00L);
        expect(200, claims.decline(second));
        assertThat(guarantee(loan)).as("as after the first claim").isIn("PAID", "RECOVERING");
        assertThat(claims.net(first)).containsEntry("GUARANTOR", "80000.00");
        claims.recovered(first, "100000.00");
        assertThat(fund()).isGreaterThan(fund - 80_000_00L);
    }

    @Test
    void moneyThatComesInAfterAClaimIsARecoveryAndIsBookedOnce() throws Exception {
        String loan = drawn();
        String claim = claims.filed(loan, "300000.00");
        claims.paid(claim);
        MockHttpServletResponse refused = expect(422, repay(loan, "1000.00"));
        assertThat(refused.getContentAsString(StandardCharsets.UTF_8)).contains("amount");
        claims.recovered(claim, "300000.00");
        assertThat(outstanding(loan)).isEqualTo(200_000_00L);
        assertThat(claims.record(claim, "1.00").getStatus()).isEqualTo(422);
        expect(200, repay(loan, "1000.00"));
    }

    @Test
    void theLastRecoveryOfAWholeLoanClosesIt() throws Exception {
        LocalDate yesterday = LocalDate.now(ZoneOffset.UTC).minusDays(100);
        String loan = facilities.drawn(journey, journey.ready("owner-a"), "shared", yesterday);
        String claim = claims.filed(loan, "500000.00");
        claims.paid(claim);
        claims.recovered(claim, "500000.00");
        assertThat(outstanding(loan)).isZero();
        assertThat(standing(loan)).isZero();
    }

    @Test
    void aRecoveryMovesNothingBeforeASecondPersonOfTheBankHasConfirmedIt() throws Exception {
        long fund = fund();
        String loan = drawn();
        String claim = claims.filed(loan, "300000.00");
        claims.paid(claim);
        expect(200, claims.record(claim, "100000.00"));
        assertThat(claims.net(claim)).containsEntry("GUARANTOR", "120000.00");
        assertThat(fund()).isEqualTo(fund - 120_000_00L);
        String page = expect(200, journey.get("officer-a", "/bank/claims/" + claim))
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(page).contains("/recoveries/").doesNotContain("/confirmation");
        expect(200, journey.get("sharer", "/sharing/claims/" + claim));
        expect(200, journey.get("officer-a", "/bank/loans/" + loan + "/claims"));
        expect(200, journey.get("officer-a", "/bank/loans/" + loan));
        assertThat(expect(200, journey.get("approver-a", "/bank/claims/" + claim))
                        .getContentAsString(StandardCharsets.UTF_8))
                .contains("/confirmation");
        expect(409, claims.confirm("officer-a", claim));
        expect(200, claims.confirm("approver-a", claim));
        assertThat(fund()).isEqualTo(fund - 80_000_00L);
    }

    @Test
    void aRecoverySentBackStaysWithoutEffect() throws Exception {
        String claim = claims.filed(drawn(), "300000.00");
        String waiting = facilities.recovery(journey, claim);
        String path = "/api/v1/bank/claims/" + claim + "/recoveries/" + waiting;
        expect(200, journey.post("approver-a", path + "/return", null, null));
        expect(409, journey.post("approver-a", path + "/return", null, null));
        assertThat(claims.read(claim).get("waitingRecoveries").size()).isZero();
        assertThat(claims.amounts(claim)).containsEntry("GUARANTOR", "120000.00");
    }

    @Test
    void whatIsStoodForFallsWithRepaymentsAndWithThePaidClaim() throws Exception {
        String loan = drawn();
        assertThat(standing(loan)).isEqualTo(200_000_00L);
        expect(200, repay(loan, "10000.00"));
        long after = standing(loan);
        assertThat(after).isEqualTo((long) Math.ceil(outstanding(loan) * 0.4));
        String claim = claims.filed(loan, "300000.00");
        assertThat(standing(loan)).as("a claim on its way is stood for").isEqualTo(after);
        claims.paid(claim);
        assertThat(standing(loan)).isEqualTo((long) Math.ceil((outstanding(loan) - 300_000_00L) * 0.4));
        long wrong = jdbc.sql("""
                        select count(*) from (select f.id from facility f join facility_entry e on e.facility_id = f.id
                            group by f.id having f.active_fen <> sum(e.active_fen)) wrong
                        """).query(Long.class).single();
        assertThat(wrong).as("each balance is the sum of its ledger").isZero();
        assertThat(jdbc.sql("select active_fen from facility where id = ?")
                        .param(facility.value())
                        .query(Long.class)
                        .single())
                .as("what is active is what the guarantees stand for")
                .isEqualTo(
                        jdbc.sql("""
                                select coalesce(sum(standing_fen), 0) from guarantee where facility_id = ?
                                    and status in ('ACTIVE', 'CLAIMED', 'PAID', 'RECOVERING')
                                """).param(facility.value()).query(Long.class).single());
    }

    private String drawn() throws Exception {
        LocalDate day = LocalDate.now(ZoneOffset.UTC).minusDays(100);
        return facilities.drawn(journey, journey.ready("owner-a"), "shared", day);
    }

    private MockHttpServletResponse repay(String loan, String amount) throws Exception {
        String path = "/api/v1/bank/loans/" + loan;
        Map<String, Object> body =
                new LinkedHashMap<>(Map.of("amount", amount, "paidOn", TestJourney.inDays(-1), "reference", ""));
        return journey.post("officer-a", path + "/repayments", body, journey.etag("officer-a", path));
    }

    private long fund() {
        return jdbc.sql("select fund_fen from facility where id = ?")
                .param(facility.value())
                .query(Long.class)
                .single();
    }

    private long outstanding(String loan) {
        return jdbc.sql("select outstanding_fen from loan where id = ?")
                .param(UUID.fromString(loan))
                .query(Long.class)
                .single();
    }

    private String guarantee(String loan) {
        return jdbc.sql("select g.status from guarantee g join loan l on l.proposal_id = g.proposal_id where l.id = ?")
                .param(UUID.fromString(loan))
                .query(String.class)
                .single();
    }

    private long standing(String loan) {
        return jdbc.sql("""
                        select g.standing_fen from guarantee g join loan l on l.proposal_id = g.proposal_id
                        where l.id = ?
                        """).param(UUID.fromString(loan)).query(Long.class).single();
    }
}
