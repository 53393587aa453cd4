package io.creditbridge.identity;

import static org.springframework.security.config.Customizer.withDefaults;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import io.creditbridge.web.FilterProblems;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.FrameOptionsConfig;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * The doors: the token endpoint for machines, the REST interface for both, the pages for people.
 *
 * <p>Which role may enter which space is listed here and nowhere else; which record it may see is in each query.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    private static final String CONTENT_SECURITY_POLICY = "default-src 'self'; script-src 'self'; style-src 'self'; "
            + "img-src 'self' data:; font-src 'self'; connect-src 'self'; object-src 'none'; base-uri 'none'; "
            + "form-action 'self'; frame-ancestors 'none'";

    @Bean
    @Order(1)
    SecurityFilterChain tokenDoor(
            HttpSecurity http, SignInThrottle throttle, FilterProblems problems, ProblemAnswers answers) {
        return http.securityMatcher("/oauth2/token")
                .addFilterAfter(new TokenThrottle(throttle, problems), HeaderWriterFilter.class)
                .oauth2AuthorizationServer(withDefaults())
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .csrf(csrf -> csrf.disable())
                .exceptionHandling(errors -> errors.authenticationEntryPoint(answers::unknownClient))
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain restDoor(
            HttpSecurity http, TokenAuthentication tokens, ProblemAnswers problems, SessionCheck sessions) {
        return http.securityMatcher("/api/**")
                .addFilterBefore(sessions, AnonymousAuthenticationFilter.class)
                .authorizeHttpRequests(requests -> requests.requestMatchers("/api/v1/calculators/**")
                        .permitAll()
                        .requestMatchers(HttpMethod.GET, "/api/v1/risk-sharing-schemes/**", "/api/v1/regions")
                        .permitAll()
                        .requestMatchers("/api/v1/enterprises/**", "/api/v1/applications/**", "/api/v1/loans/**")
                        .hasRole("OWNER")
                        .requestMatchers("/api/v1/team/**")
                        .hasRole("TEAM_MEMBER")
                        .requestMatchers("/api/v1/bank/products/**")
                        .hasAnyRole("PRODUCT_MANAGER", "APPROVER")
                        .requestMatchers("/api/v1/bank/webhooks/**", "/api/v1/bank/notices/**")
                        .hasRole("APPROVER")
                        .requestMatchers("/api/v1/bank/**")
                        .hasAnyRole("OFFICER", "APPROVER")
                        .requestMatchers("/api/v1/sharing/**")
                        .hasRole("SHARER")
                        .requestMatchers(HttpMethod.POST, GuardedPaths.ANALYSTS_WRITE)
                        .hasAnyRole("PRODUCT_MANAGER", "OPERATOR")
                        .requestMatchers("/api/v1/models/**")
                        .hasAnyRole("PRODUCT_MANAGER", "APPROVER", "OPERATOR")
                        .requestMatchers(HttpMethod.POST, GuardedPaths.OPERATORS_WRITE)
                        .hasRole("OPERATOR")
                        .requestMatchers(HttpMethod.PUT, GuardedPaths.OPERATORS_WRITE)
                        .hasRole("OPERATOR")
                        .requestMatchers("/api/v1/admin/**")
                        .hasAnyRole("OPERATOR", "AUDITOR")
                        .anyRequest()
                        .authenticated())
                .oauth2ResourceServer(server -> server.jwt(jwt -> jwt.jwtAuthenticationConverter(tokens))
                        .authenticationEntryPoint(problems::unauthenticated)
                        .accessDeniedHandler(problems::forbidden))
                .csrf(csrf -> csrf.ignoringRequestMatchers("/api/v1/calculators/**"))
                .exceptionHandling(errors -> errors.authenticationEntryPoint(problems::unauthenticated)
                        .accessDeniedHandler(problems::forbidden))
                .build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain pageDoor(HttpSecurity http, SignInOutcome outcome, SessionCheck sessions) {
        return http.addFilterBefore(sessions, AnonymousAuthenticationFilter.class)
                .authorizeHttpRequests(requests -> requests.requestMatchers(GuardedPaths.OPEN_PAGES)
                        .permitAll()
                        .requestMatchers("/portal/**")
                        .hasRole("OWNER")
                        .requestMatchers("/team/**")
                        .hasRole("TEAM_MEMBER")
                        .requestMatchers("/bank/products/**")
                        .hasAnyRole("PRODUCT_MANAGER", "APPROVER")
                        .requestMatchers("/bank/webhooks/**", "/bank/notices/**")
                        .hasRole("APPROVER")
                        .requestMatchers("/bank/**")
                        .hasAnyRole("OFFICER", "APPROVER")
                        .requestMatchers("/sharing/**")
                        .hasRole("SHARER")
                        .requestMatchers(HttpMethod.POST, GuardedPaths.ANALYSTS_WRITE)
                        .hasAnyRole("PRODUCT_MANAGER", "OPERATOR")
                        .requestMatchers("/models/**")
                        .hasAnyRole("PRODUCT_MANAGER", "APPROVER", "OPERATOR")
                        .requestMatchers(HttpMethod.POST, GuardedPaths.OPERATORS_WRITE)
                        .hasRole("OPERATOR")
                        .requestMatchers("/admin/**")
                        .hasAnyRole("OPERATOR", "AUDITOR")
                        .anyRequest()
                        .authenticated())
                .formLogin(form ->
                        form.loginPage("/sign-in").successHandler(outcome).failureHandler(outcome))
                .logout(out -> out.logoutUrl("/sign-out").logoutSuccessUrl("/"))
                .headers(headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(CONTENT_SECURITY_POLICY))
                        .frameOptions(FrameOptionsConfig::deny)
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                        .permissionsPolicyHeader(
                                policy -> policy.policy("geolocation=(), camera=(), microphone=(), payment=()")))
                .build();
    }

    /** A part of two doors; the server itself must not put it before every request as well. */
    @Bean
    FilterRegistrationBean<SessionCheck> sessionCheckInTheDoorsOnly(SessionCheck sessions) {
        FilterRegistrationBean<SessionCheck> registration = new FilterRegistrationBean<>(sessions);
        registration.setEnabled(false);
        return registration;
    }

    @Bean
    SessionCheck sessionCheck(JdbcClient jdbc, FilterProblems problems) {
        return new SessionCheck(jdbc, problems);
    }

    @Bean
    PasswordEncoder passwordEncoder(IdentitySettings settings) {
        return new BCryptPasswordEncoder(settings.hashStrength());
    }

    @Bean
    JWKSource<SecurityContext> signingKeys(TokenKeys keys) {
        JWKSet loaded = keys.load();
        return new ImmutableJWKSet<>(loaded);
    }

    @Bean
    JwtDecoder tokenDecoder(JWKSource<SecurityContext> keys) {
        return NimbusJwtDecoder.withJwkSource(keys).build();
    }

    @Bean
    AuthorizationServerSettings authorizationServerSettings() {
        return AuthorizationServerSettings.builder().build();
    }
}
