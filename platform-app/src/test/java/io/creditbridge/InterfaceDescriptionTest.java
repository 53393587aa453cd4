package io.creditbridge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The description at {@code /v3/api-docs} says of every operation what a caller has to know. */
@PlatformTest
class InterfaceDescriptionTest {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");

    @Autowired
    private MockMvc http;

    @Autowired
    private JsonMapper json;

    /** One operation with its name for the report. */
    private record Operation(String name, boolean open, JsonNode node) {}

    @Test
    void saysOfEveryOperationWhatItDoesWhoMayAndHowItFails() throws Exception {
        List<Operation> operations = operations();
        assertThat(operations).hasSizeGreaterThan(40);
        Set<String> ids = new HashSet<>();
        assertThat(operations).allSatisfy(operation -> {
            JsonNode node = operation.node();
            assertThat(node.path("summary").asString("")).as(operation.name()).isNotBlank();
            assertThat(node.path("tags").size()).as(operation.name()).isPositive();
            assertThat(ids.add(node.path("operationId").asString("")))
                    .as(operation.name())
                    .isTrue();
            assertThat(node.has("security")).as(operation.name()).isTrue();
            assertThat(node.get("security").isEmpty()).as(operation.name()).isEqualTo(operation.open());
            assertThat(node.get("responses").propertyNames())
                    .as(operation.name())
                    .anyMatch(status -> status.startsWith("2"))
                    .contains("422");
        });
    }

    @Test
    void showsAnExampleOfEveryJsonBody() throws Exception {
        assertThat(operations())
                .filteredOn(operation ->
                        operation.node().path("requestBody").path("content").has("application/json"))
                .isNotEmpty()
                .allSatisfy(operation -> {
                    JsonNode content =
                            operation.node().path("requestBody").path("content").path("application/json");
                    assertThat(content.has("example") || content.has("examples"))
                            .as(operation.name())
                            .isTrue();
                });
    }

    @Test
    void asksForWhatACallerWritesAndForNothingElse() throws Exception {
        assertThat(operations()).allSatisfy(operation -> {
            for (JsonNode parameter : operation.node().path("parameters")) {
                String name = parameter.get("name").asString();
                assertThat(name).as(operation.name()).isNotEqualTo("actor");
                if (parameter.get("in").asString().equals("path")) {
                    assertThat(parameter.path("schema").path("type").asString(""))
                            .as(operation.name() + " " + name)
                            .isIn("string", "integer");
                }
            }
        });
    }

    @Test
    void refersToNothingThatIsNotThere() throws Exception {
        JsonNode whole = whole();
        Set<String> missing = new HashSet<>();
        whole.findValues("$ref").forEach(reference -> {
            String place = reference.asString();
            if (whole.at(place.substring(1)).isMissingNode()) {
                missing.add(place);
            }
        });
        assertThat(missing).isEmpty();
        assertThat(whole.at("/components/schemas/Problem/properties/errors").isMissingNode())
                .isFalse();
    }

    @Test
    void namesTheScopesThatTheDoorsAskFor() throws Exception {
        JsonNode paths = whole().get("paths");
        for (SecurityMatrix.Row row : SecurityMatrix.rows()) {
            JsonNode operation = paths.path(row.path()).path(row.method().toLowerCase(Locale.ROOT));
            if (row.isRest() && !operation.isMissingNode()) {
                Set<String> named = new HashSet<>();
                operation
                        .get("security")
                        .forEach(one -> one.get("oauth2").forEach(scope -> named.add(scope.asString())));
                assertThat(named)
                        .as(row.name())
                        .isEqualTo(row.roles().stream()
                                .map(role ->
                                        role.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                                .collect(Collectors.toSet()));
            }
        }
    }

    @Test
    void saysWhatMayBeNull() throws Exception {
        JsonNode properties = whole().at("/components/schemas/RankedAnswer/properties");
        assertThat(properties.at("/annualRate/type").valueStream().map(JsonNode::asString))
                .containsExactlyInAnyOrder("number", "null");
        assertThat(properties.at("/id/type").asString()).isEqualTo("string");
    }

    private JsonNode whole() throws Exception {
        return json.readTree(
                http.perform(get("/v3/api-docs")).andReturn().getResponse().getContentAsString());
    }

    private List<Operation> operations() throws Exception {
        JsonNode paths = whole().get("paths");
        List<Operation> operations = new ArrayList<>();
        for (String path : paths.propertyNames()) {
            for (String method : paths.get(path).propertyNames()) {
                if (METHODS.contains(method)) {
                    boolean open = path.startsWith("/api/v1/calculators")
                            || path.startsWith("/api/v1/risk-sharing-schemes")
                            || path.equals("/api/v1/regions");
                    operations.add(new Operation(
                            method + " " + path, open, paths.get(path).get(method)));
                }
            }
        }
        return operations;
    }
}
