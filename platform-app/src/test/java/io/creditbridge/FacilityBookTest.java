package io.creditbridge;

import static io.creditbridge.TestJourney.expect;
import static org.assertj.core.api.Assertions.assertThat;

import io.creditbridge.guarantee.FacilityId;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The book of a facility as its sharer reads it: on the page, over REST, and as a file. */
@PlatformTest
class FacilityBookTest {

    @Autowired
    private MockMvc http;

    @Autowired
    private JsonMapper json;

    @Autowired
    private TestCast cast;

    @Autowired
    private TestFacilities facilities;

    private TestJourney journey;
    private FacilityId facility;

    @BeforeEach
    void enrolTheGuarantor() throws Exception {
        journey = new TestJourney(http, json, cast);
        facility = facilities.open(journey, "anhui-4321", "GUARANTOR", "900000000.00", "1000000.00");
    }

    @Test
    void growsByTheLoanThatIsPaidOutAndSaysWhatTheYearMayCost() throws Exception {
        JsonNode before = book();
        facilities.drawn(
                journey,
                journey.ready("owner-a"),
                "shared",
                LocalDate.now(ZoneOffset.UTC).minusDays(45));
        JsonNode after = book();
        assertThat(after.get("loans").asInt()).isEqualTo(before.get("loans").asInt() + 1);
        assertThat(amount(after, "outstanding").subtract(amount(before, "outstanding")))
                .isEqualByComparingTo("500000.00");
        assertThat(amount(after, "stoodFor").subtract(amount(before, "stoodFor")))
                .as("40 % of it")
                .isEqualByComparingTo("200000.00");
        assertThat(loans(after, "arrears", "UP_TO_30")).isEqualTo(loans(before, "arrears", "UP_TO_30") + 1);
        assertThat(loans(after, "byIndustry", "AGRICULTURE")).isPositive();
        JsonNode guarantor = after.get("parties")
                .valueStream()
                .filter(one -> one.get("party").asString().equals("GUARANTOR"))
                .findFirst()
                .orElseThrow();
        BigDecimal expected = amount(guarantor, "expected");
        BigDecimal tail = new BigDecimal(guarantor.get("quantiles").get("0.999").asString());
        assertThat(expected).isPositive().isLessThan(tail);
        assertThat(tail).isLessThanOrEqualTo(amount(after, "stoodFor"));
    }

    @Test
    void handsOutTheLoansAsAFileAndThePageInBothLanguages() throws Exception {
        facilities.drawn(
                journey,
                journey.ready("owner-a"),
                "shared",
                LocalDate.now(ZoneOffset.UTC).minusDays(5));
        String file = page("/sharing/facilities/" + facility + "/book/loans.csv", "en");
        assertThat(file).startsWith("\uFEFFloan,borrower,bank,drawnOn");
        assertThat(file.lines()).hasSize(1 + book().get("loans").asInt());
        assertThat(page("/sharing/facilities/" + facility + "/book", "en"))
                .contains("What the year ahead may cost each party")
                .contains("1 to 30 days")
                .contains("Largest borrowers");
        assertThat(page("/sharing/facilities/" + facility + "/book", "zh-CN"))
                .contains("在保贷款台账")
                .contains("预期损失");
        expect(404, journey.get("sharer-b", "/api/v1/sharing/facilities/" + facility + "/book/loans.csv"));
    }

    @Test
    void saysSoWhereNothingIsPaidOut() throws Exception {
        FacilityId empty = facilities.open(journey, "jinhua-pool-2015", "POOL", "1000000.00", "0");
        JsonNode book = journey.read(journey.get("sharer", "/api/v1/sharing/facilities/" + empty + "/book"));
        assertThat(book.get("loans").asInt()).isZero();
        assertThat(book.get("parties").isEmpty()).isTrue();
        assertThat(page("/sharing/facilities/" + empty + "/book", "en")).contains("No loan that you stand for");
    }

    private JsonNode book() throws Exception {
        return journey.read(expect(200, journey.get("sharer", "/api/v1/sharing/facilities/" + facility + "/book")));
    }

    private static BigDecimal amount(JsonNode node, String field) {
        return new BigDecimal(node.get(field).asString());
    }

    private static int loans(JsonNode book, String part, String key) {
        List<JsonNode> rows = book.get(part).valueStream().toList();
        return rows.stream()
                .filter(row -> row.get("key").asString().equals(key))
                .mapToInt(row -> row.get("loans").asInt())
                .sum();
    }

    private String page(String path, String language) throws Exception {
        return http.perform(MockMvcRequestBuilders.get(path)
                        .header(HttpHeaders.ACCEPT_LANGUAGE, language)
                        .with(People.as(cast.actor("sharer"))))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
