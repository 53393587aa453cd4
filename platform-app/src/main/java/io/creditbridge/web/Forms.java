package io.creditbridge.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Shows a form again with what was typed, and what is wrong beside each field or what changed meanwhile. */
@Component
public class Forms {

    private final MessageSource messages;

    Forms(MessageSource messages) {
        this.messages = messages;
    }

    /**
     * Does what a form asks for; wrong input shows the form again, and so does a record that somebody changed since the
     * form was opened. The form then carries the record's present version, so that sending it once more is a decision.
     *
     * @param work does it and answers where to go next
     * @param again fills the model for the form and answers its template
     */
    public String submit(Supplier<String> work, Supplier<String> again, FormContext context) {
        try {
            return work.get();
        } catch (InvalidInput failure) {
            context.response().setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            context.model().addAttribute("errors", FormErrors.of(failure, messages, context.locale()));
            return again.get();
        } catch (StaleVersion failure) {
            context.response().setStatus(HttpStatus.CONFLICT.value());
            context.model().addAttribute("currentVersion", failure.current());
            String changed = messages.getMessage("problem.409.staleForm", null, context.locale());
            context.model().addAttribute("errors", new FormErrors(List.of(new FormErrors.Shown("content", changed))));
            return again.get();
        }
    }

    /**
     * What showing a form again needs of the request.
     *
     * @param model the page's model
     * @param response to set the status on
     * @param locale the reader's language
     */
    public record FormContext(Model model, HttpServletResponse response, Locale locale) {}
}
