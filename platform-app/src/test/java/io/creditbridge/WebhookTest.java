package io.creditbridge;

import static io.creditbridge.TestJourney.expect;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.config.ScheduledTaskHolder;
import org.springframework.scheduling.config.Task;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Notices to a bank's system: signed, kept with the change, sent until they arrive. */
@PlatformTest
class WebhookTest {

    @Autowired
    private MockMvc http;

    @Autowired
    private JsonMapper json;

    @Autowired
    private TestCast cast;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ScheduledTaskHolder schedule;

    private TestJourney journey;
    private HttpServer bank;
    private final AtomicInteger answer = new AtomicInteger(204);
    private final List<Received> received = new CopyOnWriteArrayList<>();

    private record Received(String timestamp, String signature, String delivery, String body) {}

    @BeforeEach
    void openTheBanksDoor() throws Exception {
        journey = new TestJourney(http, json, cast);
        bank = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        bank.createContext("/", exchange -> {
            received.add(new Received(
                    exchange.getRequestHeaders().getFirst("X-CreditBridge-Timestamp"),
                    exchange.getRequestHeaders().getFirst("X-CreditBridge-Signature"),
                    exchange.getRequestHeaders().getFirst("X-CreditBridge-Delivery"),
                    new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
            exchange.sendResponseHeaders(answer.get(), -1);
            exchange.close();
        });
        bank.start();
    }

    @AfterEach
    void closeIt() throws Exception {
        bank.stop(0);
        for (JsonNode one : list("webhooks")) {
            String path = "/api/v1/bank/webhooks/" + one.get("id").asString();
            journey.send("approver-a", MockMvcRequestBuilders.delete(path));
        }
    }

    @Test
    void tellsTheBankOfEachMoveWithASignatureItCanCheck() throws Exception {
        String secret = register().get("secret").asString();
        String application = journey.inMarket("owner-a");
        String proposal = journey.opened("owner-a", application, "a");
        deliver();
        assertThat(received).hasSize(2);
        for (Received one : received) {
            assertThat(one.signature()).isEqualTo(signature(secret, one.timestamp() + "." + one.body()));
            JsonNode body = json.readTree(one.body());
            assertThat(body.get("proposal").asString()).isEqualTo(proposal);
            assertThat(body.get("id").asString()).isEqualTo(one.delivery());
        }
        assertThat(received.stream()
                        .map(one -> json.readTree(one.body()).get("after").asString()))
                .containsExactlyInAnyOrder("RECEIVED", "UNDER_REVIEW");
        deliver();
        assertThat(received).as("what arrived is not sent again").hasSize(2);
        assertThat(journey.get("approver-b", "/api/v1/bank/notices").getContentAsString())
                .isEqualTo("[]");
    }

    @Test
    void triesAgainLaterUntilItArrives() throws Exception {
        register();
        answer.set(503);
        journey.inMarket("owner-a");
        deliver();
        JsonNode waiting = list("notices").get(0);
        assertThat(waiting.get("lastAnswer").asString()).isEqualTo("HTTP 503");
        assertThat(waiting.get("deliveredAt").isNull()).isTrue();
        assertThat(waiting.get("nextAttemptAt").isNull()).isFalse();
        deliver();
        assertThat(received).as("the next try waits its time").hasSize(1);
        answer.set(200);
        String again = "/api/v1/bank/notices/" + waiting.get("id").asString() + "/repetition";
        expect(404, journey.post("approver-b", again, null, null));
        expect(204, journey.post("approver-a", again, null, null));
        deliver();
        assertThat(list("notices").get(0).get("deliveredAt").isNull()).isFalse();
        assertThat(received).hasSize(2);
    }

    @Test
    void writesNoNoticeOfAChangeThatWasNotMade() throws Exception {
        register();
        String application = journey.inMarket("owner-a");
        String file = "/api/v1/bank/proposals/" + journey.proposal("owner-a", application, "a");
        long before = notices();
        expect(409, journey.post("officer-a", file + "/review", null, "\"99\""));
        expect(409, journey.post("officer-a", file + "/confirmation", null, "\"99\""));
        assertThat(notices()).isEqualTo(before);
    }

    @Test
    void refusesAddressesThatAreNone() throws Exception {
        for (String url :
                List.of("", "bank.example", "ftp://bank.example/x", "https://a:b@bank.example/", "😀😀😀😀😀😀")) {
            expect(422, journey.post("approver-a", "/api/v1/bank/webhooks", Map.of("url", url), null));
        }
        register();
        expect(422, journey.post("approver-a", "/api/v1/bank/webhooks", Map.of("url", address()), null));
        expect(403, journey.post("officer-a", "/api/v1/bank/webhooks", Map.of("url", address()), null));
    }

    private JsonNode register() throws Exception {
        return journey.read(
                expect(201, journey.post("approver-a", "/api/v1/bank/webhooks", Map.of("url", address()), null)));
    }

    private String address() {
        return "http://localhost:" + bank.getAddress().getPort() + "/notices";
    }

    private JsonNode list(String what) throws Exception {
        return journey.read(expect(200, journey.get("approver-a", "/api/v1/bank/" + what)));
    }

    private long notices() {
        return jdbc.sql("select count(*) from outbox_message").query(Long.class).single();
    }

    /** Runs the platform's own delivery now, as its schedule would. */
    private void deliver() {
        schedule.getScheduledTasks().stream()
                .map(scheduled -> scheduled.getTask())
                .filter(task -> task.toString().contains("DeliverNotices"))
                .map(Task::getRunnable)
                .forEach(Runnable::run);
    }

    private static String signature(String secret, String text) throws Exception {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    }
}
