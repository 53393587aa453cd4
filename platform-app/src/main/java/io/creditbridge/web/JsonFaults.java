package io.creditbridge.web;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/**
 * Says which field of a JSON body is at fault: text that is no JSON is unreadable (400), JSON whose fields are of the
 * wrong type or unknown is readable but wrong (422).
 */
@Component
class JsonFaults {

    /** The fields at fault; empty when the body is no JSON at all. */
    List<FieldProblem> in(HttpMessageNotReadableException failure) {
        if (failure.getCause() instanceof InputCoercionException tooLarge) {
            return List.of(FieldProblem.of(path(tooLarge), "problem.type"));
        }
        if (!(failure.getCause() instanceof DatabindException fault)) {
            return List.of();
        }
        String field = path(fault);
        if (fault instanceof UnrecognizedPropertyException unknown) {
            return List.of(FieldProblem.of(field, "problem.unknownField", unknown.getPropertyName()));
        }
        if (fault.getCause() instanceof InvalidInput invalid) {
            FieldProblem wrong = invalid.problems().getFirst();
            return List.of(new FieldProblem(field, wrong.messageKey(), wrong.arguments()));
        }
        return List.of(FieldProblem.of(field, "problem.type"));
    }

    private static String path(JacksonException fault) {
        String joined = fault.getPath().stream().map(JsonFaults::step).collect(Collectors.joining());
        return joined.startsWith(".") ? joined.substring(1) : joined;
    }

    private static String step(JacksonException.Reference step) {
        String name = step.getPropertyName();
        return name == null ? "[" + step.getIndex() + "]" : (name.isEmpty() ? "" : "." + name);
    }
}
