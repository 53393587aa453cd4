package io.creditbridge.web;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/**
 * Says which field of a JSON body is at fault: text that is no JSON is unreadable (400), JSON whose fields are of the
 * wrong type, unknown or given twice is readable but wrong (422).
 */
@Component
class JsonFaults {

    /** The fields at fault; empty when the body is no JSON at all. */
    List<FieldProblem> in(HttpMessageNotReadableException failure) {
        if (failure.getCause() instanceof InputCoercionException tooLarge) {
            return List.of(FieldProblem.of(path(tooLarge), "problem.type"));
        }
        if (failure.getCause() instanceof StreamReadException broken && isRepeated(broken)) {
            return List.of(FieldProblem.of(place(broken), "problem.repeatedField"));
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

    /** Whether a field stands twice in an object; the library has no class of its own for that. */
    private static boolean isRepeated(StreamReadException broken) {
        return broken.getOriginalMessage().startsWith("Duplicate Object property");
    }

    /** Where the reading stopped, written as paths are. */
    private static String place(StreamReadException broken) {
        StringBuilder place = new StringBuilder();
        JsonParser body = broken.processor();
        TokenStreamContext at = body == null ? null : body.streamReadContext();
        for (; at != null && !at.inRoot(); at = at.getParent()) {
            place.insert(0, at.inArray() ? "[" + at.getCurrentIndex() + "]" : "." + at.currentName());
        }
        return place.isEmpty() ? "body" : place.substring(place.charAt(0) == '.' ? 1 : 0);
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
