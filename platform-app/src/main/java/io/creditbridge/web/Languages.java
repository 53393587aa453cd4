package io.creditbridge.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.WebUtils;

/**
 * The two languages, Chinese first: chosen by cookie, else by the browser's wish, else Chinese.
 *
 * <p>The texts of each feature lie in a pair of files {@code messages/<feature>_en.properties} and
 * {@code messages/<feature>_zh_CN.properties}.
 */
@Configuration(proxyBeanMethods = false)
public class Languages {

    /** The cookie that keeps a person's choice. */
    public static final String COOKIE = "language";

    private static final List<String> BUNDLES = List.of(
            "messages/layout",
            "messages/modelling",
            "messages/policydata",
            "messages/reach",
            "messages/web",
            "messages/words",
            "messages/identity",
            "messages/administration",
            "messages/registration",
            "messages/dataimport",
            "messages/catalog",
            "messages/quoting",
            "messages/origination",
            "messages/fieldwork",
            "messages/bankdesk",
            "messages/borrowergroup",
            "messages/clearance",
            "messages/lending",
            "messages/notification",
            "messages/sharing",
            "messages/audittrail",
            "messages/calculators",
            "messages/demo",
            "io/creditbridge/scorecard/reasons");

    @Bean
    MessageSource messageSource() {
        ResourceBundleMessageSource source = new ResourceBundleMessageSource();
        source.setBasenames(BUNDLES.toArray(String[]::new));
        source.setDefaultEncoding("UTF-8");
        source.setFallbackToSystemLocale(false);
        source.setDefaultLocale(Locale.SIMPLIFIED_CHINESE);
        source.setAlwaysUseMessageFormat(true);
        return source;
    }

    @Bean
    LocaleResolver localeResolver() {
        return new CookieThenBrowser();
    }

    /** Reads the cookie, then Accept-Language; only ever answers one of the two. */
    private static final class CookieThenBrowser implements LocaleResolver {

        @Override
        public Locale resolveLocale(HttpServletRequest request) {
            Cookie chosen = WebUtils.getCookie(request, COOKIE);
            if (chosen != null) {
                return "en".equals(chosen.getValue()) ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
            }
            if (request.getHeader("Accept-Language") == null) {
                return Locale.SIMPLIFIED_CHINESE;
            }
            for (Locale wished : Collections.list(request.getLocales())) {
                if (wished.getLanguage().equals("zh")) {
                    return Locale.SIMPLIFIED_CHINESE;
                }
                if (wished.getLanguage().equals("en")) {
                    return Locale.ENGLISH;
                }
            }
            return Locale.SIMPLIFIED_CHINESE;
        }

        @Override
        public void setLocale(
                HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
            throw new UnsupportedOperationException("the language page sets the cookie");
        }
    }
}
