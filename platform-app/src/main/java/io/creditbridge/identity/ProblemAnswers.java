package io.creditbridge.identity;

import io.creditbridge.web.FilterProblems;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** What the REST interface answers to a caller who is not let in: a problem in the caller's language. */
@Component
class ProblemAnswers {

    private final FilterProblems problems;

    ProblemAnswers(FilterProblems problems) {
        this.problems = problems;
    }

    void unauthenticated(HttpServletRequest request, HttpServletResponse response, @Nullable Exception cause)
            throws IOException {
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        problems.answer(request, response, 401, "problem.401.detail");
    }

    /** What the token endpoint answers to who names no client: an error as RFC 6749 writes them, section 5.2. */
    void unknownClient(HttpServletRequest request, HttpServletResponse response, @Nullable Exception cause)
            throws IOException {
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.getWriter().write("{\"error\":\"invalid_client\"}");
    }

    void forbidden(HttpServletRequest request, HttpServletResponse response, @Nullable Exception cause)
            throws IOException {
        problems.answer(request, response, 403, "problem.403.detail");
    }
}
