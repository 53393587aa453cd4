package io.creditbridge.identity;

import io.creditbridge.web.FilterProblems;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/** Makes a machine client, or an address, wait that has shown too many wrong secrets, as a person has to. */
final class TokenThrottle extends OncePerRequestFilter {

    private static final String BASIC = "Basic ";

    private final SignInThrottle throttle;
    private final FilterProblems problems;

    TokenThrottle(SignInThrottle throttle, FilterProblems problems) {
        this.throttle = throttle;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String client = clientOf(request);
        String address = request.getRemoteAddr();
        Duration wait = throttle.waitFor(client, address);
        if (wait.isPositive()) {
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(wait.toSeconds() + 1));
            problems.answer(request, response, HttpStatus.TOO_MANY_REQUESTS.value(), "problem.429.secret");
            return;
        }
        chain.doFilter(request, response);
        if (response.getStatus() == HttpStatus.UNAUTHORIZED.value()) {
            throttle.failed(client, address);
        } else if (response.getStatus() == HttpStatus.OK.value()) {
            throttle.succeeded(client);
        }
    }

    /** Whoever the caller says it is, in the header or in the form; what cannot be read counts as nobody. */
    private static String clientOf(HttpServletRequest request) {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        String named = header != null && header.regionMatches(true, 0, BASIC, 0, BASIC.length())
                ? inBasic(header.substring(BASIC.length()))
                : request.getParameter("client_id");
        return named == null ? "" : named;
    }

    private static @Nullable String inBasic(String encoded) {
        try {
            String pair = new String(Base64.getDecoder().decode(encoded.strip()), StandardCharsets.UTF_8);
            int colon = pair.indexOf(':');
            String name = URLDecoder.decode(colon < 0 ? pair : pair.substring(0, colon), StandardCharsets.UTF_8);
            return name.indexOf('\0') >= 0 ? null : name;
        } catch (IllegalArgumentException unreadable) {
            return null;
        }
    }
}
