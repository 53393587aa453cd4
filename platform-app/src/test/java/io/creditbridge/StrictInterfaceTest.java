package io.creditbridge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The interface takes nothing for what it is not, passes nothing over, and says so by naming the field. */
@PlatformTest
class StrictInterfaceTest {

    private final MockMvc http;
    private final JsonMapper json;
    private final TestJourney journey;

    @Autowired
    StrictInterfaceTest(MockMvc http, JsonMapper json, TestCast cast) {
        this.http = http;
        this.json = json;
        this.journey = new TestJourney(http, json, cast);
    }

    @ParameterizedTest
    @ValueSource(strings = {"name", "regionCode", "yearlyRevenue", "establishedOn"})
    void takesNeitherANumberNorATruthValueForText(String field) throws Exception {
        for (Object wrong : List.of(370783, 9_000_000.5, true, List.of("x"), Map.of("x", "y"))) {
            Map<String, Object> firm = TestJourney.firm(TestJourney.freshCode());
            firm.put(field, wrong);
            assertThat(wrongFields(journey.post("owner-a", "/api/v1/enterprises", firm, null)))
                    .containsExactly(field);
        }
    }

    @Test
    void takesAFigureAsANumberOrAsText() throws Exception {
        String path = "/api/v1/enterprises/" + journey.registered("owner-a") + "/assessments";
        for (Object points : List.of(82, "82")) {
            Map<String, Object> assessment = new HashMap<>(Map.of(
                    "kind", "INNOVATION_POINTS", "points", points, "source", "Office", "reference", "R" + points));
            assessment.put("assessedOn", TestJourney.inDays(-30));
            assessment.put("validUntil", TestJourney.inDays(300));
            TestJourney.expect(201, journey.post("owner-a", path, assessment, null));
        }
        JsonNode description = json.readTree(http.perform(MockMvcRequestBuilders.get("/v3/api-docs"))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8));
        assertThat(description
                        .at("/components/schemas/OfferRequest/properties/annualRate/type")
                        .valueStream()
                        .map(JsonNode::asString))
                .containsExactlyInAnyOrder("string", "number", "null");
    }

    @Test
    void refusesAFieldGivenTwiceWhateverItsTwoValuesAre() throws Exception {
        String path = "/api/v1/enterprises/" + journey.registered("owner-a") + "/consents";
        for (String second : List.of("SCORING", "SHARING_WITH_CHOSEN_BANKS")) {
            String twice = "{\"purpose\":\"SCORING\",\"validUntil\":\"" + TestJourney.inDays(9) + "\",\"purpose\":\""
                    + second + "\"}";
            assertThat(wrongFields(send("owner-a", written(path, twice)))).containsExactly("purpose");
        }
    }

    @Test
    void namesAFieldGivenTwiceDeepInABodyByItsPath() throws Exception {
        String path = "/api/v1/team/applications/" + journey.submitted("owner-a");
        String twice = """
                {"findings":[{"standard":"REAL_NEED","met":true},{"standard":"GOOD_CREDIT","met":true,"met":false}]}""";
        MockHttpServletRequestBuilder request =
                written(path + "/screening", twice).header(HttpHeaders.IF_MATCH, journey.etag("team", path));
        assertThat(wrongFields(send("team", request))).containsExactly("findings[1].met");
        String flows = """
                {"currency":"CNY","cashFlows":[{"date":"2026-01-01","amount":"1.00","date":"2027-01-01"}]}""";
        assertThat(wrongFields(send("owner-a", written("/api/v1/calculators/all-in-cost", flows))))
                .containsExactly("cashFlows[0].date");
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/enterprises?sort=size, sort",
        "/api/v1/enterprises?page=-1, page",
        "/api/v1/enterprises?size=201, size",
        "/api/v1/enterprises?size=many, size",
        "/api/v1/regions?sort=name, sort",
        "/api/v1/regions?page=-1, page",
        "/api/v1/regions?size=201, size",
        "/api/v1/risk-sharing-schemes?page=0, page",
    })
    void refusesAPageOrAnOrderThatAListDoesNotOffer(String address, String field) throws Exception {
        assertThat(wrongFields(journey.get("owner-a", address))).containsExactly(field);
    }

    @Test
    void listsTheTreeOfRegionsPageByPageInEitherDirection() throws Exception {
        JsonNode whole = read(journey.get("owner-a", "/api/v1/regions?size=200"));
        List<String> codes = whole.get("items")
                .valueStream()
                .map(row -> row.get("code").asString())
                .toList();
        assertThat(codes).hasSizeGreaterThan(3).doesNotHaveDuplicates();
        assertThat(whole.get("totalItems").asInt()).isGreaterThanOrEqualTo(codes.size());
        JsonNode second = read(journey.get("owner-a", "/api/v1/regions?page=1&size=2"));
        assertThat(second.get("items").valueStream().map(row -> row.get("code").asString()))
                .containsExactlyElementsOf(codes.subList(2, 4));
        JsonNode first = read(journey.get("owner-a", "/api/v1/regions?size=1&sort=path"));
        assertThat(first.at("/items/0/parent").isNull())
                .as("parents come first")
                .isTrue();
        JsonNode back = read(journey.get("owner-a", "/api/v1/regions?size=200&sort=-path"));
        assertThat(back.at("/items/0/code").asString()).isNotEqualTo(codes.getFirst());
    }

    @Test
    void listsFirmsByTheirNamesInEitherDirection() throws Exception {
        journey.registered("owner-a");
        journey.registered("owner-a");
        List<String> forth = ids(journey.get("owner-a", "/api/v1/enterprises?size=200&sort=name"));
        List<String> back = ids(journey.get("owner-a", "/api/v1/enterprises?size=200&sort=-name"));
        assertThat(forth).hasSizeGreaterThan(1).isEqualTo(back.reversed());
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /api/v1/nothing, application/json, application/json, 404",
        "GET, /api/v1/enterprises/none, application/json, application/json, 404",
        "DELETE, /api/v1/enterprises, application/json, application/json, 405",
        "GET, /api/v1/enterprises, text/csv, application/json, 406",
        "POST, /api/v1/enterprises, application/json, text/plain, 415",
        "POST, /api/v1/calculators/all-in-cost, application/json, text/plain, 415",
        "GET, /api/v1/regions, text/csv, application/json, 406",
    })
    void answersEveryRefusalInOneForm(String method, String address, String accepted, String sent, int status)
            throws Exception {
        MockHttpServletResponse answer = send(
                "owner-a",
                MockMvcRequestBuilders.request(HttpMethod.valueOf(method), address)
                        .header(HttpHeaders.ACCEPT, accepted)
                        .contentType(sent)
                        .content("{}"));
        JsonNode problem = journey.read(TestJourney.expect(status, answer));
        assertThat(answer.getContentType()).startsWith(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        assertThat(problem.get("type").asString()).isEqualTo("about:blank");
        assertThat(problem.get("status").asInt()).isEqualTo(status);
        assertThat(problem.get("title").asString()).isNotBlank();
        assertThat(problem.get("detail").asString()).isNotBlank();
        assertThat(problem.get("errors").isArray()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Basic bm9ib2R5Ondyb25n", "Basic %%%"})
    void saysAtTheTokenEndpointThatAClientIsUnknownAsItsStandardDoes(String authorization) throws Exception {
        MockHttpServletRequestBuilder request = MockMvcRequestBuilders.post("/oauth2/token")
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .param("grant_type", "client_credentials");
        if (!authorization.isEmpty()) {
            request.header(HttpHeaders.AUTHORIZATION, authorization);
        }
        MockHttpServletResponse answer = http.perform(request).andReturn().getResponse();
        assertThat(answer.getStatus()).isBetween(400, 401);
        assertThat(answer.getContentType()).startsWith(MediaType.APPLICATION_JSON_VALUE);
        assertThat(journey.read(answer).get("error").asString()).isIn("invalid_client", "invalid_request");
    }

    private List<String> wrongFields(MockHttpServletResponse answer) throws Exception {
        JsonNode problem = journey.read(TestJourney.expect(422, answer));
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8)).doesNotContain("tools.jackson", "java.");
        return problem.get("errors")
                .valueStream()
                .map(error -> error.get("field").asString())
                .toList();
    }

    private JsonNode read(MockHttpServletResponse answer) throws Exception {
        return journey.read(TestJourney.expect(200, answer));
    }

    private List<String> ids(MockHttpServletResponse answer) throws Exception {
        return read(answer)
                .get("items")
                .valueStream()
                .map(firm -> firm.get("id").asString())
                .toList();
    }

    private static MockHttpServletRequestBuilder written(String path, String body) {
        return MockMvcRequestBuilders.post(path)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body);
    }

    private MockHttpServletResponse send(String who, MockHttpServletRequestBuilder request) throws Exception {
        return journey.send(who, request);
    }
}
