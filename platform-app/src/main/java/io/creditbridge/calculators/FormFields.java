package io.creditbridge.calculators;

import io.creditbridge.web.FieldProblem;
import io.creditbridge.web.InvalidInput;
import java.util.List;
import java.util.function.Supplier;

/** Names problems as the pages' flat forms name their fields: {@code loans[1].amount} is {@code amount2} there. */
final class FormFields {

    private static final List<String> LISTS = List.of("loan", "state");

    private FormFields() {}

    /**
     * Does the work.
     *
     * @param whole the form's field that stands for a loan or a book as a whole
     * @throws InvalidInput naming the form's fields
     */
    static <T> T flat(String whole, Supplier<T> work) {
        try {
            return work.get();
        } catch (InvalidInput failure) {
            throw new InvalidInput(failure.problems().stream()
                    .map(problem -> flat(whole, problem))
                    .toList());
        }
    }

    private static FieldProblem flat(String whole, FieldProblem problem) {
        String path = problem.field();
        int place = path.startsWith("loans[") ? Integer.parseInt(path.substring(6, path.indexOf(']'))) : 0;
        String leaf = path.substring(path.lastIndexOf('.') + 1);
        String name = LISTS.stream().anyMatch(leaf::startsWith) ? whole : leaf;
        return new FieldProblem(place == 0 ? name : name + (place + 1), problem.messageKey(), problem.arguments());
    }
}
