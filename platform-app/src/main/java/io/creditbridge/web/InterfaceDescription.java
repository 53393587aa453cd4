package io.creditbridge.web;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.examples.Example;
import io.swagger.v3.oas.models.info.Contact;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.OAuthFlow;
import io.swagger.v3.oas.models.security.OAuthFlows;
import io.swagger.v3.oas.models.security.Scopes;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import io.swagger.v3.oas.models.tags.Tag;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the interface's description says of every operation: how to get in, and what the failures look like. */
@Configuration(proxyBeanMethods = false)
class InterfaceDescription {

    private static final String OAUTH = "oauth2";

    private static final Map<String, String> FAILURES = Map.of(
            "400", "The request cannot be read",
            "401", "No valid access token or session",
            "403", "The role does not allow it",
            "404", "No such record, or another organisation's",
            "409", "Broken transition or stale version; nothing was changed",
            "415", "Another content type is expected",
            "422", "Readable but wrong; errors names each field",
            "428", "If-Match is missing");

    @Bean
    OpenAPI description() {
        return new OpenAPI()
                .info(new Info()
                        .title("CreditBridge")
                        .version("v1")
                        .description(
                                "Bank credit for small firms: register, import, compare, apply, screen, offer, accept."
                                        + " Amounts are text in yuan with two decimals, rates are decimals a year,"
                                        + " times are UTC.")
                        .contact(new Contact().name("The platform's operator"))
                        .license(new License().name("Terms of the platform's operator")))
                .servers(List.of(new Server().url("/").description("This server")))
                .components(new Components()
                        .addSecuritySchemes(
                                OAUTH,
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.OAUTH2)
                                        .description("Client credentials; a scope a role")
                                        .flows(new OAuthFlows()
                                                .clientCredentials(new OAuthFlow()
                                                        .tokenUrl("/oauth2/token")
                                                        .scopes(new Scopes()
                                                                .addString("owner", "Firms and applications")
                                                                .addString("team-member", "Screening")
                                                                .addString("officer", "Files and offers")
                                                                .addString("approver", "Second person")
                                                                .addString("product-manager", "Products and models")
                                                                .addString("sharer", "Guarantees and claims")
                                                                .addString("operator", "Rule packs and models")
                                                                .addString("auditor", "Audit trail"))))));
    }

    @Bean
    OpenApiCustomizer failures() {
        return api -> {
            // Schemas that no method answers are taken out before this; all failures refer to this one.
            api.getComponents().addSchemas("Problem", problem());
            api.getPaths().forEach(InterfaceDescription::describe);
            api.setTags(api.getPaths().values().stream()
                    .flatMap(item -> item.readOperations().stream())
                    .flatMap(operation -> operation.getTags().stream())
                    .distinct()
                    .sorted()
                    .map(name -> described(api, name))
                    .toList());
        };
    }

    private static void describe(String path, PathItem item) {
        item.readOperationsMap().forEach((method, operation) -> {
            List<String> scopes = InterfaceScopes.of(method, path);
            boolean open = scopes.isEmpty();
            operation.setSecurity(scopes.stream()
                    .map(scope -> new SecurityRequirement().addList(OAUTH, scope))
                    .toList());
            operation.setDescription(description(operation, scopes));
            boolean write = method != PathItem.HttpMethod.GET;
            FAILURES.forEach((status, text) -> {
                if (applies(status, open, write)) {
                    add(operation, status, text);
                }
            });
        });
    }

    private static Tag described(OpenAPI api, String name) {
        return Objects.requireNonNullElse(api.getTags(), List.<Tag>of()).stream()
                .filter(tag -> tag.getName().equals(name))
                .findFirst()
                .orElseGet(() -> new Tag().name(name));
    }

    private static String description(Operation operation, List<String> scopes) {
        String said = operation.getDescription() == null ? "" : operation.getDescription() + "\n\n";
        return said + (scopes.isEmpty() ? "Open to everybody." : "Scope, any of: " + String.join(", ", scopes) + ".");
    }

    private static boolean applies(String status, boolean open, boolean write) {
        return switch (status) {
            case "401", "403" -> !open;
            case "409", "428" -> write && !open;
            case "415" -> write;
            default -> true;
        };
    }

    private static void add(Operation operation, String status, String text) {
        if (operation.getResponses().containsKey(status)) {
            return;
        }
        MediaType problem = new MediaType()
                .schema(new Schema<>().$ref("#/components/schemas/Problem"))
                .addExamples(
                        "problem",
                        new Example()
                                .value(Map.of(
                                        "type",
                                        "about:blank",
                                        "title",
                                        text,
                                        "status",
                                        Integer.valueOf(status),
                                        "detail",
                                        text)));
        operation
                .getResponses()
                .addApiResponse(
                        status,
                        new ApiResponse()
                                .description(text)
                                .content(new Content().addMediaType("application/problem+json", problem)));
    }

    private static Schema<?> problem() {
        Schema<?> error = new ObjectSchema()
                .addProperty("field", new StringSchema().description("The field's path"))
                .addProperty("message", new StringSchema().description("What is wrong and how to mend it"));
        return new ObjectSchema()
                .description("A failure (RFC 9457) in the language of Accept-Language")
                .addProperty("type", new StringSchema())
                .addProperty("title", new StringSchema())
                .addProperty("status", new IntegerSchema())
                .addProperty("detail", new StringSchema())
                .addProperty("instance", new StringSchema())
                .addProperty("errors", new ArraySchema().items(error));
    }
}
