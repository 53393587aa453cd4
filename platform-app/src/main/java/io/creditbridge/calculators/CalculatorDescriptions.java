package io.creditbridge.calculators;

import io.creditbridge.money.Money;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.examples.Example;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import io.swagger.v3.oas.models.tags.Tag;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/** Adds to the interface's description what all calculators share: examples that are true, errors, no sign-in. */
@Configuration(proxyBeanMethods = false)
class CalculatorDescriptions {

    /** The path under which all calculators stand. */
    static final String PATH = "/api/v1/calculators/";

    private static final String TAG = "Calculators";
    private static final String PROBLEM = "application/problem+json";

    @Bean
    OpenApiCustomizer calculatorsDescribed(JsonMapper json) {
        SpringDocUtils.getConfig()
                .replaceWithSchema(
                        Money.class,
                        new StringSchema()
                                .pattern("^-?\\d{1,13}(\\.\\d{1,2})?$")
                                .description("an amount with at most two decimals")
                                .example("500000.00"));
        return description -> describe(description, json);
    }

    private static void describe(OpenAPI description, JsonMapper json) {
        if (description.getPaths() == null) {
            return;
        }
        description.addTagsItem(
                new Tag().name(TAG).description("What a loan costs, what a bank needs, who bears a loss"));
        description.getPaths().forEach((path, item) -> {
            if (path.startsWith(PATH) && item.getPost() != null) {
                describe(item.getPost(), path.substring(PATH.length()), json);
            }
        });
    }

    private static void describe(Operation operation, String name, JsonMapper json) {
        operation.setTags(List.of(TAG));
        operation.setSecurity(List.of());
        operation
                .getRequestBody()
                .required(true)
                .getContent()
                .values()
                .forEach(content -> addExample(content, read(json, name + "-request")));
        ApiResponses answers = operation.getResponses();
        ApiResponse good = answers.get("200");
        if (good != null && good.getContent() != null) {
            good.setDescription("The answer");
            good.getContent().values().forEach(content -> addExample(content, read(json, name + "-response")));
        }
        answers.addApiResponse("400", problem("The body is no JSON"));
        answers.addApiResponse("413", problem("The body is larger than 4 MB"));
        answers.addApiResponse("415", problem("The body is not of the type application/json"));
        answers.addApiResponse("422", problem("Fields are missing, unknown, of the wrong type or out of range"));
        answers.addApiResponse(
                "429",
                problem("Too many requests from this address")
                        .addHeaderObject(
                                "Retry-After",
                                new Header().description("seconds to wait").schema(new IntegerSchema())));
    }

    private static void addExample(MediaType content, Object value) {
        content.addExamples("worked", new Example().summary("A worked example").value(value));
    }

    private static ApiResponse problem(String text) {
        Schema<?> error = new ObjectSchema()
                .addProperty("field", new StringSchema().description("the field's path in the body"))
                .addProperty("message", new StringSchema().description("what is wrong and how to mend it"));
        Schema<?> problem = new ObjectSchema()
                .addProperty("title", new StringSchema())
                .addProperty("status", new IntegerSchema())
                .addProperty("detail", new StringSchema())
                .addProperty("instance", new StringSchema())
                .addProperty("errors", new ArraySchema().items(error));
        return new ApiResponse()
                .description(text)
                .content(new Content().addMediaType(PROBLEM, new MediaType().schema(problem)));
    }

    private static Object read(JsonMapper json, String name) {
        String path = "/openapi/calculators/" + name + ".json";
        try (InputStream stream = CalculatorDescriptions.class.getResourceAsStream(path)) {
            return json.readValue(Objects.requireNonNull(stream, path).readAllBytes(), Object.class);
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }
}
