package io.creditbridge.web;

import io.creditbridge.audit.BrokenTransition;
import io.creditbridge.audit.SamePerson;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Every failure of the REST interface as a problem (RFC 9457) in the caller's language; nothing internal leaks. */
@RestControllerAdvice(annotations = RestController.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class ApiErrors extends ResponseEntityExceptionHandler {

    private static final Logger log = LoggerFactory.getLogger(ApiErrors.class);
    private final MessageSource messages;
    private final JsonFaults faults;

    ApiErrors(MessageSource messages, JsonFaults faults) {
        this.messages = messages;
        this.faults = faults;
    }

    /**
     * One wrong field in an answer.
     *
     * @param field the field's path in the body
     * @param message what is wrong and how to mend it
     */
    record FieldError(String field, String message) {}

    @ExceptionHandler
    ProblemDetail invalid(InvalidInput failure, Locale locale) {
        return unprocessable(failure.problems(), locale);
    }

    @ExceptionHandler
    ProblemDetail notFound(NotFound failure, Locale locale) {
        return problem(HttpStatus.NOT_FOUND, locale);
    }

    @ExceptionHandler
    ProblemDetail wrongType(MethodArgumentTypeMismatchException failure, Locale locale) {
        if (failure.getParameter().hasParameterAnnotation(PathVariable.class)) {
            return problem(HttpStatus.NOT_FOUND, locale);
        }
        return unprocessable(List.of(FieldProblem.of(failure.getName(), "problem.type")), locale);
    }

    @ExceptionHandler
    ProblemDetail broken(BrokenTransition failure, Locale locale) {
        return conflict("problem.409.transition", locale);
    }

    @ExceptionHandler({StaleVersion.class, ConcurrencyFailureException.class})
    ProblemDetail stale(Exception failure, Locale locale) {
        return conflict("problem.409.stale", locale);
    }

    @ExceptionHandler
    ProblemDetail forbidden(AccessDeniedException failure, Locale locale) {
        return problem(HttpStatus.FORBIDDEN, locale);
    }

    @ExceptionHandler
    ProblemDetail preconditionMissing(EntityTags.PreconditionMissing failure, Locale locale) {
        return problem(HttpStatus.PRECONDITION_REQUIRED, locale);
    }

    @ExceptionHandler
    ProblemDetail samePerson(SamePerson failure, Locale locale) {
        ProblemDetail problem = conflict("problem.409.samePerson", locale);
        problem.setTitle(messages.getMessage("problem.409.samePerson.title", null, locale));
        return problem;
    }

    @ExceptionHandler
    ProblemDetail constraint(DataIntegrityViolationException failure, Locale locale) {
        log.warn("A write was refused by the database", failure);
        return conflict("problem.409.constraint", locale);
    }

    @ExceptionHandler
    ProblemDetail unexpected(Exception failure, Locale locale) {
        log.error("Unexpected failure", failure);
        return problem(HttpStatus.INTERNAL_SERVER_ERROR, locale);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException failure, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        List<FieldProblem> wrong = faults.in(failure);
        Locale locale = request.getLocale();
        ProblemDetail body = wrong.isEmpty() ? unreadable(locale) : unprocessable(wrong, locale);
        return ResponseEntity.status(body.getStatus()).headers(headers).body(body);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception failure, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        HttpStatus known = HttpStatus.resolve(status.value());
        ProblemDetail problem = problem(known == null ? HttpStatus.BAD_REQUEST : known, request.getLocale());
        return ResponseEntity.status(status).headers(headers).body(problem);
    }

    private ProblemDetail unreadable(Locale locale) {
        ProblemDetail problem = problem(HttpStatus.BAD_REQUEST, locale);
        String text = messages.getMessage("problem.400.detail", null, locale);
        problem.setProperty("errors", List.of(new FieldError("body", text)));
        return problem;
    }

    private ProblemDetail unprocessable(List<FieldProblem> problems, Locale locale) {
        ProblemDetail problem = problem(HttpStatus.UNPROCESSABLE_CONTENT, locale);
        problem.setProperty(
                "errors",
                problems.stream()
                        .map(wrong -> new FieldError(wrong.field(), text(wrong, locale)))
                        .toList());
        return problem;
    }

    private String text(FieldProblem wrong, Locale locale) {
        return messages.getMessage(wrong.messageKey(), wrong.written(), locale);
    }

    private ProblemDetail conflict(String detailKey, Locale locale) {
        ProblemDetail problem = problem(HttpStatus.CONFLICT, locale);
        problem.setDetail(messages.getMessage(detailKey, null, locale));
        return problem;
    }

    private ProblemDetail problem(HttpStatus status, Locale locale) {
        ProblemDetail problem = ProblemDetail.forStatus(status);
        problem.setType(FilterProblems.ABOUT_THE_STATUS);
        String key = "problem." + status.value();
        problem.setTitle(messages.getMessage(key + ".title", null, status.getReasonPhrase(), locale));
        problem.setDetail(messages.getMessage(key + ".detail", null, status.getReasonPhrase(), locale));
        problem.setProperty("errors", List.of());
        return problem;
    }
}
