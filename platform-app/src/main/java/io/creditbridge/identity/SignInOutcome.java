package io.creditbridge.identity;

import io.creditbridge.organization.Role;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.stereotype.Component;

/** Where a sign-in leads: to the page first asked for, else to the person's own home; a failure back to the form. */
@Component
class SignInOutcome implements AuthenticationSuccessHandler, AuthenticationFailureHandler {

    private final HttpSessionRequestCache requests = new HttpSessionRequestCache();

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException {
        SavedRequest asked = requests.getRequest(request, response);
        String target = asked != null && "GET".equals(asked.getMethod())
                ? asked.getRedirectUrl()
                : request.getContextPath() + homeOf(authentication);
        requests.removeRequest(request, response);
        response.sendRedirect(target);
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        String why = failure instanceof LockedException ? "wait" : "wrong";
        response.sendRedirect(request.getContextPath() + "/sign-in?error=" + why);
    }

    private static String homeOf(Authentication authentication) {
        return authentication.getPrincipal() instanceof SignedIn signedIn ? homeOf(signedIn) : "/";
    }

    /** The first page of an account's first role. */
    static String homeOf(SignedIn signedIn) {
        return signedIn.roles().stream().findFirst().map(SignInOutcome::home).orElse("/");
    }

    /** The first page of a role's audience. */
    static String home(Role role) {
        return switch (role.kind()) {
            case OWNER -> "/portal";
            case WORK_TEAM -> "/team";
            case BANK -> role == Role.PRODUCT_MANAGER ? "/bank/products" : "/bank";
            case RISK_SHARER -> "/sharing";
            case OPERATOR -> "/admin";
        };
    }
}
