package io.creditbridge.web;

import io.creditbridge.web.Forms.FormContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.ui.Model;
import org.springframework.validation.support.BindingAwareModelMap;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Hands page methods a {@link FormContext}. */
@Configuration(proxyBeanMethods = false)
class FormContextArgument implements WebMvcConfigurer, HandlerMethodArgumentResolver {

    private final LocaleResolver locales;

    FormContextArgument(LocaleResolver locales) {
        this.locales = locales;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType().equals(FormContext.class);
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        Model model = container != null && container.getModel() instanceof BindingAwareModelMap map
                ? map
                : new BindingAwareModelMap();
        HttpServletRequest servletRequest = Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class));
        return new FormContext(
                model,
                Objects.requireNonNull(request.getNativeResponse(HttpServletResponse.class)),
                locales.resolveLocale(servletRequest));
    }
}
