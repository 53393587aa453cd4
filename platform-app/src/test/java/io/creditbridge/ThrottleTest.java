package io.creditbridge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.scheduling.config.ScheduledTaskHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** Whoever tries too often has to wait: for tokens, for new accounts, for an own password. */
@PlatformTest
class ThrottleTest {

    @Autowired
    private MockMvc http;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Environment environment;

    @Autowired
    private ScheduledTaskHolder scheduled;

    @Test
    void makesAMachineClientWaitAfterFiveWrongSecrets() throws Exception {
        for (int i = 0; i < 5; i++) {
            assertThat(token("owner-b-machine", "wrong", "198.51.100.1").getStatus())
                    .isEqualTo(401);
        }
        MockHttpServletResponse waits = token("owner-b-machine", TestCast.PASSWORD, "198.51.100.2");
        assertThat(waits.getStatus()).isEqualTo(429);
        assertThat(Long.parseLong(String.valueOf(waits.getHeader("Retry-After"))))
                .isBetween(1L, 901L);
        assertThat(waits.getContentType()).startsWith("application/problem+json");
        assertThat(token("owner-a-machine", TestCast.PASSWORD, "198.51.100.1").getStatus())
                .as("another client from the same address")
                .isEqualTo(200);
    }

    @Test
    void makesAnAddressWaitAfterFiftyWrongSecrets() throws Exception {
        for (int i = 0; i < 50; i++) {
            assertThat(token("nobody-" + i, "wrong", "198.51.100.3").getStatus())
                    .isEqualTo(401);
        }
        assertThat(token("sharer-machine", TestCast.PASSWORD, "198.51.100.3").getStatus())
                .isEqualTo(429);
        assertThat(token("sharer-machine", TestCast.PASSWORD, "198.51.100.4").getStatus())
                .isEqualTo(200);
    }

    @Test
    void makesAnAddressWaitThatOpensAccountsWithoutEnd() throws Exception {
        Visitor visitor = new Visitor(http, "198.51.100.5");
        for (int i = 0; i < 30; i++) {
            assertThat(visitor.post("/sign-up", person()).getRedirectedUrl()).isEqualTo("/sign-in?opened");
        }
        MockHttpServletResponse waits = visitor.post("/sign-up", person());
        assertThat(waits.getStatus()).isEqualTo(429);
        assertThat(waits.getHeader("Retry-After")).isNotNull();
        assertThat(waits.getContentAsString()).contains("Too many accounts", "value=\"Visitor\"");
        assertThat(new Visitor(http, "198.51.100.6").post("/sign-up", person()).getRedirectedUrl())
                .isEqualTo("/sign-in?opened");
    }

    @Test
    void countsWrongOldPasswordsAsFailedSignIns() throws Exception {
        Map<String, String> person = person();
        Visitor visitor = new Visitor(http, "198.51.100.7");
        visitor.post("/sign-up", person);
        visitor.signIn(String.valueOf(person.get("username")), String.valueOf(person.get("password")));
        Map<String, String> wrong =
                Map.of("oldPassword", "wrong", "newPassword", "another password", "repeated", "another password");
        for (int i = 0; i < 5; i++) {
            assertThat(visitor.post("/account/password", wrong).getContentAsString())
                    .contains("The old password is wrong.");
        }
        assertThat(visitor.post("/account/password", wrong).getContentAsString())
                .contains("Too many wrong passwords.");
    }

    @Test
    void refusesANewPasswordThatIsTooShortTheSameOrTypedDifferently() throws Exception {
        Map<String, String> person = person();
        Visitor visitor = new Visitor(http, "198.51.100.8");
        visitor.post("/sign-up", person);
        String old = String.valueOf(person.get("password"));
        visitor.signIn(String.valueOf(person.get("username")), old);
        assertThat(changed(visitor, old, "short", "short")).contains("At least 10 characters");
        assertThat(changed(visitor, old, "密".repeat(25), "密".repeat(25))).contains("72 bytes");
        assertThat(changed(visitor, old, old, old)).contains("must differ");
        assertThat(changed(visitor, old, "another password", "another passwort"))
                .contains("The two new passwords differ.")
                .doesNotContain("another passwor");
    }

    private static String changed(Visitor visitor, String old, String chosen, String repeated) throws Exception {
        return visitor.post(
                        "/account/password", Map.of("oldPassword", old, "newPassword", chosen, "repeated", repeated))
                .getContentAsString();
    }

    @Test
    void dropsCountsWhoseWindowIsOver() {
        jdbc.sql("insert into sign_in_failure values ('account:over', 3, now() - interval '1 minute'),"
                        + " ('account:running', 3, now() + interval '1 minute')")
                .update();
        scheduled.getScheduledTasks().stream()
                .map(task -> task.getTask().getRunnable())
                .filter(task -> task.toString().contains("SignInThrottle.dropOld"))
                .findFirst()
                .orElseThrow()
                .run();
        assertThat(jdbc.sql("select subject from sign_in_failure where subject in ('account:over', 'account:running')")
                        .query((row, number) -> row.getString(1))
                        .list())
                .containsExactly("account:running");
    }

    @Test
    void believesNobodyWhoSaysOnWhoseBehalfARequestComes() {
        assertThat(environment.getProperty("server.forward-headers-strategy")).isEqualTo("none");
    }

    private static Map<String, String> person() {
        return Map.of(
                "username", "visitor." + UUID.randomUUID(), "displayName", "Visitor", "password", "correct-password");
    }

    private MockHttpServletResponse token(String client, String secret, String address) throws Exception {
        return http.perform(MockMvcRequestBuilders.post("/oauth2/token")
                        .param("grant_type", "client_credentials")
                        .with(httpBasic(client, secret))
                        .with(request -> {
                            request.setRemoteAddr(address);
                            return request;
                        }))
                .andReturn()
                .getResponse();
    }
}
