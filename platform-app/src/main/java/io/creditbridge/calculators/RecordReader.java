package io.creditbridge.calculators;

import io.creditbridge.web.FieldProblem;
import io.creditbridge.web.InvalidInput;
import jakarta.validation.constraints.Size;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Reads a record from JSON and collects everything that is wrong with it, each by its path: unknown, missing, of the
 * wrong type or out of range.
 *
 * <p>A component marked {@code @Nullable} may be left out; the constraints of {@code jakarta.validation} on the
 * components are kept here, so that the interface's description and its behaviour have one source.
 */
final class RecordReader {

    private static final int MOST_PROBLEMS = 100;
    private static final int MOST_NAME_LENGTH = 60;
    private final List<FieldProblem> problems = new ArrayList<>();

    private RecordReader() {}

    /**
     * The record.
     *
     * @throws InvalidInput naming every wrong field, up to a hundred
     */
    static Record read(JsonNode tree, Class<? extends Record> type) {
        RecordReader reader = new RecordReader();
        Record read = reader.record("", tree, type);
        if (read == null || !reader.problems.isEmpty()) {
            throw new InvalidInput(reader.problems.stream().limit(MOST_PROBLEMS).toList());
        }
        return read;
    }

    private @Nullable Record record(String path, JsonNode node, Class<? extends Record> type) {
        if (!node.isObject()) {
            reject(path.isEmpty() ? "body" : path, "calculate.wrong.object");
            return null;
        }
        RecordComponent[] components = type.getRecordComponents();
        rejectUnknown(path, node, components);
        int before = problems.size();
        @Nullable Object[] values = new @Nullable Object[components.length];
        for (int i = 0; i < components.length; i++) {
            values[i] = component(join(path, components[i].getName()), node, components[i]);
        }
        return problems.size() > before ? null : create(type, components, values);
    }

    private void rejectUnknown(String path, JsonNode node, RecordComponent[] components) {
        Set<String> known =
                Arrays.stream(components).map(RecordComponent::getName).collect(Collectors.toSet());
        for (String name : node.propertyNames()) {
            if (!known.contains(name)) {
                String shown = name.substring(0, Math.min(name.length(), MOST_NAME_LENGTH));
                reject(join(path, shown), "problem.unknownField", shown);
            }
        }
    }

    private @Nullable Object component(String path, JsonNode node, RecordComponent component) {
        JsonNode value = node.get(component.getName());
        if (value == null || value.isNull()) {
            if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                reject(path, "problem.missing");
            }
            return null;
        }
        return value(path, value, component.getGenericType(), component);
    }

    private @Nullable Object value(String path, JsonNode node, Type type, RecordComponent component) {
        if (type instanceof ParameterizedType list) {
            return list(path, node, list.getActualTypeArguments()[0], component);
        }
        if (type instanceof Class<?> plain && Record.class.isAssignableFrom(plain) && !ScalarReader.reads(plain)) {
            return record(path, node, plain.asSubclass(Record.class));
        }
        return ScalarReader.read(path, node, (Class<?>) type, component, this::reject);
    }

    private @Nullable Object list(String path, JsonNode node, Type element, RecordComponent component) {
        if (!node.isArray()) {
            reject(path, "calculate.wrong.list");
            return null;
        }
        Size size = component.getAccessor().getAnnotation(Size.class);
        if (size != null && (node.size() < size.min() || node.size() > size.max())) {
            reject(path, "calculate.wrong.size", size.min(), size.max(), node.size());
            return null;
        }
        List<Object> values = new ArrayList<>(node.size());
        for (int i = 0; i < node.size() && problems.size() < MOST_PROBLEMS; i++) {
            String at = path + "[" + i + "]";
            JsonNode one = node.get(i);
            Object value = one.isNull() ? null : value(at, one, element, component);
            if (one.isNull()) {
                reject(at, "problem.missing");
            }
            if (value != null) {
                values.add(value);
            }
        }
        return values;
    }

    private void reject(String field, String messageKey, Object... arguments) {
        problems.add(FieldProblem.of(field, messageKey, arguments));
    }

    private static String join(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    private static Record create(
            Class<? extends Record> type, RecordComponent[] components, @Nullable Object[] values) {
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(type + " has no usable canonical constructor", impossible);
        }
    }
}
