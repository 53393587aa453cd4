package io.creditbridge.web;

import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;

/**
 * What is wrong with a form that is shown again, in the reader's language.
 *
 * @param all every problem in the order found
 */
public record FormErrors(List<Shown> all) {

    /** Nothing is wrong. */
    public static final FormErrors NONE = new FormErrors(List.of());

    /**
     * One problem as shown.
     *
     * @param field the field's name, also the target of the summary's link
     * @param text what is wrong and how to mend it
     */
    public record Shown(String field, String text) {}

    /** The problems of refused input in a language. */
    public static FormErrors of(InvalidInput failure, MessageSource messages, Locale locale) {
        return new FormErrors(failure.problems().stream()
                .map(problem -> new Shown(
                        problem.field(), messages.getMessage(problem.messageKey(), problem.written(), locale)))
                .toList());
    }

    /** The texts of one field. */
    public List<String> of(String field) {
        return all.stream()
                .filter(shown -> shown.field().equals(field))
                .map(Shown::text)
                .toList();
    }

    /** Whether a field is wrong. */
    public boolean has(String field) {
        return all.stream().anyMatch(shown -> shown.field().equals(field));
    }

    /** Whether anything is wrong. */
    public boolean any() {
        return !all.isEmpty();
    }
}
