package io.creditbridge;

import static io.creditbridge.TestJourney.expect;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A price says on which loans its guarantee was weighed: those really lent under the scheme. */
@PlatformTest
class WeighedBookTest {

    private static final String SCHEME = "national-fund-ordinary";

    private final MockMvc http;
    private final JsonMapper json;
    private final TestCast cast;
    private final TestFacilities facilities;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;

    @Autowired
    WeighedBookTest(
            MockMvc http,
            JsonMapper json,
            TestCast cast,
            TestFacilities facilities,
            JdbcClient jdbc,
            TransactionTemplate transactions) {
        this.http = http;
        this.json = json;
        this.cast = cast;
        this.facilities = facilities;
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    @Test
    void weighsEveryLoanThatIsPaidOutAndKeepsWithTheQuoteWhatWasWeighed() throws Exception {
        TestJourney journey = new TestJourney(http, json, cast);
        facilities.open(journey, SCHEME, "NATIONAL_FUND", "20000000.00", "1000000.00");
        String firm = journey.ready("owner-a");
        JsonNode first = weighed(journey, firm);
        LocalDate day = LocalDate.now(ZoneOffset.UTC).minusDays(5);
        facilities.drawn(journey, firm, "guaranteed", day);
        JsonNode second = weighed(journey, firm);
        assertThat(second.get("loans").asInt()).isEqualTo(first.get("loans").asInt() + 1);
        assertThat(second.get("unscored").asInt())
                .as("it was scored")
                .isEqualTo(first.get("unscored").asInt());
        assertThat(second.get("typical").asInt()).isPositive();
        assertThat(jdbc.sql(
                                "select inputs #>> '{request,sharing,expectedBankShare}' from quote order by quoted_at desc "
                                        + "limit 1")
                        .query(Double.class)
                        .single())
                .as("the whole request is kept, the share used with it")
                .isBetween(0.2, 1.0);
        assertReplayWeighsTheGuaranteeAgain(journey);
    }

    /** The guarantee's worth is worked out again as well: where it rested on something else, that is found. */
    private void assertReplayWeighsTheGuaranteeAgain(TestJourney journey) {
        transactions.executeWithoutResult(undone -> {
            undone.setRollbackOnly();
            JsonNode honest = check(journey);
            assertThat(honest.get("quotes").asInt()).isGreaterThanOrEqualTo(2);
            assertThat(honest.get("differing").asInt()).isZero();
            UUID forged = UUID.randomUUID();
            assertThat(jdbc.sql("""
                            insert into quote (id, application_id, product_id, score_id, versions, inputs, input_hash,
                                result, quoted_at)
                            select ?, application_id, product_id, score_id, versions,
                                jsonb_set(inputs, '{guarantee,caps,one,guaranteedShare}', '0.0'), input_hash, result, quoted_at
                            from quote where inputs #> '{guarantee,caps,groups,0}' is not null
                            order by quoted_at desc limit 1
                            """).param(forged).update()).isOne();
            JsonNode found = check(journey);
            assertThat(found.get("differing").asInt()).isOne();
            assertThat(found.get("examples").toString()).contains("\"QUOTE\"", forged.toString());
            assertThat(again(journey, forged)).isEqualTo("DIFFERS");
            UUID lost = UUID.randomUUID();
            assertThat(jdbc.sql("""
                            insert into quote (id, application_id, product_id, score_id, versions, inputs, input_hash,
                                result, quoted_at)
                            select ?, application_id, product_id, score_id,
                                jsonb_set(versions, '{engine}', '"pricing-9"'), inputs, input_hash, result, quoted_at
                            from quote order by quoted_at desc limit 1
                            """).param(lost).update()).isOne();
            JsonNode passed = check(journey);
            assertThat(passed.get("differing").asInt()).isOne();
            assertThat(passed.get("passedOver").asInt()).isOne();
            assertThat(passed.get("passedExamples").toString()).contains(lost.toString());
            assertThat(again(journey, lost)).isEqualTo("NOT_COMPARED");
        });
    }

    /** What comes of one stored quote that is computed again on request. */
    private static String again(TestJourney journey, UUID quote) {
        try {
            return journey.read(expect(200, journey.get("auditor", "/api/v1/admin/checks/quotes/" + quote)))
                    .get("verdict")
                    .asString();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private JsonNode check(TestJourney journey) {
        try {
            return journey.read(expect(200, journey.post("operator", "/api/v1/admin/checks", null, null)))
                    .get("replays")
                    .get(0);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    /** What the quote of a new offer on the scheme was weighed on; its page says so in both languages. */
    private JsonNode weighed(TestJourney journey, String firm) throws Exception {
        String application = journey.inMarketFor("owner-a", firm, "guaranteed");
        String proposal = journey.opened("owner-a", application, "a");
        assertThat(page(proposal, "en")).contains("for what the sharers may still carry");
        assertThat(page(proposal, "zh-CN")).contains("分担方尚可承担的额度");
        String file = "/api/v1/bank/proposals/" + proposal;
        expect(
                200,
                journey.post(
                        "officer-a", file + "/offer", TestJourney.offer("500000.00"), journey.etag("officer-a", file)));
        return json.readTree(jdbc.sql("select inputs ->> 'weighed' from quote where application_id = ? limit 1")
                .param(UUID.fromString(application))
                .query(String.class)
                .single());
    }

    private String page(String proposal, String language) throws Exception {
        return http.perform(MockMvcRequestBuilders.get("/bank/proposals/" + proposal)
                        .header(HttpHeaders.ACCEPT_LANGUAGE, language)
                        .with(People.as(cast.actor("officer-a"))))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
