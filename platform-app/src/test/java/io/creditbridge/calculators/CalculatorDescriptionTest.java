package io.creditbridge.calculators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import io.creditbridge.PlatformTest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;

@PlatformTest
class CalculatorDescriptionTest {

    private static final Pattern BLOCKS = Pattern.compile("```json\\n(.*?)```\\s*```json\\n(.*?)```", Pattern.DOTALL);

    private static final Comparator<JsonNode> TO_NINE_DECIMALS = (one, other) -> one.equals(other)
                    || (one.isNumber() && other.isNumber() && Math.abs(one.doubleValue() - other.doubleValue()) < 1e-9)
            ? 0
            : 1;

    @Autowired
    private MockMvc machine;

    static Stream<String> calculators() {
        return CalculatorCalls.NAMES.stream();
    }

    @ParameterizedTest
    @MethodSource("calculators")
    void showsExamplesThatAreTrue(String name) throws Exception {
        JsonNode answer = new CalculatorCalls(machine).answer(name, CalculatorCalls.example(name + "-request"));
        assertThat(answer.equals(
                        TO_NINE_DECIMALS, CalculatorCalls.JSON.readTree(CalculatorCalls.example(name + "-response"))))
                .as(answer.toString())
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("calculators")
    void worksTheExamplesOfTheReferenceOut(String name) throws Exception {
        String text = Files.readString(Path.of("../docs/reference/calculators.md"));
        Matcher blocks = BLOCKS.matcher(text.substring(text.indexOf("## `" + name + "`")));
        assertThat(blocks.find()).isTrue();
        JsonNode answer = new CalculatorCalls(machine).answer(name, blocks.group(1));
        assertThat(answer.equals(TO_NINE_DECIMALS, CalculatorCalls.JSON.readTree(blocks.group(2))))
                .as(answer.toString())
                .isTrue();
    }

    @Test
    void describesEveryCalculatorWithItsErrorsAndWithoutSignIn() throws Exception {
        String text = machine.perform(get("/v3/api-docs"))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        JsonNode paths = CalculatorCalls.JSON.readTree(text).get("paths");
        for (String name : CalculatorCalls.NAMES) {
            JsonNode operation = paths.get("/api/v1/calculators/" + name).get("post");
            assertThat(operation.get("summary").stringValue()).isNotBlank();
            assertThat(operation.get("description").stringValue()).isNotBlank();
            assertThat(operation.get("security").isEmpty()).isTrue();
            assertThat(operation.get("responses").propertyNames()).contains("200", "400", "413", "415", "422", "429");
            JsonNode content = operation.at("/requestBody/content/application~1json");
            assertThat(content.at("/examples/worked/value"))
                    .isEqualTo(CalculatorCalls.JSON.readTree(CalculatorCalls.example(name + "-request")));
            assertThat(content.at("/schema/$ref").isMissingNode()).isFalse();
        }
    }
}
