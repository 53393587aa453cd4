package io.creditbridge;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** Somebody with a real session in the database, who signs in with a password and fills in forms. */
final class Visitor {

    private static final Pattern SECRET = Pattern.compile("<code id=\"secret\">([^<]+)</code>");
    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"(\\d+)\"");

    private final MockMvc http;
    private final String address;
    private @Nullable Cookie session;

    Visitor(MockMvc http, String address) {
        this.http = http;
        this.address = address;
    }

    /** Signs in and answers where that leads. */
    String signIn(String name, String password) throws Exception {
        MockHttpServletResponse answer = send(
                MockMvcRequestBuilders.post("/sign-in").param("username", name).param("password", password));
        return String.valueOf(answer.getRedirectedUrl());
    }

    MockHttpServletResponse get(String path) throws Exception {
        return send(MockMvcRequestBuilders.get(path));
    }

    MockHttpServletResponse post(String path, Map<String, ?> fields) throws Exception {
        MockHttpServletRequestBuilder request = MockMvcRequestBuilders.post(path);
        fields.forEach((name, value) -> {
            List<?> values = value instanceof List<?> list ? list : List.of(value);
            request.param(name, values.stream().map(String::valueOf).toArray(String[]::new));
        });
        return send(request);
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder request) throws Exception {
        request.with(csrf()).header("Accept-Language", "en").with(plain -> {
            plain.setRemoteAddr(address);
            return plain;
        });
        if (session != null) {
            request.cookie(session);
        }
        MockHttpServletResponse answer = http.perform(request).andReturn().getResponse();
        Cookie renewed = answer.getCookie("SESSION");
        session = renewed == null ? session : renewed;
        return answer;
    }

    /** The secret a page shows. */
    static String secret(MockHttpServletResponse page) throws Exception {
        Matcher secret = SECRET.matcher(page.getContentAsString());
        if (!secret.find()) {
            throw new AssertionError("no secret: " + page.getStatus() + " " + page.getContentAsString());
        }
        return secret.group(1);
    }

    /** The version in the first form of a page that has one. */
    static String version(MockHttpServletResponse page) throws Exception {
        Matcher version = VERSION.matcher(page.getContentAsString());
        if (!version.find()) {
            throw new AssertionError("no version: " + page.getStatus() + " " + page.getContentAsString());
        }
        return version.group(1);
    }

    /** The identifier a redirect ends with. */
    static String lastPart(MockHttpServletResponse answer) {
        String url = Objects.requireNonNull(answer.getRedirectedUrl(), () -> "no redirect: " + answer.getStatus());
        return url.substring(url.lastIndexOf('/') + 1);
    }
}
