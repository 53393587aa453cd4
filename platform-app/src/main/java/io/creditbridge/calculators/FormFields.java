package io.creditbridge.calculators;

import io.creditbridge.web.FieldProblem;
import io.creditbridge.web.InvalidInput;
import java.util.List;
import java.util.function.Supplier;

/** Names problems as the pages' flat forms name their fields: {@code loans[1].amount} is {@code amount2} there. */
final class FormFields {

    private static final List<String> LISTS = List.of("loan", "state");

    private FormFields() {}

    static <T> T flat(Supplier<T> work) {
        try {
            return work.get();
        } catch (InvalidInput failure) {
            throw new InvalidInput(
                    failure.problems().stream().map(FormFields::flat).toList());
        }
    }

    private static FieldProblem flat(FieldProblem problem) {
        String path = problem.field();
        int place = path.startsWith("loans[") ? Integer.parseInt(path.substring(6, path.indexOf(']'))) : 0;
        String leaf = path.substring(path.lastIndexOf('.') + 1);
        String name = LISTS.stream().anyMatch(leaf::startsWith) ? "amount" : leaf;
        return new FieldProblem(place == 0 ? name : name + (place + 1), problem.messageKey(), problem.arguments());
    }
}
