package io.creditbridge.web;

import io.creditbridge.audit.BrokenTransition;
import io.creditbridge.audit.SamePerson;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Every failure of a page as a page in the reader's language that says what happened and where to go. */
@ControllerAdvice(annotations = Controller.class)
class PageErrors {

    private static final Logger log = LoggerFactory.getLogger(PageErrors.class);
    private final PageFrame frame;
    private final MessageSource messages;

    PageErrors(PageFrame frame, MessageSource messages) {
        this.frame = frame;
        this.messages = messages;
    }

    @ExceptionHandler({NotFound.class, MethodArgumentTypeMismatchException.class})
    String notFound(HttpServletResponse response, Model model) {
        return show(response, model, 404, "problem.404");
    }

    @ExceptionHandler({StaleVersion.class, ConcurrencyFailureException.class})
    String stale(HttpServletResponse response, Model model) {
        return show(response, model, 409, "problem.409.stale");
    }

    @ExceptionHandler(BrokenTransition.class)
    String broken(HttpServletResponse response, Model model) {
        return show(response, model, 409, "problem.409.transition");
    }

    @ExceptionHandler(SamePerson.class)
    String samePerson(HttpServletResponse response, Model model) {
        return show(response, model, 409, "problem.409.samePerson");
    }

    @ExceptionHandler(DataIntegrityViolationException.class)
    String constraint(DataIntegrityViolationException failure, HttpServletResponse response, Model model) {
        log.warn("A write was refused by the database", failure);
        return show(response, model, 409, "problem.409.constraint");
    }

    @ExceptionHandler(InvalidInput.class)
    String invalid(InvalidInput failure, HttpServletResponse response, Model model) {
        model.addAttribute(
                "problems",
                FormErrors.of(failure, messages, LocaleContextHolder.getLocale())
                        .all());
        return show(response, model, 422, "problem.422");
    }

    /** The frame's own attributes are not filled for a failure, so they are filled here. */
    private String show(HttpServletResponse response, Model model, int status, String key) {
        frame.fill(model);
        response.setStatus(status);
        model.addAttribute("status", status);
        model.addAttribute("titleKey", "problem." + status + ".title");
        model.addAttribute("detailKey", key.equals("problem." + status) ? key + ".detail" : key);
        return "error";
    }
}
