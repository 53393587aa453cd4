package io.creditbridge.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServer;
import org.springframework.context.MessageSource;
import org.springframework.web.servlet.LocaleResolver;
import tools.jackson.databind.json.JsonMapper;

/** Requests that the server itself refuses are answered in our own words, and the server does not name itself. */
class ServerErrorsTest {

    private final Languages languages = new Languages();
    private final MessageSource messages = languages.messageSource();
    private final LocaleResolver locales = languages.localeResolver();
    private WebServer server;

    @BeforeEach
    void start() {
        TomcatServletWebServerFactory factory = new TomcatServletWebServerFactory(0);
        FilterProblems problems = new FilterProblems(messages, locales, JsonMapper.shared());
        new UnreadAddresses().ownAnswerOfTheServer(messages, locales, problems).customize(factory);
        server = factory.getWebServer();
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
        server.destroy();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/%zz", "/a%2", "/?name=[a]", "/?name=a|b", "/a|b", "/%2e%2e/%2e%2e/x", "LONG"})
    void answersABrokenAddressByAPlainPageInBothLanguages(String address) throws IOException {
        String answer = get(address.equals("LONG") ? "/" + "x".repeat(9_000) : address);
        assertThat(answer)
                .startsWith("HTTP/1.1 400")
                .contains("text/html", "lang=\"en\"", "The address cannot be read", "无法读取该网址")
                .doesNotContainIgnoringCase("tomcat")
                .doesNotContainIgnoringCase("apache")
                .doesNotContain("java.", "Exception");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/%zz", "/api/v1/enterprises/a%2", "/oauth2/%"})
    void answersABrokenAddressOfTheInterfaceByAProblem(String address) throws IOException {
        assertThat(get(address))
                .startsWith("HTTP/1.1 400")
                .contains("application/problem+json", "\"status\":400", "\"errors\":[]", "The address cannot be read")
                .doesNotContainIgnoringCase("tomcat");
    }

    /** Of such a line the server reads no header: it answers in the platform's first language. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/regions?sort=[name]",
                "/api/v1/regions?sort=a|b",
                "/api/v1/enterprises/{id}",
                "/api/v1/a?b=\"<c>",
                "/oauth2/token?a=^"
            })
    void answersALineThatCannotBeParsedByAProblemBelowTheInterface(String address) throws IOException {
        assertThat(get(address))
                .startsWith("HTTP/1.1 400")
                .contains("application/problem+json", "\"type\":\"about:blank\"", "\"status\":400")
                .contains("\"title\":", "\"detail\":", "无法读取该网址", "\"errors\":[]")
                .doesNotContainIgnoringCase("tomcat")
                .doesNotContain("RFC", "Exception");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/portal?next=[/api/v1/x]", "/a[/api/v1/x", "/apiary?[", "LONG"})
    void answersALineThatCannotBeParsedByThePageElsewhere(String address) throws IOException {
        String line = address.equals("LONG") ? "/api/v1/" + "x".repeat(9_000) : address;
        assertThat(get(line)).startsWith("HTTP/1.1 400").contains("text/html", "lang=\"en\"");
    }

    private String get(String address) throws IOException {
        try (Socket socket = new Socket("localhost", server.getPort())) {
            String request = "GET " + address + " HTTP/1.1\r\nHost: test\r\nAccept-Language: en\r\n"
                    + "Connection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
