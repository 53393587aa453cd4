package io.creditbridge.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Refuses a page, a size or an order that a list of the interface does not offer: passed over, it would answer rows the
 * caller did not ask for. What a list does offer, it checks by {@link PageRequest}.
 */
@Configuration(proxyBeanMethods = false)
class ListParameters implements WebMvcConfigurer, HandlerInterceptor {

    private static final List<String> NAMES = List.of("page", "size", "sort");

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/api/v1/**");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getMethod().equals("GET") && handler instanceof HandlerMethod method) {
            List<String> offered = Arrays.stream(method.getMethod().getParameters())
                    .map(Parameter::getName)
                    .toList();
            List<FieldProblem> wrong = NAMES.stream()
                    .filter(name -> request.getParameter(name) != null && !offered.contains(name))
                    .map(name -> FieldProblem.of(name, "problem.notOffered"))
                    .toList();
            if (!wrong.isEmpty()) {
                throw new InvalidInput(wrong);
            }
        }
        return true;
    }
}
