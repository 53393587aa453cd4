package io.creditbridge.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.WebUtils;

/** What the frame of every page shows: language, appearance, the place in the navigation, a fresh write key. */
@ControllerAdvice(annotations = Controller.class)
class PageFrame {

    private static final Set<String> APPEARANCES = Set.of("light", "dark");
    private static final Pattern SORT = Pattern.compile("-?[A-Za-z]{1,40}");

    @ModelAttribute("errors")
    FormErrors errors() {
        return FormErrors.NONE;
    }

    @ModelAttribute("lang")
    String language(Locale locale) {
        return locale.getLanguage().equals("zh") ? "zh-CN" : "en";
    }

    @ModelAttribute("appearance")
    String appearance(HttpServletRequest request) {
        Cookie chosen = WebUtils.getCookie(request, AppearancePages.COOKIE);
        return chosen != null && APPEARANCES.contains(chosen.getValue()) ? chosen.getValue() : "auto";
    }

    @ModelAttribute("here")
    String here(HttpServletRequest request) {
        return request.getRequestURI();
    }

    /** The order a list was asked in, so that its headers and its pager keep it; empty for the list's usual one. */
    @ModelAttribute("order")
    String order(HttpServletRequest request) {
        // Only the address is read: a form's parameters may be the very file whose size the page is about to refuse.
        String asked = ServletUriComponentsBuilder.fromRequest(request)
                .build()
                .getQueryParams()
                .getFirst("sort");
        return asked != null && SORT.matcher(asked).matches() ? asked : "";
    }

    @ModelAttribute("writeKey")
    String writeKey() {
        return UUID.randomUUID().toString();
    }

    /** Fills a model that the dispatcher did not fill: the page of a failure. */
    void fill(Model model) {
        if (RequestContextHolder.currentRequestAttributes() instanceof ServletRequestAttributes current) {
            HttpServletRequest request = current.getRequest();
            model.addAttribute("errors", errors());
            model.addAttribute("lang", language(LocaleContextHolder.getLocale()));
            model.addAttribute("appearance", appearance(request));
            model.addAttribute("here", here(request));
            model.addAttribute("writeKey", writeKey());
        }
    }
}
