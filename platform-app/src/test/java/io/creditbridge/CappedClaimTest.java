package io.creditbridge;

import static io.creditbridge.TestJourney.expect;
import static org.assertj.core.api.Assertions.assertThat;

import io.creditbridge.guarantee.FacilityId;
import io.creditbridge.money.Money;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Claims and recoveries under schemes whose caps bite, while the book around the loan moves. */
@PlatformTest
class CappedClaimTest {

    private static final String PINGSHAN = "pingshan-pool-2026";
    private static final String QINGYUAN = "qingyuan-pool-2026";

    private final JdbcClient jdbc;
    private final TestCast cast;
    private final TestFacilities facilities;
    private final TestJourney journey;
    private final TestClaims claims;
    private final Set<String> published = new HashSet<>();

    @Autowired
    CappedClaimTest(MockMvc http, JsonMapper json, TestCast cast, JdbcClient jdbc, TestFacilities facilities) {
        this.jdbc = jdbc;
        this.cast = cast;
        this.facilities = facilities;
        this.journey = new TestJourney(http, json, cast);
        this.claims = new TestClaims(journey);
    }

    /** The products of these tests, so that others rank those they know. */
    @AfterEach
    void retireTheProducts() throws Exception {
        for (String scheme : published) {
            String path = "/api/v1/bank/products/" + cast.product(scheme);
            expect(200, journey.post("approver-a", path + "/retirement", null, journey.etag("approver-a", path)));
            cast.forget(scheme);
        }
        published.clear();
    }

    @Test
    void pingshansRecoveryGivesFourTenthsBackToEachOfTheTwo() throws Exception {
        enrolPingshan();
        String loan = drawn(PINGSHAN);
        book(PINGSHAN, 30_000_000);
        String claim = claims.filed(loan, "500000.00");
        assertThat(claims.amounts(claim))
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("POOL", "200000.00", "GUARANTOR", "200000.00", "BANK", "100000.00"));
        claims.paid(claim);
        claims.recovered(claim, "100000.00");
        assertThat(claims.net(claim))
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("POOL", "160000.00", "GUARANTOR", "160000.00", "BANK", "80000.00"));
    }

    @Test
    void aCapGrownSinceTheClaimOwesNobodyMoreThanItPaid() throws Exception {
        enrolPingshan();
        String loan = drawn(PINGSHAN);
        // 2.5 % x 80 % of what others have not used leaves both together 10,000 yuan.
        long used = jdbc.sql("""
                        select coalesce(sum(p.paid_fen - p.back_fen), 0) from loss_account_party p
                            join loss_account a on a.loan_id = p.loan_id
                        where a.scheme_id = ? and p.party <> 'BANK'
                        """).param(PINGSHAN).query(Long.class).single();
        book(PINGSHAN, (used / 100 + 10_000) * 50);
        String claim = claims.filed(loan, "500000.00");
        assertThat(claims.amounts(claim)).containsEntry("POOL", "5000.00").containsEntry("BANK", "490000.00");
        claims.paid(claim);
        book(PINGSHAN, 300_000_000);
        claims.recovered(claim, "400000.00");
        assertThat(claims.net(claim)).containsEntry("POOL", "5000.00").containsEntry("BANK", "90000.00");
        claims.recovered(claim, "95000.00");
        assertThat(claims.net(claim))
                .containsEntry("POOL", "2000.00")
                .containsEntry("GUARANTOR", "2000.00")
                .containsEntry("BANK", "1000.00");
    }

    @Test
    void aRecoveryReachesThePoolThoughItsOwnPaymentHasEmptiedIt() throws Exception {
        FacilityId pool = enrolled(QINGYUAN, "POOL");
        fund(pool, 250_000);
        String claim = claims.filed(drawn(QINGYUAN), "400000.00");
        assertThat(claims.amounts(claim)).containsEntry("POOL", "200000.00");
        claims.paid(claim);
        claims.recovered(claim, "100000.00");
        assertThat(claims.net(claim)).containsEntry("POOL", "150000.00").containsEntry("BANK", "150000.00");
        assertThat(fundOf(pool)).isEqualTo(100_000_00L);
    }

    @Test
    void aClaimOnAnEmptyPoolIsSettledAtOnceAndBlocksNothing() throws Exception {
        FacilityId pool = enrolled(QINGYUAN, "POOL");
        fund(pool, 1_000_000);
        String loan = drawn(QINGYUAN);
        fund(pool, 0);
        String first = claims.filed(loan, "100000.00");
        assertThat(claims.status(first)).isEqualTo("SETTLED");
        assertThat(claims.amounts(first)).containsEntry("POOL", "0.00").containsEntry("BANK", "100000.00");
        fund(pool, 30_000);
        String second = claims.filed(loan, "100000.00");
        assertThat(claims.amounts(second)).containsEntry("POOL", "30000.00").containsEntry("BANK", "70000.00");
        claims.paid(second);
        // By right the pool bears half of it all: 100,000. The bank is made good for what the cap sent to it.
        claims.recovered(second, "140000.00");
        assertThat(claims.net(second)).containsEntry("POOL", "30000.00").containsEntry("BANK", "30000.00");
        claims.recovered(first, "60000.00");
        assertThat(claims.net(first)).containsEntry("POOL", "0.00").containsEntry("BANK", "0.00");
        assertThat(fundOf(pool)).isEqualTo(30_000_00L);
    }

    @Test
    void theSharerSeesHowFarEachLimitOfTheSchemeIsUsed() throws Exception {
        enrolPingshan();
        String loan = drawn(PINGSHAN);
        book(PINGSHAN, 30_000_000);
        String claim = claims.filed(loan, "100000.00");
        claims.paid(claim);
        FacilityId pool = enrolled(PINGSHAN, "POOL");
        JsonNode limits = journey.read(journey.get("sharer", "/api/v1/sharing/facilities/" + pool + "/limits"));
        assertThat(limits.valueStream().map(one -> one.get("kind").asString()))
                .containsExactlyInAnyOrder("CLAIM_RATE", "FEE_MULTIPLE");
        for (JsonNode one : limits) {
            Money used = Money.parse(one.get("used").asString());
            assertThat(used).isGreaterThanOrEqualTo(Money.ofYuan(80_000));
            assertThat(Money.parse(one.get("left").asString()))
                    .isEqualTo(
                            Money.parse(one.get("limit").asString()).minus(used).max(Money.ZERO));
        }
        String page = journey.get("sharer", "/sharing/facilities/" + pool).getContentAsString(StandardCharsets.UTF_8);
        assertThat(page).contains("use-table").contains("Scheme: claim rate").contains("Scheme: multiple of fees");
    }

    private void enrolPingshan() throws Exception {
        for (String party : new String[] {"POOL", "GUARANTOR"}) {
            FacilityId id = enrolled(PINGSHAN, party);
            Map<String, Object> fees = TestFacilities.topUp("3000000.00");
            fees.put("kind", "FEE");
            facilities.change(journey, id, fees);
        }
        book(PINGSHAN, 30_000_000);
    }

    private FacilityId enrolled(String scheme, String party) throws Exception {
        return facilities.open(journey, scheme, party, "900000000.00", "0");
    }

    private void book(String scheme, long lentYuan) {
        jdbc.sql("update scheme_book set lent_fen = ? where scheme_id = ?")
                .params(lentYuan * 100, scheme)
                .update();
    }

    private String drawn(String scheme) throws Exception {
        LocalDate day = LocalDate.now(ZoneOffset.UTC).minusDays(100);
        published.add(scheme);
        return facilities.drawn(journey, journey.ready("owner-a"), cast.productUnder(scheme), day);
    }

    /** Brings the fund to an amount by the movements of two people. */
    private void fund(FacilityId id, long yuan) throws Exception {
        long more = yuan * 100 - fundOf(id);
        if (more != 0) {
            Map<String, Object> change =
                    TestFacilities.topUp(Money.ofFen(Math.abs(more)).toString());
            change.put("kind", more > 0 ? "TOP_UP" : "WITHDRAWAL");
            facilities.change(journey, id, change);
        }
    }

    private long fundOf(FacilityId id) {
        return jdbc.sql("select fund_fen from facility where id = ?")
                .param(id.value())
                .query(Long.class)
                .single();
    }
}
