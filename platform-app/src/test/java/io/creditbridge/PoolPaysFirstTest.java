package io.creditbridge;

import static io.creditbridge.TestJourney.expect;
import static org.assertj.core.api.Assertions.assertThat;

import io.creditbridge.guarantee.FacilityId;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import tools.jackson.databind.json.JsonMapper;

/** Claims under Jinhua's rules: the pool pays all, recoveries come back to it, and in the end the others make it whole. */
@PlatformTest
class PoolPaysFirstTest {

    private static final String SCHEME = "jinhua-pool-2015";

    private final MockMvc http;
    private final TestCast cast;
    private final JdbcClient jdbc;
    private final TestFacilities facilities;
    private final TestJourney journey;
    private final TestClaims claims;
    private FacilityId pool = FacilityId.random();
    private FacilityId guarantor = FacilityId.random();

    @Autowired
    PoolPaysFirstTest(MockMvc http, JsonMapper json, TestCast cast, JdbcClient jdbc, TestFacilities facilities) {
        this.http = http;
        this.cast = cast;
        this.jdbc = jdbc;
        this.facilities = facilities;
        this.journey = new TestJourney(http, json, cast);
        this.claims = new TestClaims(journey);
    }

    @BeforeEach
    void enrolThePoolAndTheGuarantor() throws Exception {
        pool = facilities.open(journey, SCHEME, "POOL", "90000000.00", "10000000.00");
        guarantor = facilities.open(journey, SCHEME, "GUARANTOR", "90000000.00", "1000000.00");
    }

    /** The product of these tests, so that others rank those they know. */
    @AfterEach
    void retireTheProduct() throws Exception {
        String path = "/api/v1/bank/products/" + cast.product(SCHEME);
        expect(200, journey.post("approver-a", path + "/retirement", null, journey.etag("approver-a", path)));
        cast.forget(SCHEME);
    }

    @Test
    void thePoolPaysTheWholeLossAndIsMadeWholeWhenTheFileIsClosed() throws Exception {
        long fund = balance(pool, "fund_fen");
        long own = balance(guarantor, "fund_fen");
        String loan = drawn();
        assertThat(balance(guarantor, "active_fen")).isPositive();
        String claim = claims.filed(loan, "500000.00");
        assertThat(claims.amounts(claim)).isEqualTo(parts("0.00", "0.00", "0.00", "500000.00"));
        claims.paid(claim);
        assertThat(balance(pool, "fund_fen")).isEqualTo(fund - 500_000_00L);
        assertThat(standing(loan, "GUARANTOR"))
                .as("what the pool has paid first the others still stand for")
                .isEqualTo(200_000_00L);

        claims.recovered(claim, "100000.00");
        assertThat(claims.net(claim)).isEqualTo(parts("0.00", "0.00", "0.00", "400000.00"));
        assertThat(balance(pool, "fund_fen")).isEqualTo(fund - 400_000_00L);
        assertThat(page("/bank/claims/" + claim, "zh-CN")).contains("按无法追回结案");

        expect(422, close(claim, ""));
        String closing =
                journey.read(expect(201, close(claim, "裁定终结执行"))).get("id").asString();
        assertThat(claims.amounts(closing)).isEqualTo(parts("160000.00", "160000.00", "80000.00", "0.00"));
        assertThat(claims.net(closing)).isEqualTo(parts("160000.00", "160000.00", "80000.00", "0.00"));
        expect(422, close(claim, "裁定终结执行"));
        expect(200, claims.record(closing, "1000.00"));
        expect(422, claims.confirm("approver-a", closing));

        expect(200, claims.withdraw(closing));
        assertThat(claims.net(claim)).as("as it was").isEqualTo(parts("0.00", "0.00", "0.00", "400000.00"));
        String again =
                journey.read(expect(201, close(claim, "裁定终结执行"))).get("id").asString();
        claims.paid(again);
        assertThat(claims.status(again)).isEqualTo("PAID");
        assertThat(balance(pool, "fund_fen")).as("made whole").isEqualTo(fund);
        assertThat(balance(guarantor, "fund_fen")).isEqualTo(own - 160_000_00L);
        assertThat(standing(loan, "GUARANTOR")).isZero();
        assertThat(page("/bank/claims/" + again, "en"))
                .contains("This claim closes the file")
                .contains("gets back ¥400,000.00");
        assertThat(page("/bank/claims/" + again, "zh-CN")).contains("本次索赔用于结案").contains("收回 ¥400,000.00");

        claims.recovered(again, "50000.00");
        assertThat(claims.net(again))
                .as("what comes in later goes to those who shared")
                .isEqualTo(parts("140000.00", "140000.00", "70000.00", "0.00"));
        ledgersAddUp();
    }

    private Map<String, String> parts(String government, String guarantor, String bank, String pool) {
        return Map.of("LOCAL_GOVERNMENT", government, "GUARANTOR", guarantor, "BANK", bank, "POOL", pool);
    }

    private String drawn() throws Exception {
        LocalDate day = LocalDate.now(ZoneOffset.UTC).minusDays(100);
        return facilities.drawn(journey, journey.ready("owner-a"), cast.productUnder(SCHEME), day);
    }

    private MockHttpServletResponse close(String claim, String evidence) throws Exception {
        return journey.post(
                "officer-a", "/api/v1/bank/claims/" + claim + "/closing", Map.of("evidence", evidence), null);
    }

    private long balance(FacilityId facility, String column) {
        return jdbc.sql("select " + column + " from facility where id = ?")
                .param(facility.value())
                .query(Long.class)
                .single();
    }

    private long standing(String loan, String party) {
        return jdbc.sql("""
                        select g.standing_fen from guarantee g join loan l on l.proposal_id = g.proposal_id
                        where l.id = cast(? as uuid) and g.party = ?
                        """).params(loan, party).query(Long.class).single();
    }

    private void ledgersAddUp() {
        for (FacilityId facility : new FacilityId[] {pool, guarantor}) {
            for (String column : new String[] {"fund_fen", "active_fen", "paid_fen", "recovered_fen"}) {
                assertThat(jdbc.sql("select sum(" + column + ") from facility_entry where facility_id = ?")
                                .param(facility.value())
                                .query(Long.class)
                                .single())
                        .as(column)
                        .isEqualTo(balance(facility, column));
            }
        }
    }

    private String page(String path, String language) throws Exception {
        return http.perform(MockMvcRequestBuilders.get(path)
                        .header(HttpHeaders.ACCEPT_LANGUAGE, language)
                        .with(People.as(cast.actor("officer-a"))))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
