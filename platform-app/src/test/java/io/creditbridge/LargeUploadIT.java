package io.creditbridge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import tools.jackson.databind.json.JsonMapper;

/** Uploads that no import can read, sent through a real connection: refused with words, and nothing is kept. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
@Import({TestDatabase.class, TestCast.class})
class LargeUploadIT {

    private static final int MEGABYTES = 200;
    private static final String BOUNDARY = "----creditbridge";

    @LocalServerPort
    private int port;

    @Autowired
    private JsonMapper json;

    @Autowired
    private JdbcClient jdbc;

    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    @Test
    void refusesAFileOfTwoHundredMegabytesWithWords() throws Exception {
        String token = token();
        String firm = firm(token);
        HttpResponse<String> answer = send(upload("/api/v1/enterprises/" + firm + "/transactions")
                .header("Authorization", "Bearer " + token)
                .POST(HttpRequest.BodyPublishers.ofInputStream(LargeUploadIT::file))
                .build());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(413);
        assertThat(json.readTree(answer.body()).path("title").asString(""))
                .as(answer.body())
                .isEqualTo("Too large");
        assertNothingKept(firm);
    }

    @Test
    void tellsAnOwnerOnThePageThatTheFileIsTooLarge() throws Exception {
        String firm = firm(token());
        String form = send(request("/sign-in").build()).body();
        send(request("/sign-in")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("username=owner-a&password=" + TestCast.PASSWORD + "&_csrf="
                        + URLEncoder.encode(hidden(form), StandardCharsets.UTF_8)))
                .build());
        String page = "/portal/enterprises/" + firm + "/transactions";
        HttpResponse<String> opened = send(request(page).build());
        assertThat(opened.statusCode())
                .as(String.valueOf(opened.headers().map()))
                .isEqualTo(200);
        String csrf = hidden(opened.body());
        HttpResponse<String> answer = send(upload(page)
                .header("Accept", "text/html")
                .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new SequenceInputStream(
                        text("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n" + csrf
                                + "\r\n"),
                        file())))
                .build());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(413);
        assertThat(answer.body()).contains("150 MB");
        assertNothingKept(firm);
    }

    @Test
    void refusesPartsThatCannotBeRead() throws Exception {
        String token = token();
        String firm = firm(token);
        HttpResponse<String> answer = send(request("/api/v1/enterprises/" + firm + "/transactions")
                .header("Content-Type", "multipart/form-data")
                .header("Authorization", "Bearer " + token)
                .POST(HttpRequest.BodyPublishers.ofString("no parts"))
                .build());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(json.readTree(answer.body()).path("title").asString(""))
                .as(answer.body())
                .isEqualTo("The request cannot be read");
    }

    private static String hidden(String page) {
        Matcher found = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"").matcher(page);
        assertThat(found.find()).as(page).isTrue();
        return found.group(1);
    }

    private void assertNothingKept(String firm) {
        assertThat(jdbc.sql("select count(*) from transaction_import where enterprise_id = ?::uuid")
                        .param(firm)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private static InputStream file() {
        List<InputStream> parts = new ArrayList<>();
        parts.add(text("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"big.csv\"\r\n"
                + "Content-Type: text/csv\r\n\r\ndate,direction,counterparty,amount,tax,status,reference\n"));
        byte[] megabyte = "2026-01-01,SALE,C1,1.00,0.13,VALID,R1\n"
                .repeat(1024 * 1024 / 38)
                .getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < MEGABYTES; i++) {
            parts.add(new ByteArrayInputStream(megabyte));
        }
        parts.add(text("\r\n--" + BOUNDARY + "--\r\n"));
        return new SequenceInputStream(Collections.enumeration(parts));
    }

    private static InputStream text(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private String token() throws Exception {
        String basic = Base64.getEncoder()
                .encodeToString(("owner-a-machine:" + TestCast.PASSWORD).getBytes(StandardCharsets.UTF_8));
        HttpRequest request = request("/oauth2/token")
                .header("Authorization", "Basic " + basic)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials"))
                .build();
        return json.readTree(send(request).body()).get("access_token").asString();
    }

    private String firm(String token) throws Exception {
        HttpRequest request = request("/api/v1/enterprises")
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(
                        json.writeValueAsString(TestJourney.firm(TestJourney.freshCode()))))
                .build();
        return json.readTree(send(request).body()).get("id").asString();
    }

    private HttpRequest.Builder upload(String path) {
        return request(path).header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Accept-Language", "en");
    }

    private HttpResponse<String> send(HttpRequest request) throws Exception {
        return http.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }
}
