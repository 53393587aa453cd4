package io.creditbridge.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The two switches in the frame: language, and light or dark. Each sets a cookie and goes back. */
@Controller
class AppearancePages {

    static final String COOKIE = "appearance";
    private static final Duration LASTS = Duration.ofDays(365);

    @PostMapping("/language")
    String language(@RequestParam String to, @RequestParam(defaultValue = "/") String back, HttpServletResponse out) {
        keep(Languages.COOKIE, "en".equals(to) ? "en" : "zh", out);
        return "redirect:" + local(back);
    }

    @PostMapping("/appearance")
    String appearance(@RequestParam String to, @RequestParam(defaultValue = "/") String back, HttpServletResponse out) {
        keep(COOKIE, "dark".equals(to) || "light".equals(to) ? to : "auto", out);
        return "redirect:" + local(back);
    }

    /** Only a path of this site: an address elsewhere is not followed. */
    private static String local(String path) {
        boolean here = path.startsWith("/")
                && !path.startsWith("//")
                && path.indexOf('\\') < 0
                && path.codePoints().noneMatch(Character::isISOControl);
        return here ? path : "/";
    }

    private static void keep(String name, String value, HttpServletResponse out) {
        out.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(name, value)
                        .path("/")
                        .maxAge(LASTS)
                        .sameSite("Lax")
                        .httpOnly(true)
                        .build()
                        .toString());
    }
}
