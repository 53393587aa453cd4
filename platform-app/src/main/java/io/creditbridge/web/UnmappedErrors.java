package io.creditbridge.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Answers requests that reach no page and no REST method: by a problem below {@code /api}, else by the error page. */
@ControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class UnmappedErrors {

    private final FilterProblems problems;

    UnmappedErrors(FilterProblems problems) {
        this.problems = problems;
    }

    @ExceptionHandler({
        NoResourceFoundException.class,
        HttpRequestMethodNotSupportedException.class,
        HttpMediaTypeNotSupportedException.class,
        HttpMediaTypeNotAcceptableException.class
    })
    void unmapped(Exception failure, HttpServletRequest request, HttpServletResponse response) throws IOException {
        ErrorResponse known = (ErrorResponse) failure;
        String allowed = known.getHeaders().getFirst(HttpHeaders.ALLOW);
        if (allowed != null) {
            response.setHeader(HttpHeaders.ALLOW, allowed);
        }
        int status = known.getStatusCode().value();
        answer(request, response, status);
    }

    /** Parts are read before the page or method is known: one that is too large, or none that can be read. */
    @ExceptionHandler
    void unreadable(MultipartException failure, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        answer(request, response, failure instanceof MaxUploadSizeExceededException ? 413 : 400);
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, int status) throws IOException {
        problems.answer(request, response, status, "problem." + status + ".detail");
    }
}
