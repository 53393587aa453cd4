package io.creditbridge.calculators;

import io.creditbridge.web.FilterProblems;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Lets everybody in, but nobody too often; and hands the calculators the questions read from JSON. */
@Configuration(proxyBeanMethods = false)
class CalculatorDoor implements WebMvcConfigurer, HandlerInterceptor {

    private final AddressBuckets buckets;
    private final FilterProblems problems;
    private final JsonQuestions questions;

    CalculatorDoor(AddressBuckets buckets, FilterProblems problems, JsonQuestions questions) {
        this.buckets = buckets;
        this.problems = problems;
        this.questions = questions;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(questions);
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this)
                .addPathPatterns("/api/v1/calculators/**", "/api/v1/risk-sharing-schemes/**", "/calculators/**");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        int wait = buckets.take(request.getRemoteAddr());
        if (wait == 0) {
            return true;
        }
        response.setHeader(HttpHeaders.RETRY_AFTER, Integer.toString(wait));
        problems.answer(request, response, HttpStatus.TOO_MANY_REQUESTS.value(), "problem.429.detail");
        return false;
    }
}
