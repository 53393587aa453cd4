package io.creditbridge.web;

import com.fasterxml.jackson.databind.type.TypeFactory;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Says of each part of a body that may be missing that it may be null, and of a figure that is carried as it was typed
 * that it may be written as a number too.
 */
@Component
class NullableProperties implements ModelConverter {

    private static final String NULL = "null";
    private static final String NUMBER = "number";

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        Schema<?> resolved = chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
        Class<?> raw =
                TypeFactory.defaultInstance().constructType(type.getType()).getRawClass();
        if (resolved != null && raw.isRecord()) {
            String reference = resolved.get$ref();
            Schema<?> model = reference == null
                    ? resolved
                    : context.getDefinedModels().get(reference.substring(reference.lastIndexOf('/') + 1));
            if (model != null && model.getProperties() != null) {
                mark(raw, model);
            }
        }
        return resolved;
    }

    private static void mark(Class<?> record, Schema<?> model) {
        @SuppressWarnings("rawtypes")
        Map<String, Schema> properties = model.getProperties();
        for (RecordComponent component : record.getRecordComponents()) {
            Schema<?> property = properties.get(component.getName());
            if (property != null && component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                properties.put(component.getName(), nullable(property));
            }
            if (property != null && component.getAccessor().isAnnotationPresent(AsWritten.class)) {
                property.setTypes(with(property.getTypes(), NUMBER));
            }
        }
    }

    private static Schema<?> nullable(Schema<?> property) {
        if (property.get$ref() != null) {
            Schema<?> none = new JsonSchema();
            none.setTypes(Set.of(NULL));
            return new JsonSchema().anyOf(List.of(property, none));
        }
        if (property.getTypes() != null && !property.getTypes().contains(NULL)) {
            property.setTypes(with(property.getTypes(), NULL));
            if (property.getEnum() != null) {
                property.addEnumItemObject(null);
            }
        }
        return property;
    }

    private static Set<String> with(Set<String> types, String another) {
        Set<String> all = new LinkedHashSet<>(types);
        all.add(another);
        return all;
    }
}
