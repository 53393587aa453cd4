package io.creditbridge;

import static io.creditbridge.TestJourney.expect;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.creditbridge.guarantee.FacilityId;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Several guarantors stand under one scheme: each for its region and banks, with a ledger and limits of its own. */
@PlatformTest
class SeveralSharersTest {

    private static final String SCHEME = "total-to-total";
    private static final String PATH = "/api/v1/admin/facilities";

    private final MockMvc http;
    private final TestCast cast;
    private final TestFacilities facilities;
    private final JdbcClient jdbc;
    private final TestJourney journey;

    @Autowired
    SeveralSharersTest(MockMvc http, JsonMapper json, TestCast cast, TestFacilities facilities, JdbcClient jdbc) {
        this.http = http;
        this.cast = cast;
        this.facilities = facilities;
        this.jdbc = jdbc;
        this.journey = new TestJourney(http, json, cast);
    }

    /** The product of this test, so that others rank those they know. */
    @AfterEach
    void retireTheProduct() throws Exception {
        String path = "/api/v1/bank/products/" + cast.product(SCHEME);
        expect(200, journey.post("approver-a", path + "/retirement", null, journey.etag("approver-a", path)));
        cast.forget(SCHEME);
    }

    @Test
    void givesEachLoanToTheNearestAndKeepsTheLedgersLimitsAndClaimsApart() throws Exception {
        FacilityId city = enrolled("sharer", "370700", List.of());
        FacilityId country = enrolled("sharer-b", null, List.of());
        facilities.change(journey, city, TestFacilities.terms("90000000.00"));
        facilities.change(journey, city, TestFacilities.topUp("1000000.00"));
        refusesWhatWouldBeAmbiguous();

        String firm = journey.ready("owner-a");
        String product = cast.productUnder(SCHEME);
        officerReadsWhoItIs(firm, product);
        LocalDate day = LocalDate.now(ZoneOffset.UTC).minusDays(100);
        String loan = facilities.drawn(journey, firm, product, day);
        assertThat(balance(city, "active_fen")).as("40 % of 500,000").isEqualTo(200_000_00);
        assertThat(balance(country, "posted_fen")).isZero();

        Map<String, Object> claim = TestFacilities.claim("100000.00");
        JsonNode filed = journey.read(
                expect(201, journey.post("officer-a", "/api/v1/bank/loans/" + loan + "/claims", claim, null)));
        String path = "/api/v1/sharing/claims/" + filed.get("id").asString();
        expect(404, journey.get("sharer-b", path));
        expect(200, journey.post("sharer", path + "/check", null, journey.etag("sharer", path)));
        expect(200, journey.post("sharer-second", path + "/payment", null, journey.etag("sharer-second", path)));
        assertThat(balance(city, "paid_fen")).isPositive();
        assertThat(balance(country, "paid_fen")).isZero();

        assertThat(limitOf("sharer", city).get("used").asString()).isNotEqualTo("0.00");
        assertThat(limitOf("sharer-b", country).get("used").asString())
                .as("the same limit, counted over its own loans: none")
                .isEqualTo("0.00");
        String book = "/api/v1/sharing/facilities/%s/book";
        assertThat(read("sharer", book.formatted(city)).get("loans").asInt()).isEqualTo(1);
        assertThat(read("sharer-b", book.formatted(country)).get("loans").asInt())
                .isZero();
        pagesSayWhichLoansEachTakes(city);
    }

    private void refusesWhatWouldBeAmbiguous() throws Exception {
        expect(422, journey.post("operator", PATH, enrolment("sharer-b", "370700", List.of()), null));
        expect(422, journey.post("operator", PATH, enrolment("sharer-b", "999999", List.of()), null));
        expect(422, journey.post("operator", PATH, enrolment("sharer-b", "370700", List.of("nobody")), null));
        String bank = cast.actor("officer-b").organizationId().toString();
        expect(201, journey.post("operator", PATH, enrolment("sharer-b", "370700", List.of(bank)), null));
        expect(422, journey.post("operator", PATH, enrolment("sharer", "370700", List.of(bank)), null));
        assertThat(read("auditor", PATH)
                        .valueStream()
                        .filter(one -> one.get("scheme").asString().equals(SCHEME)))
                .hasSize(3);
        assertThatThrownBy(() -> jdbc.sql("""
                        insert into facility_reach select id, scheme_id, party, null, null from facility
                        where scheme_id = ? limit 1
                        """).param(SCHEME).update()).isInstanceOf(DuplicateKeyException.class);
    }

    private void officerReadsWhoItIs(String firm, String product) throws Exception {
        String application = journey.inMarketFor("owner-a", firm, product);
        String page = page("officer-a", "/bank/proposals/" + journey.opened("owner-a", application, "a"), "en");
        assertThat(page).contains("Who stands for the loan").contains("<dd>sharer</dd>");
    }

    private void pagesSayWhichLoansEachTakes(FacilityId city) throws Exception {
        assertThat(page("sharer", "/sharing/facilities/" + city, "zh-CN"))
                .contains("潍坊市")
                .contains("全部银行");
        assertThat(page("operator", "/admin/facilities", "zh-CN"))
                .contains("潍坊市")
                .contains("全部地区")
                .contains("银行b")
                .contains("总对总批量担保业务")
                .doesNotContain(">total-to-total<");
    }

    private FacilityId enrolled(String sharer, @Nullable String region, List<String> banks) throws Exception {
        JsonNode made =
                journey.read(expect(201, journey.post("operator", PATH, enrolment(sharer, region, banks), null)));
        return FacilityId.of(made.get("id").asString());
    }

    private Map<String, Object> enrolment(String sharer, @Nullable String region, List<String> banks) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("sharerId", cast.actor(sharer).organizationId().toString());
        body.put("schemeId", SCHEME);
        body.put("party", "GUARANTOR");
        body.put("region", region);
        body.put("banks", banks);
        return body;
    }

    private JsonNode limitOf(String who, FacilityId facility) throws Exception {
        return read(who, "/api/v1/sharing/facilities/" + facility + "/limits").get(0);
    }

    private JsonNode read(String who, String path) throws Exception {
        return journey.read(expect(200, journey.get(who, path)));
    }

    private long balance(FacilityId facility, String column) {
        return jdbc.sql("select " + column + " from facility where id = ?")
                .param(UUID.fromString(facility.toString()))
                .query(Long.class)
                .single();
    }

    private String page(String who, String path, String language) throws Exception {
        return http.perform(MockMvcRequestBuilders.get(path)
                        .header(HttpHeaders.ACCEPT_LANGUAGE, language)
                        .with(People.as(cast.actor(who))))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
