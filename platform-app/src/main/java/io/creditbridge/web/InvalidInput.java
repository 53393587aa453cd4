package io.creditbridge.web;

import java.util.List;

/** Input that can be read but is wrong: answered with 422, or shown beside the form's fields; nothing was changed. */
public class InvalidInput extends RuntimeException {

    private final List<FieldProblem> problems;

    /** Names everything that is wrong at once. */
    public InvalidInput(List<FieldProblem> problems) {
        super(problems.toString());
        this.problems = List.copyOf(problems);
    }

    /** Names one wrong field. */
    public InvalidInput(String field, String messageKey, Object... arguments) {
        this(List.of(FieldProblem.of(field, messageKey, arguments)));
    }

    /** What is wrong. */
    public List<FieldProblem> problems() {
        return problems;
    }
}
