package io.creditbridge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** The packaged jar with the beans worked out when it was built, on a database server that is named when it starts. */
class PackagedPlatformIT {

    private static final String PASSWORD = "the first operator's";
    private static final Pattern PORT = Pattern.compile("Tomcat started on port (\\d+)");
    private static final Pattern LINK = Pattern.compile("href=\"(/admin[^\"#?]*)");
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private static JdbcConnectionDetails database;
    private static Process platform;
    private static int port;

    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    @BeforeAll
    static void start() throws IOException {
        database = new TestDatabase().testConnection();
        ProcessBuilder command = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-Dspring.aot.enabled=true",
                "-jar",
                jar().toString(),
                "--server.port=0");
        command.environment().put("SPRING_DATASOURCE_URL", database.getJdbcUrl());
        command.environment().put("SPRING_DATASOURCE_USERNAME", String.valueOf(database.getUsername()));
        command.environment().put("SPRING_DATASOURCE_PASSWORD", String.valueOf(database.getPassword()));
        command.environment().put("CREDITBRIDGE_IDENTITY_FIRST_OPERATOR_PASSWORD", PASSWORD);
        platform = command.redirectErrorStream(true).start();
        BufferedReader said =
                new BufferedReader(new InputStreamReader(platform.getInputStream(), StandardCharsets.UTF_8));
        List<String> lines = new ArrayList<>();
        for (String line = said.readLine(); line != null && !line.contains("Started CreditBridge"); ) {
            lines.add(line);
            line = said.readLine();
        }
        Matcher started = PORT.matcher(String.join("\n", lines));
        assertThat(started.find()).as(String.join("\n", lines)).isTrue();
        port = Integer.parseInt(started.group(1));
        assertThat(lines).anyMatch(line -> line.contains("Starting AOT-processed"));
        Thread.startVirtualThread(() -> said.lines().forEach(line -> {}));
    }

    @AfterAll
    static void stop() throws InterruptedException {
        platform.destroyForcibly().waitFor();
    }

    @Test
    void opensEveryPageOfTheFirstOperator() throws Exception {
        assertThat(post("/sign-in", Map.of("username", "operator", "password", PASSWORD)))
                .isEqualTo(302);
        Set<String> seen = new TreeSet<>();
        Set<String> open = new TreeSet<>(Set.of("/admin"));
        while (!open.isEmpty()) {
            String path = open.iterator().next();
            open.remove(path);
            seen.add(path);
            HttpResponse<String> page = get(path);
            assertThat(page.statusCode()).as(path).isEqualTo(200);
            Matcher link = LINK.matcher(page.body());
            while (link.find() && seen.size() + open.size() < 60) {
                if (!seen.contains(link.group(1))) {
                    open.add(link.group(1));
                }
            }
        }
        assertThat(seen)
                .contains("/admin/organizations", "/admin/regions", "/admin/policy")
                .hasSizeGreaterThan(12);
    }

    @Test
    void registersAnOwnersFirmOnTheServerThatWasNamed() throws Exception {
        post("/sign-up", Map.of("username", "owner.zhao", "displayName", "赵", "password", PASSWORD));
        assertThat(post("/sign-in", Map.of("username", "owner.zhao", "password", PASSWORD)))
                .isEqualTo(302);
        Map<String, Object> firm = new HashMap<>(TestJourney.firm(TestJourney.freshCode()));
        firm.put("regionCode", "370000 山东省");
        assertThat(post("/portal/enterprises", firm)).isEqualTo(302);
        try (var connection = DriverManager.getConnection(
                        database.getJdbcUrl(), database.getUsername(), database.getPassword());
                var row = connection.createStatement().executeQuery("select region_code from enterprise")) {
            assertThat(row.next()).isTrue();
            assertThat(row.getString(1)).isEqualTo("370000");
        }
    }

    @Test
    void answersThePublicAndTheMachines() throws Exception {
        for (String path : List.of("/", "/calculators", "/v3/api-docs", "/actuator/health/readiness")) {
            assertThat(get(path).statusCode()).as(path).isEqualTo(200);
        }
        assertThat(get("/api/v1/enterprises").statusCode()).isEqualTo(401);
    }

    @Test
    void answersAddressesThatTheServerCannotReadInItsOwnWords() throws Exception {
        for (String path : List.of("/" + "x".repeat(9_000), "/a%2fb")) {
            HttpResponse<String> answer = get(path);
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.body())
                    .contains("无法读取该网址", "The address cannot be read")
                    .doesNotContainIgnoringCase("tomcat");
        }
        assertThat(get("/api/v1/a%2fb").body()).contains("\"status\":400", "\"errors\":[]");
    }

    private int post(String path, Map<String, ?> fields) throws Exception {
        String page =
                get(path.equals("/portal/enterprises") ? path + "/new" : path).body();
        Matcher csrf = CSRF.matcher(page);
        assertThat(csrf.find()).as(page).isTrue();
        Map<String, Object> sent = new HashMap<>(fields);
        sent.put("_csrf", csrf.group(1));
        String body = sent.entrySet().stream()
                .map(field -> field.getKey() + "="
                        + URLEncoder.encode(String.valueOf(field.getValue()), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return http.send(
                        request(path)
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(HttpRequest.BodyPublishers.ofString(body))
                                .build(),
                        HttpResponse.BodyHandlers.ofString())
                .statusCode();
    }

    private HttpResponse<String> get(String path) throws Exception {
        return http.send(request(path).build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Accept-Language", "en");
    }

    private static Path jar() throws IOException {
        try (var built = Files.newDirectoryStream(Path.of("target"), "platform-app-*.jar")) {
            return built.iterator().next();
        }
    }
}
