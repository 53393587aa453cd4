package io.creditbridge.calculators;

import io.creditbridge.web.FieldProblem;

/** The names of a book's fields: what a scheme asks of one loan stands partly beside the book's sharing rules. */
final class BookFields {

    private BookFields() {}

    static FieldProblem renamed(FieldProblem problem, String loanPath) {
        String field = problem.field();
        String name = field.equals(loanPath + ".amount")
                ? loanPath + ".exposure"
                : field.startsWith(loanPath + ".") ? "sharing." + field.substring(loanPath.length() + 1) : field;
        return new FieldProblem(name, problem.messageKey(), problem.arguments());
    }
}
