package io.creditbridge.administration;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import java.util.List;
import java.util.Map;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** An example body for every write of operators, shown in the interface's description. */
@Configuration(proxyBeanMethods = false)
class AdministrationExamples {

    private static final Map<String, Object> NAMES =
            Map.of("nameZh", "寿光市工作专班", "nameEn", "Shouguang work team", "regionCode", "370783");

    private static final Map<String, Map<String, Object>> BY_PATH = Map.of(
            "/api/v1/admin/organizations",
            Map.of("kind", "WORK_TEAM", "nameZh", "寿光市工作专班", "nameEn", "Shouguang work team", "regionCode", "370783"),
            "/api/v1/admin/organizations/{id}",
            NAMES,
            "/api/v1/admin/organizations/{id}/accounts",
            Map.of(
                    "username",
                    "li.ming",
                    "displayName",
                    "Li Ming",
                    "type",
                    "PERSON",
                    "roles",
                    List.of("OFFICER"),
                    "authority",
                    "1000000.00"),
            "/api/v1/admin/accounts/{id}/powers",
            Map.of("roles", List.of("OFFICER", "APPROVER"), "authority", "5000000.00"),
            "/api/v1/account/password",
            Map.of(
                    "oldPassword",
                    "the old one",
                    "newPassword",
                    "a new one of ten characters or more",
                    "repeated",
                    "a new one of ten characters or more"));

    @Bean
    OpenApiCustomizer bodiesOfOperators() {
        return AdministrationExamples::add;
    }

    private static void add(OpenAPI api) {
        BY_PATH.forEach((path, example) -> {
            if (api.getPaths().containsKey(path)) {
                api.getPaths().get(path).readOperations().forEach(operation -> add(operation, example));
            }
        });
    }

    private static void add(Operation operation, Map<String, Object> example) {
        if (operation.getRequestBody() != null) {
            operation.getRequestBody().getContent().values().forEach(content -> content.setExample(example));
        }
    }
}
