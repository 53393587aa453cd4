package io.creditbridge.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import tools.jackson.databind.json.JsonMapper;

/** Answers for filters, which stand before the pages and the REST methods: a problem, or the plain error page. */
@Component
public class FilterProblems {

    /** The type of every problem (RFC 9457): no more than its status says; the fields say what to mend. */
    static final URI ABOUT_THE_STATUS = URI.create("about:blank");

    /** Where the error page finds the key of the text that says what happened. */
    static final String DETAIL = FilterProblems.class.getName() + ".detail";

    private final MessageSource messages;
    private final LocaleResolver locales;
    private final JsonMapper json;

    FilterProblems(MessageSource messages, LocaleResolver locales, JsonMapper json) {
        this.messages = messages;
        this.locales = locales;
        this.json = json;
    }

    /** Answers with a status and the text of a key. */
    public void answer(HttpServletRequest request, HttpServletResponse response, int status, String detailKey)
            throws IOException {
        if (!isOfMachines(request.getRequestURI())) {
            request.setAttribute(DETAIL, detailKey);
            response.sendError(status);
            return;
        }
        Locale locale = locales.resolveLocale(request);
        response.setStatus(status);
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter().write(written(locale, status, "problem." + status + ".title", detailKey));
    }

    /** Whether an address is one of those that answer machines. */
    static boolean isOfMachines(String address) {
        return address.startsWith("/api/") || address.startsWith("/oauth2/");
    }

    /** A problem as it is sent. */
    String written(Locale locale, int status, String titleKey, String detailKey) {
        ProblemDetail problem = ProblemDetail.forStatus(status);
        problem.setType(ABOUT_THE_STATUS);
        problem.setTitle(messages.getMessage(titleKey, null, locale));
        problem.setDetail(messages.getMessage(detailKey, null, locale));
        problem.setProperty("errors", List.of());
        return json.writeValueAsString(problem);
    }
}
