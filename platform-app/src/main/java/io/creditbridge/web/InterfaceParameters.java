package io.creditbridge.web;

import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import java.lang.reflect.RecordComponent;
import java.util.UUID;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.ParameterCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the interface's description says of parameters: identifiers as they are written, and the key of a write. */
@Configuration(proxyBeanMethods = false)
class InterfaceParameters {

    private static final int LONGEST_KEY = 100;

    /** A typed identifier is one UUID in the address, not an object. */
    @Bean
    ParameterCustomizer identifiers() {
        return (parameter, method) -> {
            if (parameter != null && isIdentifier(method.getParameterType())) {
                parameter.setSchema(new StringSchema().format("uuid"));
            }
            return parameter;
        };
    }

    private static boolean isIdentifier(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        return components != null && components.length == 1 && components[0].getType() == UUID.class;
    }

    @Bean
    OpenApiCustomizer idempotencyKeys() {
        return api -> api.getPaths().forEach((path, item) -> {
            if (!path.startsWith("/api/v1/calculators")) {
                addKeys(item);
            }
        });
    }

    private static void addKeys(PathItem item) {
        item.readOperationsMap().forEach((method, operation) -> {
            if (method == PathItem.HttpMethod.POST || method == PathItem.HttpMethod.PUT) {
                operation.addParametersItem(new HeaderParameter()
                        .name(RepeatedWrites.HEADER)
                        .description("Names this write: a repeat with the same key and content gives the first answer")
                        .required(false)
                        .schema(new StringSchema().maxLength(LONGEST_KEY)));
            }
        });
    }
}
