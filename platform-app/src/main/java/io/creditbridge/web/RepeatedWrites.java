package io.creditbridge.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Gives the first answer again when a write is repeated with the same key.
 *
 * <p>Machines send the key in {@code Idempotency-Key}, pages in the hidden field {@code writeKey}. The same key with
 * other content is refused (422); a repeat while the first is still at work is asked to come again (409). Refused
 * writes leave no answer behind, so that they can be mended and sent again; a write that was committed and whose answer
 * was lost is never done twice.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE - 10)
class RepeatedWrites extends OncePerRequestFilter {

    static final String HEADER = "Idempotency-Key";
    static final String FIELD = "writeKey";
    private static final int LONGEST_KEY = 100;
    private static final int HASH_PART = 32;

    /** The status kept for an answer that held a secret, and given to a repeat. */
    private static final int DONE_UNSEEN = 409;

    private final FirstAnswers answers;
    private final FilterProblems problems;

    RepeatedWrites(FirstAnswers answers, FilterProblems problems) {
        this.answers = answers;
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        boolean write = "POST".equals(request.getMethod()) || "PUT".equals(request.getMethod());
        // The hash of a request that is mostly a password would be a password's hash that is cheap to try.
        boolean password = request.getRequestURI().endsWith("/account/password");
        return !write || password || request.getUserPrincipal() == null || key(request) == null;
    }

    private static @Nullable String key(HttpServletRequest request) {
        String header = request.getHeader(HEADER);
        boolean machine = request.getRequestURI().startsWith("/api/");
        return header != null || machine ? header : request.getParameter(FIELD);
    }

    private static boolean isOfPage(HttpServletRequest request) {
        return request.getHeader(HEADER) == null && !request.getRequestURI().startsWith("/api/");
    }

    /**
     * All forms of a page view share its key, and who goes back may send another one, or the same with other words:
     * that is another write. Only the very same content is a repeat.
     */
    private static String own(String key, String hash) {
        return key + ":" + hash.substring(0, HASH_PART);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String key = String.valueOf(key(request));
        Principal caller = request.getUserPrincipal();
        int longest = isOfPage(request) ? LONGEST_KEY - HASH_PART - 1 : LONGEST_KEY;
        if (key.isBlank() || key.length() > longest || caller == null) {
            problems.answer(request, response, 422, "problem.key");
            return;
        }
        RereadableRequest rereadable = RereadableRequest.of(request);
        String hash = rereadable.contentHash();
        FirstAnswers.Claim claim =
                new FirstAnswers.Claim(caller.getName(), isOfPage(request) ? own(key, hash) : key, hash);
        Optional<FirstAnswers.Answer> earlier = answers.claim(claim);
        if (earlier.isEmpty()) {
            first(rereadable.request(), response, chain, claim);
        } else {
            repeat(request, response, earlier.get(), claim);
        }
    }

    private void first(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain, FirstAnswers.Claim claim)
            throws ServletException, IOException {
        ContentCachingResponseWrapper caught = new ContentCachingResponseWrapper(response);
        boolean answered = false;
        MarkedCommits.claim(request, claim);
        try {
            chain.doFilter(request, caught);
            answered = caught.getStatus() < 500;
            if (caught.getStatus() < 400) {
                answers.keep(claim, ShownOnce.isMarked(request) ? withoutSecret(claim) : answer(claim, caught));
            } else if (answered) {
                answers.forget(claim);
            }
        } finally {
            if (!answered) {
                answers.forgetUncommitted(claim);
            }
            caught.copyBodyToResponse();
        }
    }

    private static FirstAnswers.Answer answer(FirstAnswers.Claim claim, ContentCachingResponseWrapper caught) {
        return new FirstAnswers.Answer(
                claim.requestHash(),
                caught.getStatus(),
                false,
                caught.getHeader(HttpHeaders.LOCATION),
                caught.getContentType(),
                caught.getHeader(HttpHeaders.ETAG),
                caught.getContentAsByteArray());
    }

    /** That the write is done, and nothing of what was answered. */
    private static FirstAnswers.Answer withoutSecret(FirstAnswers.Claim claim) {
        return new FirstAnswers.Answer(claim.requestHash(), DONE_UNSEEN, false, null, null, null, new byte[0]);
    }

    private void repeat(
            HttpServletRequest request,
            HttpServletResponse response,
            FirstAnswers.Answer earlier,
            FirstAnswers.Claim claim)
            throws IOException {
        if (!earlier.requestHash().equals(claim.requestHash())) {
            problems.answer(request, response, 422, "problem.keyReused");
        } else if (earlier.isLost()) {
            problems.answer(request, response, DONE_UNSEEN, "problem.409.done");
        } else if (earlier.status() == null) {
            response.setHeader(HttpHeaders.RETRY_AFTER, "1");
            problems.answer(request, response, 409, "problem.409.inProgress");
        } else if (earlier.status() == DONE_UNSEEN) {
            problems.answer(request, response, DONE_UNSEEN, "problem.409.shownOnce");
        } else {
            response.setStatus(earlier.status());
            set(response, HttpHeaders.LOCATION, earlier.location());
            set(response, HttpHeaders.ETAG, earlier.etag());
            response.setHeader("Idempotent-Replay", "true");
            response.setContentType(earlier.contentType());
            if (earlier.body().length > 0 && MediaType.APPLICATION_JSON_VALUE.equals(earlier.contentType())) {
                response.setCharacterEncoding(StandardCharsets.UTF_8.name());
            }
            response.getOutputStream().write(earlier.body());
        }
    }

    private static void set(HttpServletResponse response, String header, @Nullable String value) {
        if (value != null) {
            response.setHeader(header, value);
        }
    }
}
