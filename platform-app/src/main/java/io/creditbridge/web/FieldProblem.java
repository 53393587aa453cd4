package io.creditbridge.web;

import io.creditbridge.money.Money;
import java.util.List;

/**
 * One thing wrong with one field.
 *
 * @param field the field's name as the form and the JSON body call it
 * @param messageKey the key of the text that says what is wrong and how to mend it
 * @param arguments what the text names
 */
public record FieldProblem(String field, String messageKey, List<Object> arguments) {

    /** Copies the arguments. */
    public FieldProblem {
        arguments = List.copyOf(arguments);
    }

    /** What the text names as it is written for people: amounts of money as the pages show them. */
    Object[] written() {
        return arguments.stream()
                .map(one -> one instanceof Money amount ? Formats.exact(amount) : one)
                .toArray();
    }

    /** A problem whose text names the arguments. */
    public static FieldProblem of(String field, String messageKey, Object... arguments) {
        return new FieldProblem(field, messageKey, List.of(arguments));
    }
}
