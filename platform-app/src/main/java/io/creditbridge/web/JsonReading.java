package io.creditbridge.web;

import java.util.List;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.type.LogicalType;

/**
 * How strictly JSON is read: a number or a truth value is no text, so that a wrong field is told and not kept. Figures
 * that are carried as text say so by {@link AsWritten}. Settings of the file say the rest.
 */
@Configuration(proxyBeanMethods = false)
class JsonReading {

    private static final List<CoercionInputShape> NO_TEXT =
            List.of(CoercionInputShape.Integer, CoercionInputShape.Float, CoercionInputShape.Boolean);

    @Bean
    JsonMapperBuilderCustomizer textIsText() {
        return mapper -> mapper.withCoercionConfig(
                LogicalType.Textual, texts -> NO_TEXT.forEach(shape -> texts.setCoercion(shape, CoercionAction.Fail)));
    }
}
