package io.creditbridge;

import static io.creditbridge.TestJourney.expect;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What pages keep: the order of a list on its next page, and what was typed when something is wrong. */
@PlatformTest
class PagesKeepTest {

    @Autowired
    private MockMvc http;

    @Autowired
    private JsonMapper json;

    @Autowired
    private TestCast cast;

    private TestJourney journey;

    @BeforeEach
    void begin() {
        journey = new TestJourney(http, json, cast);
    }

    @Test
    void keepsTheOrderOfAListOnItsNextPageAndTurnsItAtTheHeader() throws Exception {
        journey.inMarket("owner-a");
        journey.inMarket("owner-a");
        String usual = page("officer-a", "/bank?part=DUE&size=1");
        assertThat(usual)
                .containsPattern(
                        "aria-sort=\"ascending\"[^>]*><a class=\"sort\" href=\"/bank\\?part=DUE&amp;sort=-neededBy\"");
        String sorted = page("officer-a", "/bank?part=DUE&size=1&sort=-amount");
        assertThat(sorted)
                .containsPattern(
                        "aria-sort=\"descending\"[^>]*><a class=\"sort\" href=\"/bank\\?part=DUE&amp;sort=amount\"")
                .contains("/bank?part=DUE&amp;sort=-amount&amp;page=1&amp;size=1");
        assertThat(page("owner-a", "/portal/applications?size=1&sort=amount"))
                .contains("/portal/applications?sort=amount&amp;page=1&amp;size=1");
        assertThat(page("auditor", "/admin?kind=APPLICATION&size=1&sort=at")).contains("sort=-at", "kind=APPLICATION");
        expect(422, journey.get("officer-a", "/bank?sort=%22%3E%3Cscript%3E"));
    }

    @Test
    void showsFirmsPageByPage() throws Exception {
        journey.registered("owner-b");
        journey.registered("owner-b");
        assertThat(page("owner-b", "/portal?size=1")).contains("/portal?page=1&amp;size=1");
        JsonNode first = journey.read(expect(200, journey.get("owner-b", "/api/v1/enterprises?size=1")));
        assertThat(first.get("items")).hasSize(1);
        assertThat(first.get("totalItems").asInt()).isGreaterThan(1);
    }

    @Test
    void keepsWhatAnOfficerTypedAndTicked() throws Exception {
        String file = "/bank/proposals/" + journey.opened("owner-a", journey.inMarket("owner-a"), "a");
        String version = version("officer-a", file);
        String asked = wrong("officer-a", form(file + "/question", "version", version, "question", "Why"));
        assertThat(asked).containsPattern("name=\"question\"[^>]*>Why</textarea>");
        String note = "n".repeat(1_001);
        String refused = wrong(
                "officer-a",
                form(file + "/refusal", "version", version, "reasons", "ADVERSE_RECORD")
                        .param("note", note));
        assertThat(refused).contains(note).containsPattern("value=\"ADVERSE_RECORD\" checked=\"checked\"");
        String report = wrong("officer-a", form(file + "/obstacles", "kind", "OTHER", "description", "x"));
        assertThat(report).contains(">x</textarea>", "href=\"" + file + "\"", "href=\"#description\"");
    }

    @Test
    void keepsWhatATeamFoundOfEachStandard() throws Exception {
        String page = "/team/applications/" + journey.submitted("owner-a");
        MockHttpServletRequestBuilder typed = form(page + "/screening", "version", version("team", page));
        for (String standard : TestJourney.STANDARDS) {
            boolean first = standard.equals(TestJourney.STANDARDS.getFirst());
            typed.param("met." + standard, "yes").param("evidence." + standard, first ? "x" : "seen " + standard);
        }
        String kept = wrong("team", typed);
        for (String standard : TestJourney.STANDARDS) {
            assertThat(kept).containsPattern("name=\"met." + standard + "\"[^>]*value=\"yes\"[^>]*checked");
        }
        assertThat(kept).contains(">seen " + TestJourney.STANDARDS.getLast() + "</textarea>", ">x</textarea>");
    }

    @Test
    void takesAnotherFormOfTheSameViewAndRepeatsOnlyTheVerySame() throws Exception {
        String key = UUID.randomUUID().toString();
        Map<String, Object> one = TestJourney.firm(TestJourney.freshCode());
        Map<String, Object> other = TestJourney.firm(TestJourney.freshCode());
        String first = registered(key, one);
        assertThat(registered(key, other)).isNotEqualTo(first);
        assertThat(registered(key, one)).isEqualTo(first);
    }

    private String registered(String key, Map<String, Object> firm) throws Exception {
        MockHttpServletRequestBuilder form = form("/portal/enterprises", "writeKey", key);
        firm.forEach((name, value) -> form.param(name, String.valueOf(value)));
        return String.valueOf(expect(302, journey.send("owner-b", form)).getRedirectedUrl());
    }

    @Test
    void keepsTheOwnersAnswerBesideTheBankThatAsked() throws Exception {
        String application = journey.inMarket("owner-a");
        List<String> proposals = new ArrayList<>();
        for (String bank : List.of("a", "b")) {
            String proposal = journey.opened("owner-a", application, bank);
            String path = "/api/v1/bank/proposals/" + proposal;
            String officer = "officer-" + bank;
            Map<String, String> question = Map.of("question", "Which orders do you have?");
            expect(200, journey.post(officer, path + "/question", question, journey.etag(officer, path)));
            proposals.add(proposal);
        }
        String page = "/portal/applications/" + application;
        assertThat(page("owner-a", page))
                .contains("id=\"answer-" + proposals.get(0) + "\"", "id=\"answer-" + proposals.get(1) + "\"");
        String answer = page + "/proposals/" + proposals.get(1) + "/answer";
        String tooLong = "a".repeat(3_001);
        String shown = wrong("owner-a", form(answer, "answer", tooLong));
        assertThat(shown.split("id=\"answer\"", -1)).hasSize(2);
        assertThat(shown).contains(tooLong, "href=\"#answer\"", "id=\"answer-" + proposals.get(0) + "\"");
    }

    @Test
    void keepsTheChoiceOfMoreProductsThanOneMayChoose() throws Exception {
        String firm = journey.ready("owner-a");
        List<String> written = new ArrayList<>();
        for (int i = 0; i < 11; i++) {
            written.add(published("Many " + i));
        }
        MockHttpServletRequestBuilder chosen = form(
                "/portal/enterprises/" + firm + "/applications",
                "amount",
                "500000",
                "termMonths",
                "12",
                "purpose",
                "STOCK",
                "collateral",
                "NONE");
        chosen.param("collateralValue", "")
                .param("neededBy", TestJourney.inDays(30))
                .param("note", "For the harvest");
        written.forEach(id -> chosen.param("products", id));
        String shown = wrong("owner-a", chosen);
        assertThat(shown).contains("Choose at most 10", ">For the harvest</textarea>");
        for (String id : written) {
            assertThat(shown).containsPattern("value=\"" + id + "\" checked=\"checked\"");
            String path = "/api/v1/bank/products/" + id;
            expect(200, journey.post("approver-a", path + "/retirement", null, journey.etag("approver-a", path)));
        }
        String application = journey.inMarketFor("owner-a", firm, "working-capital");
        String proposal = journey.proposal("owner-a", application, "a");
        String move = "/portal/applications/" + application + "/proposals/" + proposal + "/move";
        String stale = wrong("owner-a", form(move, "product", written.getFirst()));
        assertThat(stale).contains("no longer offered", "Move");
    }

    @Test
    void keepsWhatWasTypedInADraftThatChangedMeanwhile() throws Exception {
        String application = journey.drafted("owner-a");
        String products = "/portal/applications/" + application + "/products";
        String opened = version("owner-a", products);
        expect(302, journey.send("owner-a", draft(application, opened, "From the other window")));
        String shown = expect(409, journey.send("owner-a", draft(application, opened, "From this window")))
                .getContentAsString();
        assertThat(shown).contains("Somebody changed this record", ">From this window</textarea>", "href=\"#content\"");
        assertThat(page("owner-a", products)).contains("From the other window");
        String again = shown.replaceAll("(?s).*name=\"version\" value=\"(\\d+)\".*", "$1");
        assertThat(again).isNotEqualTo(opened);
        expect(302, journey.send("owner-a", draft(application, again, "From this window")));
        assertThat(page("owner-a", products)).contains("From this window");
    }

    @Test
    void namesTheBanksOfADraftsProductsAndTheChangeOfAFirm() throws Exception {
        String firm = journey.ready("owner-a");
        assertThat(page("owner-a", "/portal/applications/" + journey.drafted("owner-a")))
                .contains("Bank a: ", "Bank b: ");
        assertThat(page("owner-a", "/portal/enterprises/" + firm + "/figures"))
                .contains("<title>Change the firm&#39;s figures");
        assertThat(page("owner-a", "/portal/enterprises/new")).contains("<title>Register a firm");
    }

    @Test
    void showsTheReceiptsOfEveryConsentAndWhoLooked() throws Exception {
        String firm = journey.ready("owner-a");
        String application = journey.inMarketFor("owner-a", firm, "working-capital");
        page("officer-a", "/bank/proposals/" + journey.opened("owner-a", application, "a"));
        String consents = "/portal/enterprises/" + firm + "/consents";
        expect(
                302,
                journey.send("owner-a", form(consents, "purpose", "SCORING", "validUntil", TestJourney.inDays(90))));
        assertThat(page("owner-a", consents + "/receipts?size=1"))
                .contains(consents + "/receipts?page=1&amp;size=1", "Scoring on the platform");
        assertThat(page("owner-a", consents + "/receipts?sort=validUntil")).contains("taken back", "Given");
        assertThat(page("owner-a", "/portal/enterprises/" + firm + "/data-access"))
                .contains("The application&#39;s file");
        expect(404, journey.get("owner-b", consents + "/receipts"));
        expect(404, journey.get("owner-b", "/portal/enterprises/" + firm + "/data-access"));
    }

    private static MockHttpServletRequestBuilder draft(String application, String version, String note) {
        return form(
                        "/portal/applications/" + application + "/draft",
                        "version",
                        version,
                        "amount",
                        "500000",
                        "termMonths",
                        "12",
                        "purpose",
                        "STOCK",
                        "collateral",
                        "NONE")
                .param("collateralValue", "")
                .param("neededBy", TestJourney.inDays(30))
                .param("note", note);
    }

    private String published(String name) throws Exception {
        Map<String, Object> product = SecondPersonSeesTest.product(name);
        String id = journey.read(expect(201, journey.post("product-a", "/api/v1/bank/products", product, null)))
                .get("id")
                .asString();
        String path = "/api/v1/bank/products/" + id;
        expect(200, journey.post("approver-a", path + "/publication", null, journey.etag("approver-a", path)));
        return id;
    }

    private static MockHttpServletRequestBuilder form(String path, String... fields) {
        MockHttpServletRequestBuilder form = MockMvcRequestBuilders.post(path);
        for (int i = 0; i < fields.length; i += 2) {
            form.param(fields[i], fields[i + 1]);
        }
        return form;
    }

    private String version(String who, String path) throws Exception {
        return Visitor.version(expect(200, journey.get(who, path)));
    }

    private String wrong(String who, MockHttpServletRequestBuilder form) throws Exception {
        return expect(422, journey.send(who, form)).getContentAsString();
    }

    private String page(String who, String path) throws Exception {
        return expect(200, journey.get(who, path)).getContentAsString();
    }
}
