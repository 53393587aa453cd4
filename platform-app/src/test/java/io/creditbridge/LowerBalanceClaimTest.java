package io.creditbridge;

import static io.creditbridge.TestJourney.expect;
import static org.assertj.core.api.Assertions.assertThat;

import io.creditbridge.money.Money;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Claims under a scheme whose loss is the lower of the balance on the default date and the balance claimed. */
@PlatformTest
class LowerBalanceClaimTest {

    private static final String SCHEME = "lower-balance-test";
    private static final String PACK = """
            scheme lower-balance-test
            version 1
            name "Lower balance" "余额取低"
            currency CNY
            valid from 2020-01-01
            source "A test"
            payers GUARANTOR BANK
            base lower-of-default-and-claim-balance
            claim pay-first
            recoveries pro-rata
            trigger overdue more-than 30 days
            shares always : GUARANTOR 75%, BANK 25%
            """;

    private final MockMvc http;
    private final TestCast cast;
    private final JdbcClient jdbc;
    private final TestFacilities facilities;
    private final TestJourney journey;
    private final TestClaims claims;

    @Autowired
    LowerBalanceClaimTest(MockMvc http, JsonMapper json, TestCast cast, JdbcClient jdbc, TestFacilities facilities) {
        this.http = http;
        this.cast = cast;
        this.jdbc = jdbc;
        this.facilities = facilities;
        this.journey = new TestJourney(http, json, cast);
        this.claims = new TestClaims(journey);
    }

    @BeforeEach
    void activateTheSchemeAndEnrolItsGuarantor() throws Exception {
        String packs = "/api/v1/admin/rule-packs";
        if (jdbc.sql("select count(*) from rule_pack where scheme_id = ?")
                        .param(SCHEME)
                        .query(Long.class)
                        .single()
                == 0) {
            String id = journey.read(expect(201, journey.post("operator", packs, Map.of("pack", PACK), null)))
                    .get("id")
                    .asString();
            expect(200, journey.post("operator-second", packs + "/" + id + "/activation", null, null));
        }
        facilities.open(journey, SCHEME, "GUARANTOR", "900000000.00", "3000000.00");
    }

    /** The product of these tests, so that others rank those they know. */
    @AfterEach
    void retireTheProduct() throws Exception {
        String path = "/api/v1/bank/products/" + cast.product(SCHEME);
        expect(200, journey.post("approver-a", path + "/retirement", null, journey.etag("approver-a", path)));
        cast.forget(SCHEME);
    }

    @Test
    void sharesTheBalanceOnTheDefaultDateWhereTheEvidenceShowsALowerOne() throws Exception {
        String loan = drawn();
        String first = filed(loan, "300000.00", "400000.00");
        assertThat(claims.read(first).get("balanceAtDefault").asString()).isEqualTo("400000.00");
        assertThat(claims.amounts(first)).isEqualTo(Map.of("GUARANTOR", "225000.00", "BANK", "75000.00"));
        claims.paid(first);
        String second = filed(loan, "200000.00", "");
        assertThat(claims.amounts(second))
                .as("of 500,000 claimed in all 400,000 count; the first claim fixed the balance")
                .isEqualTo(Map.of("GUARANTOR", "75000.00", "BANK", "25000.00"));
        claims.paid(second);
        assertThat(claims.net(second)).isEqualTo(Map.of("GUARANTOR", "300000.00", "BANK", "100000.00"));
        claims.recovered(second, "100000.00");
        assertThat(claims.net(second))
                .as("the burdens sum to what counts less what came back")
                .isEqualTo(Map.of("GUARANTOR", "225000.00", "BANK", "75000.00"));
        expect(422, claims.record(second, "300000.01"));
    }

    @Test
    void takesTheBalanceFromTheRepaymentsUpToTheDefaultDate() throws Exception {
        String loan = drawn();
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        assertThat(page("/bank/loans/" + loan + "/claims", "en"))
                .contains("By the record of repayments it was ¥500,000.00");
        assertThat(page("/bank/loans/" + loan + "/claims", "zh-CN")).contains("还款记录显示为 ¥500,000.00");
        // Paid after the default date: the balance claimed is the lower one.
        Map<String, Object> repayment = new HashMap<>(
                Map.of("paidOn", today.minusDays(1).toString(), "amount", "20000.00", "reference", "R-1"));
        String path = "/api/v1/bank/loans/" + loan;
        expect(200, journey.post("officer-a", path + "/repayments", repayment, journey.etag("officer-a", path)));
        String left = Money.ofFen(jdbc.sql("select outstanding_fen from loan where id = ?")
                        .param(UUID.fromString(loan))
                        .query(Long.class)
                        .single())
                .toString();
        String claim = filed(loan, left, "");
        JsonNode read = claims.read(claim);
        assertThat(read.get("principal").asString()).isEqualTo(left).isNotEqualTo("500000.00");
        assertThat(Double.parseDouble(read.get("balanceAtDefault").asString())).isGreaterThan(Double.parseDouble(left));
        assertThat(page("/bank/claims/" + claim, "zh-CN")).contains("违约日余额");
        expect(200, claims.decline(claim));
        assertThat(claims.amounts(filed(loan, "1000.00", "800.00")))
                .as("a declined claim fixes nothing")
                .isEqualTo(Map.of("GUARANTOR", "600.00", "BANK", "200.00"));
    }

    private String drawn() throws Exception {
        LocalDate day = LocalDate.now(ZoneOffset.UTC).minusDays(100);
        return facilities.drawn(journey, journey.ready("owner-a"), cast.productUnder(SCHEME), day);
    }

    private String filed(String loan, String principal, String balanceAtDefault) throws Exception {
        Map<String, Object> body = TestFacilities.claim(principal);
        body.put("balanceAtDefault", balanceAtDefault);
        return journey.read(
                        expect(201, journey.post("officer-a", "/api/v1/bank/loans/" + loan + "/claims", body, null)))
                .get("id")
                .asString();
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
