package io.creditbridge.identity;

import io.creditbridge.web.FilterProblems;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends a session whose account may do something else now than when it signed in, and leads whoever must choose a
 * password to that page first.
 *
 * <p>One row is read by its key for each request of a session: whatever an operator takes away is gone at the next
 * click, on every node. Access tokens need no such check, since their account is looked up at each request anyway.
 */
final class SessionCheck extends OncePerRequestFilter {

    private static final Set<String> BEFORE_A_PASSWORD =
            Set.of("/account/password", "/api/v1/account/password", "/sign-out", "/language", "/appearance");

    private final JdbcClient jdbc;
    private final FilterProblems problems;

    SessionCheck(JdbcClient jdbc, FilterProblems problems) {
        this.jdbc = jdbc;
        this.problems = problems;
    }

    /** How an account stands now. */
    private record Standing(int stamp, boolean active, boolean mustChangePassword) {}

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/assets/") || request.getSession(false) == null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null || !(authentication.getPrincipal() instanceof SignedIn signedIn)) {
            chain.doFilter(request, response);
            return;
        }
        boolean page = !request.getRequestURI().startsWith("/api/");
        Optional<Standing> now = standing(signedIn);
        if (now.filter(one -> one.active() && one.stamp() == signedIn.stamp()).isEmpty()) {
            end(request);
            if (page) {
                response.sendRedirect(request.getContextPath() + "/sign-in?error=ended");
                return;
            }
        } else if (now.get().mustChangePassword()
                && !BEFORE_A_PASSWORD.contains(request.getRequestURI()
                        .substring(request.getContextPath().length()))) {
            if (page) {
                response.sendRedirect(request.getContextPath() + "/account/password");
            } else {
                problems.answer(request, response, HttpStatus.FORBIDDEN.value(), "problem.403.passwordFirst");
            }
            return;
        }
        chain.doFilter(request, response);
    }

    private Optional<Standing> standing(SignedIn signedIn) {
        return jdbc.sql("select stamp, active, must_change_password from account where id = ?")
                .param(signedIn.account())
                .query((row, number) -> new Standing(row.getInt(1), row.getBoolean(2), row.getBoolean(3)))
                .optional();
    }

    /** Whoever goes on from here is nobody. */
    private static void end(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        SecurityContextHolder.clearContext();
    }
}
