package io.creditbridge;

import static io.creditbridge.TestJourney.expect;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Forms shown again after a mistake: what was typed and chosen stays, what was not chosen stays open. */
@PlatformTest
class FormsShownAgainTest {

    private static final String OPEN = "<option value=\"\">Choose</option>";

    @Autowired
    private MockMvc http;

    @Autowired
    private JsonMapper json;

    @Autowired
    private TestCast cast;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestFacilities facilities;

    private TestJourney journey;

    @BeforeEach
    void begin() {
        journey = new TestJourney(http, json, cast);
    }

    @Test
    void keepsWhatAnOperatorChoseForAnEnrolmentAndChoosesNothingForAnybody() throws Exception {
        String bank = cast.actor("officer-b").organizationId().toString();
        String again = wrong(
                "operator",
                form("/admin/facilities", "sharerId", "", "schemeId", "anhui-4321", "party", "GUARANTOR")
                        .param("region", "370783")
                        .param("banks", bank));
        assertThat(again)
                .containsPattern("id=\"sharerId\" name=\"sharerId\">" + OPEN)
                .contains("value=\"anhui-4321\" selected", "value=\"GUARANTOR\" selected")
                .contains("value=\"370783\"", "value=\"" + bank + "\" checked");
        assertThat(expect(200, journey.get("operator", "/admin/facilities")).getContentAsString())
                .containsPattern("name=\"schemeId\">" + OPEN);
    }

    @Test
    void keepsAWithdrawalAWithdrawalAndTheTermsBesideItAsTheyAre() throws Exception {
        String page = "/sharing/facilities/"
                + facilities.open(journey, "anhui-4321", "GUARANTOR", "900000000.00", "100000000.00");
        String again =
                wrong("sharer", form(page + "/changes", "kind", "WITHDRAWAL", "amount", "abc", "note", "paid back"));
        assertThat(again)
                .contains(
                        "value=\"WITHDRAWAL\" selected",
                        "value=\"abc\"",
                        "name=\"commitmentLimit\" type=\"text\" value=\"9")
                .containsPattern("id=\"money-note\" name=\"note\" value=\"paid back\"");
        assertThat(again.split("value=\"paid back\"", -1)).hasSize(2);
        assertThat(wrong("sharer", form(page + "/changes", "kind", "", "amount", "5.00")))
                .contains(OPEN);
    }

    @Test
    void keepsTheReasonsOfSharersAndBanks() throws Exception {
        String claim = facilities.claimed(journey);
        assertReasonKept("sharer", "/sharing/claims/" + claim, "/refusal");
        assertReasonKept("officer-a", "/bank/claims/" + claim, "/withdrawal");
        String guarantee = facilities
                .requested(journey, "national-fund-ordinary", "NATIONAL_FUND")
                .guarantee();
        assertReasonKept("sharer", "/sharing/guarantees/" + guarantee, "/refusal");
    }

    private void assertReasonKept(String who, String page, String step) throws Exception {
        String version = Visitor.version(expect(200, journey.get(who, page)));
        assertThat(wrong(who, form(page + step, "version", version, "reason", "x")))
                .containsPattern("name=\"reason\"[^>]*>x</textarea>");
    }

    @Test
    void keepsTheReasonWhyAConnectionShallEndBesideThatConnection() throws Exception {
        Map<String, String> pair = Map.of(
                "firstCode",
                code(journey.registered("owner-a")),
                "otherCode",
                code(journey.registered("owner-b")),
                "kind",
                "COMMON_CONTROL",
                "reason",
                "one owner of both");
        JsonNode made = journey.read(expect(201, journey.post("operator", "/api/v1/admin/connections", pair, null)));
        String id = made.get("id").asString();
        String path = "/api/v1/admin/connections/" + id;
        expect(200, journey.post("operator-second", path + "/confirmation", null, journey.etag("operator", path)));
        String again = wrong("operator", form("/admin/connections/" + id + "/end", "version", "1", "reason", "x"));
        assertThat(again)
                .containsPattern("<details class=\"mt-2\" open")
                .containsPattern("id=\"reason-" + id + "\"[^>]*aria-invalid=\"true\"[^>]*>x</textarea>");
    }

    @Test
    void keepsTheRegionThatWasPickedAmongSeveralWhileAnotherFieldIsWrong() throws Exception {
        String again = wrong(
                "owner-a", form("/portal/enterprises", "regionCode", "Sh", "regionPick", TestCast.REGION, "name", ""));
        assertThat(again)
                .containsPattern("name=\"regionPick\" value=\"" + TestCast.REGION + "\" checked")
                .doesNotContain("Several regions");
    }

    @Test
    void keepsThatBadRowsShallBeLeftOut() throws Exception {
        String page = "/portal/enterprises/" + journey.registered("owner-a") + "/transactions";
        AbstractMockHttpServletRequestBuilder<?> nothing =
                MockMvcRequestBuilders.multipart(page).param("skipBadRows", "true");
        assertThat(wrong("owner-a", nothing)).containsPattern("name=\"skipBadRows\" value=\"true\" checked");
        assertThat(expect(200, journey.get("owner-a", page)).getContentAsString())
                .doesNotContainPattern("name=\"skipBadRows\" value=\"true\" checked");
    }

    @Test
    void choosesNoOutcomeAndNoSchemeForAnybody() throws Exception {
        String set = new TestModels(journey).given("product-a", TestModels.table(50));
        assertThat(wrong("product-a", form("/models/training-sets/" + set + "/runs", "outcome", "", "seed", "1")))
                .containsPattern("name=\"outcome\">\\s*" + OPEN);
        String asked = "/calculators/loss-allocation?scheme=&amount=1000000&unrecoveredPrincipal=1000";
        assertThat(expect(422, journey.get("owner-a", asked)).getContentAsString())
                .containsPattern("name=\"scheme\"[^>]*>\\s*" + OPEN);
    }

    private String code(String firm) {
        return jdbc.sql("select credit_code from enterprise where id = ?::uuid")
                .param(firm)
                .query(String.class)
                .single();
    }

    private static MockHttpServletRequestBuilder form(String path, String... fields) {
        MockHttpServletRequestBuilder form = MockMvcRequestBuilders.post(path);
        for (int i = 0; i < fields.length; i += 2) {
            form.param(fields[i], fields[i + 1]);
        }
        return form;
    }

    private String wrong(String who, AbstractMockHttpServletRequestBuilder<?> form) throws Exception {
        return expect(422, journey.send(who, form)).getContentAsString();
    }
}
