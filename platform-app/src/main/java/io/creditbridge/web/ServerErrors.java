package io.creditbridge.web;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.HtmlUtils;

/**
 * What the server answers where no page and no filter does, such as to an address that is too long or broken: a problem
 * below {@code /api} in the caller's language, else a plain page in both, since the wish for a language may be unread.
 */
final class ServerErrors extends ErrorReportValve {

    /**
     * The target of a request within the words in which the server refuses it: it reads no line with a character that
     * no address has, such as {@code [}, to its end, and keeps its path nowhere else.
     */
    private static final Pattern REFUSED_TARGET = Pattern.compile("\\[(/[^\\s?\\]]*)");

    private static final Logger log = LoggerFactory.getLogger(ServerErrors.class);

    private final MessageSource messages;
    private final LocaleResolver locales;
    private final FilterProblems problems;

    ServerErrors(MessageSource messages, LocaleResolver locales, FilterProblems problems) {
        this.messages = messages;
        this.locales = locales;
        this.problems = problems;
        setShowReport(false);
        setShowServerInfo(false);
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable cause) {
        int status = response.getStatus();
        if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        try {
            write(request, response, status, FilterProblems.isOfMachines(address(request, cause)));
            response.finishResponse();
        } catch (IOException gone) {
            log.debug("The caller went away before the answer", gone);
        }
    }

    private static String address(Request request, @Nullable Throwable cause) {
        String read = request.getRequestURI();
        if (read != null) {
            return read;
        }
        Matcher target = REFUSED_TARGET.matcher(cause == null ? "" : String.valueOf(cause.getMessage()));
        return target.find() ? target.group(1) : "";
    }

    private void write(Request request, Response response, int status, boolean machine) throws IOException {
        String title = status < 500 ? "problem.400.title" : "problem.500.title";
        String detail = status < 500 ? "problem.400.address" : "problem.500.detail";
        String body =
                machine ? problems.written(locales.resolveLocale(request), status, title, detail) : page(title, detail);
        response.setContentType(machine ? MediaType.APPLICATION_PROBLEM_JSON_VALUE : MediaType.TEXT_HTML_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.setHeader("X-Content-Type-Options", "nosniff");
        Writer writer = response.getReporter();
        if (writer != null) {
            writer.write(body);
        }
    }

    private String page(String title, String detail) {
        return """
                <!DOCTYPE html>
                <html lang="zh-CN">
                <head><meta charset="utf-8"><title>%1$s</title>
                <meta name="viewport" content="width=device-width"></head>
                <body><main>
                <h1>%1$s</h1><p>%2$s</p><p><a href="/">%3$s</a></p>
                <div lang="en"><h2>%4$s</h2><p>%5$s</p><p><a href="/">%6$s</a></p></div>
                </main></body>
                </html>
                """.formatted(
                        text(title, Locale.SIMPLIFIED_CHINESE),
                        text(detail, Locale.SIMPLIFIED_CHINESE),
                        text("layout.toHome", Locale.SIMPLIFIED_CHINESE),
                        text(title, Locale.ENGLISH),
                        text(detail, Locale.ENGLISH),
                        text("layout.toHome", Locale.ENGLISH));
    }

    private String text(String key, Locale locale) {
        return HtmlUtils.htmlEscape(messages.getMessage(key, null, locale), StandardCharsets.UTF_8.name());
    }
}
