package io.creditbridge.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Answers 404 where somebody asks for the address of the error page: there is nothing to show without an error. */
@Configuration(proxyBeanMethods = false)
class ErrorAddress implements WebMvcConfigurer, HandlerInterceptor {

    private final FilterProblems problems;

    ErrorAddress(FilterProblems problems) {
        this.problems = problems;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/error");
    }

    /** Lets the server's own dispatch through, which says what went wrong; it comes here after every refusal too. */
    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) != null) {
            return true;
        }
        problems.answer(request, response, HttpStatus.NOT_FOUND.value(), "problem.404.detail");
        return false;
    }
}
