package io.creditbridge;

import static io.creditbridge.TestJourney.expect;
import static org.assertj.core.api.Assertions.assertThat;

import io.creditbridge.guarantee.FacilityId;
import io.creditbridge.money.Money;
import io.creditbridge.scheme.LoanTerms;
import io.creditbridge.scheme.Scheme;
import io.creditbridge.scheme.SchemeCatalog;
import io.creditbridge.waterfall.BookState;
import io.creditbridge.waterfall.LossAccount;
import io.creditbridge.waterfall.Step;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Claims end to end: filed by the bank, checked and paid by two people of the sharer, recoveries given back. */
@PlatformTest
class ClaimJourneyTest {

    private static final Money LOAN = Money.ofYuan(500_000);

    private final JdbcClient jdbc;
    private final TestFacilities facilities;
    private final TestJourney journey;
    private final TestClaims claims;
    private FacilityId facility = FacilityId.random();

    @Autowired
    ClaimJourneyTest(MockMvc http, JsonMapper json, TestCast cast, JdbcClient jdbc, TestFacilities facilities) {
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
    void paysAClaimThroughTwoPeopleAndGivesRecoveriesBackInProportion() throws Exception {
        long fund = balance("fund_fen");
        String claim = claims.filed(drawn(100), "300000.00");
        String path = "/api/v1/sharing/claims/" + claim;
        assertThat(claims.amounts(claim))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "GUARANTOR", "120000.00",
                        "PROVINCE", "90000.00",
                        "BANK", "60000.00",
                        "LOCAL_GOVERNMENT", "30000.00"));
        expect(409, step("sharer-second", path + "/payment"));
        expect(200, step("sharer", path + "/check"));
        expect(409, step("sharer", path + "/payment"));
        expect(200, step("sharer-second", path + "/payment"));
        expect(409, step("sharer-second", path + "/payment"));
        assertThat(balance("fund_fen")).isEqualTo(fund - 120_000_00L);

        claims.recovered(claim, "100000.00");
        JsonNode state = journey.read(journey.get("sharer", path));
        assertThat(state.get("status").asString()).isEqualTo("PAID");
        assertThat(TestClaims.net(state)).containsEntry("GUARANTOR", "80000.00").containsEntry("BANK", "40000.00");
        assertThat(balance("fund_fen")).isEqualTo(fund - 80_000_00L);
        assertThat(status(claim)).containsExactly("RECOVERING");
        expect(422, claims.record(claim, "200000.01"));
        ledgerAddsUp();

        MockHttpServletResponse csv = expect(200, journey.get("officer-a", "/bank/claims/" + claim + "/statement.csv"));
        assertThat(csv.getContentAsString(StandardCharsets.UTF_8))
                .contains("NET_BURDEN,,GUARANTOR,80000.00,")
                .contains(",GUARANTOR,-40000.00,");
    }

    @Test
    void leavesTheAccountAsItWasWhenASharerDeclines() throws Exception {
        String loan = drawn(100);
        String claim = claims.filed(loan, "300000.00");
        expect(
                422,
                journey.post("officer-a", "/api/v1/bank/loans/" + loan + "/claims", TestFacilities.claim("1"), null));
        String path = "/api/v1/sharing/claims/" + claim;
        String etag = journey.etag("sharer", path);
        expect(200, journey.post("sharer", path + "/decline", Map.of("reason", "催收记录不全"), etag));
        JsonNode read = journey.read(journey.get("officer-a", "/api/v1/bank/claims/" + claim));
        assertThat(read.get("status").asString()).isEqualTo("DECLINED");
        assertThat(read.get("declineReason").asString()).isEqualTo("催收记录不全");
        assertThat(TestClaims.net(read))
                .allSatisfy((party, amount) -> assertThat(amount).isEqualTo("0.00"));
        assertThat(status(claim)).containsExactly("ACTIVE");
        claims.filed(loan, "300000.00");
        ledgerAddsUp();
    }

    @Test
    void refusesMoreThanIsOutstandingAndLoansNobodyShares() throws Exception {
        String loan = drawn(100);
        MockHttpServletResponse refused = expect(
                422,
                journey.post(
                        "officer-a",
                        "/api/v1/bank/loans/" + loan + "/claims",
                        TestFacilities.claim("500000.01"),
                        null));
        assertThat(refused.getContentAsString(StandardCharsets.UTF_8)).contains("principal");
        String unshared = journey.drawn("owner-a", LocalDate.now(ZoneOffset.UTC).minusDays(100));
        assertThat(filing(422, unshared)).contains("No sharer on the platform stands for this loan");
        expect(
                404,
                journey.post("officer-b", "/api/v1/bank/loans/" + loan + "/claims", TestFacilities.claim("1"), null));
        filing(201, loan);
        assertThat(filing(422, loan)).contains("A claim is on its way").doesNotContain("stands for this loan");
    }

    private String filing(int status, String loan) throws Exception {
        return expect(
                        status,
                        journey.post(
                                "officer-a",
                                "/api/v1/bank/loans/" + loan + "/claims",
                                TestFacilities.claim("1000"),
                                null))
                .getContentAsString(StandardCharsets.UTF_8);
    }

    @Test
    void leadsToNoFormOfAClaimWhereNobodySharesTheLoan() throws Exception {
        String shared = "/bank/loans/" + drawn(100);
        assertThat(shown(shared)).contains(shared + "/claims");
        assertThat(shown(shared + "/claims")).contains("name=\"evidence\"");
        String unshared = "/bank/loans/"
                + journey.drawn("owner-a", LocalDate.now(ZoneOffset.UTC).minusDays(100));
        assertThat(shown(unshared)).doesNotContain(unshared + "/claims");
        assertThat(shown(unshared + "/claims"))
                .contains("No sharer on the platform stands for this loan")
                .doesNotContain("name=\"evidence\"");
    }

    private String shown(String page) throws Exception {
        return expect(200, journey.get("officer-a", page)).getContentAsString(StandardCharsets.UTF_8);
    }

    @Test
    void paysNoClaimTheFundDoesNotHoldAndPaysItAfterATopUp() throws Exception {
        long fund = balance("fund_fen");
        Map<String, Object> out = TestFacilities.topUp("%d.%02d".formatted(fund / 100, fund % 100));
        out.put("kind", "WITHDRAWAL");
        facilities.change(journey, facility, out);
        String path = "/api/v1/sharing/claims/" + claims.filed(drawn(100), "10000.00");
        expect(200, step("sharer", path + "/check"));
        expect(422, step("sharer-second", path + "/payment"));
        facilities.change(journey, facility, TestFacilities.topUp("4000.00"));
        expect(200, step("sharer-second", path + "/payment"));
        assertThat(balance("fund_fen")).isZero();
        ledgerAddsUp();
    }

    @Test
    void keepsTheBurdensEqualToLossLessRecoveriesAndToTheWaterfallAfterEveryEvent() throws Exception {
        Random random = new Random(20261124);
        String loan = drawn(100);
        Scheme scheme = SchemeCatalog.shipped().versionsOf("anhui-4321").getFirst();
        LossAccount expected = LossAccount.open(scheme, LoanTerms.of(LOAN, LocalDate.now(ZoneOffset.UTC), 12));
        long open = 0;
        long claimable = LOAN.fen();
        for (int i = 0; i < 4; i++) {
            long lost = 1 + random.nextLong(claimable / 2);
            claimable -= lost;
            open += lost;
            String claim = claims.filed(loan, yuan(lost));
            expected = moved(expected.lose(Money.ofFen(lost), Money.ZERO, 100, BookState.UNKNOWN));
            same(claim, expected);
            String path = "/api/v1/sharing/claims/" + claim;
            expect(200, step("sharer", path + "/check"));
            expect(200, step("sharer-second", path + "/payment"));
            for (int k = 0; k < 2 && open > 1; k++) {
                long back = 1 + random.nextLong(open);
                open -= back;
                claims.recovered(claim, yuan(back));
                expected = moved(expected.recover(Money.ofFen(back)));
                same(claim, expected);
            }
        }
        ledgerAddsUp();
    }

    private void same(String claim, LossAccount expected) throws Exception {
        JsonNode read = journey.read(expect(200, journey.get("officer-a", "/api/v1/bank/claims/" + claim)));
        Map<String, String> net = TestClaims.net(read);
        Money sum = net.values().stream().map(Money::parse).reduce(Money.ZERO, Money::plus);
        assertThat(sum)
                .as("what is borne is what was lost less what was recovered")
                .isEqualTo(expected.unrecovered());
        expected.burdens()
                .forEach(one -> assertThat(net)
                        .containsEntry(one.party().name(), one.net().toString()));
    }

    private static LossAccount moved(Step step) {
        return ((Step.Moved) step).account();
    }

    private static String yuan(long fen) {
        return Money.ofFen(fen).toString();
    }

    private String drawn(int daysAgo) throws Exception {
        LocalDate day = LocalDate.now(ZoneOffset.UTC).minusDays(daysAgo);
        return facilities.drawn(journey, journey.ready("owner-a"), "shared", day);
    }

    private MockHttpServletResponse step(String who, String path) throws Exception {
        String claim = path.substring(0, path.lastIndexOf('/'));
        return journey.post(who, path, null, journey.etag(who, claim));
    }

    private List<@Nullable String> status(String claim) {
        return jdbc.sql("""
                        select g.status from guarantee g join loan l on l.proposal_id = g.proposal_id
                            join claim c on c.loan_id = l.id where c.id = ?
                        """).param(UUID.fromString(claim)).query(String.class).list();
    }

    private long balance(String column) {
        return jdbc.sql("select " + column + " from facility where id = ?")
                .param(facility.value())
                .query(Long.class)
                .single();
    }

    private void ledgerAddsUp() {
        long wrong = jdbc.sql("""
                        select count(*) from (select f.id from facility f join facility_entry e on e.facility_id = f.id
                            group by f.id having f.fund_fen <> sum(e.fund_fen) or f.paid_fen <> sum(e.paid_fen)
                                or f.recovered_fen <> sum(e.recovered_fen) or f.active_fen <> sum(e.active_fen)) wrong
                        """).query(Long.class).single();
        assertThat(wrong).as("each balance is the sum of its ledger").isZero();
    }
}
