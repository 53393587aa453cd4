package io.creditbridge.identity;

/** Paths that a door treats otherwise than their space. */
final class GuardedPaths {

    static final String[] OPEN_PAGES = {
        "/",
        "/sign-in",
        "/sign-up",
        "/language",
        "/appearance",
        "/calculators/**",
        "/sharing/schemes",
        "/sharing/schemes/*",
        "/assets/**",
        "/favicon.svg",
        "/error",
        "/actuator/health/**",
        "/v3/api-docs/**",
        "/swagger-ui/**",
        "/swagger-ui.html",
        "/style"
    };

    /** What trains models; putting them to use is open to a bank's second person as well. */
    static final String[] ANALYSTS_WRITE = {
        "/models/training-sets/**",
        "/models/runs/*/cancellation",
        "/api/v1/models/training-sets",
        "/api/v1/models/runs",
        "/api/v1/models/runs/*/cancellation"
    };

    /** What auditors only read. */
    static final String[] OPERATORS_WRITE = {
        "/admin/checks",
        "/admin/regions/**",
        "/admin/organizations/**",
        "/admin/accounts/**",
        "/admin/account-changes/**",
        "/api/v1/admin/checks",
        "/api/v1/admin/regions/**",
        "/api/v1/admin/organizations/**",
        "/api/v1/admin/accounts/**",
        "/api/v1/admin/account-changes/**"
    };

    private GuardedPaths() {}
}
