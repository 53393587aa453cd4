package io.creditbridge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.Cookie;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** Signing in and up: throttling, sessions, passwords, headers. */
@PlatformTest
class SignInTest {

    @Autowired
    private MockMvc http;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestCast cast;

    @Test
    void leadsEachPersonToTheirOwnHome() throws Exception {
        assertThat(signedIn("owner-b", TestCast.PASSWORD, "192.0.2.1").getRedirectedUrl())
                .isEqualTo("/portal");
        assertThat(signedIn("team-b", TestCast.PASSWORD, "192.0.2.1").getRedirectedUrl())
                .isEqualTo("/team");
        assertThat(signedIn("officer-b", TestCast.PASSWORD, "192.0.2.1").getRedirectedUrl())
                .isEqualTo("/bank");
        assertThat(signedIn("auditor", TestCast.PASSWORD, "192.0.2.1").getRedirectedUrl())
                .isEqualTo("/admin");
    }

    @Test
    void leadsFromTheFrontPageToTheWorkOfWhoIsSignedIn() throws Exception {
        Visitor stranger = new Visitor(http, "192.0.2.9");
        assertThat(stranger.get("/").getContentAsString()).contains("/sign-up").doesNotContain("href=\"/home\"");
        Visitor officer = new Visitor(http, "192.0.2.9");
        officer.signIn("officer-b", TestCast.PASSWORD);
        assertThat(officer.get("/").getContentAsString())
                .contains("href=\"/home\"")
                .doesNotContain("/sign-up");
        assertThat(officer.get("/home").getRedirectedUrl()).isEqualTo("/bank");
    }

    @Test
    void letsNoMachineClientIntoThePages() throws Exception {
        assertThat(signedIn("owner-b-machine", TestCast.PASSWORD, "192.0.2.2").getRedirectedUrl())
                .isEqualTo("/sign-in?error=wrong");
    }

    @Test
    void makesAnAccountWaitAfterFiveFailures() throws Exception {
        String name = opened();
        for (int i = 0; i < 5; i++) {
            assertThat(signedIn(name, "wrong-password", "192.0.2.3").getRedirectedUrl())
                    .isEqualTo("/sign-in?error=wrong");
        }
        assertThat(signedIn(name, "correct-password", "192.0.2.3").getRedirectedUrl())
                .isEqualTo("/sign-in?error=wait");
        assertThat(signedIn(name, "correct-password", "192.0.2.4").getRedirectedUrl())
                .as("another address does not help")
                .isEqualTo("/sign-in?error=wait");
        assertThat(signedIn(opened(), "correct-password", "192.0.2.3").getRedirectedUrl())
                .as("another account from the same address is not held up")
                .isEqualTo("/portal");
    }

    @Test
    void makesAnAddressWaitAfterFiftyFailures() throws Exception {
        String name = opened();
        for (int i = 0; i < 50; i++) {
            assertThat(signedIn("nobody" + i, "wrong-password", "192.0.2.5").getRedirectedUrl())
                    .isEqualTo("/sign-in?error=wrong");
        }
        assertThat(signedIn(name, "correct-password", "192.0.2.5").getRedirectedUrl())
                .isEqualTo("/sign-in?error=wait");
        assertThat(signedIn(name, "correct-password", "192.0.2.6").getRedirectedUrl())
                .isEqualTo("/portal");
    }

    @Test
    void forgetsEarlierFailuresOnceSomebodySignedIn() throws Exception {
        String name = opened();
        for (int round = 0; round < 2; round++) {
            for (int i = 0; i < 4; i++) {
                signedIn(name, "wrong-password", "192.0.2.7");
            }
            assertThat(signedIn(name, "correct-password", "192.0.2.7").getRedirectedUrl())
                    .isEqualTo("/portal");
        }
    }

    @Test
    void keepsTheSessionInTheDatabase() throws Exception {
        String name = opened();
        MockHttpServletResponse answer = signedIn(name, "correct-password", "192.0.2.8");
        Cookie session = Objects.requireNonNull(answer.getCookie("SESSION"));
        assertThat(jdbc.sql("select count(*) from spring_session where principal_name = ?")
                        .param(name)
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
        assertThat(http.perform(MockMvcRequestBuilders.get("/portal").cookie(session))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "too-short", "密密密密密密密密密密密密密密密密密密密密密密密密密"})
    void refusesAPasswordThatIsTooShortOrBeyondTheHash(String password) throws Exception {
        String name = "refused" + UUID.randomUUID();
        MockHttpServletResponse answer = signedUp(name, password);
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString()).contains("72");
        assertThat(accounts(name)).isZero();
    }

    @Test
    void acceptsAPasswordOfExactlySeventyTwoBytes() throws Exception {
        String name = "longest" + UUID.randomUUID();
        assertThat(signedUp(name, "密".repeat(24)).getStatus()).isEqualTo(302);
        assertThat(accounts(name)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/sign-in", "/assets/app.css", "/no-such-page"})
    void sendsTheSecurityHeadersWithEveryPage(String path) throws Exception {
        MockHttpServletResponse answer =
                http.perform(MockMvcRequestBuilders.get(path)).andReturn().getResponse();
        assertThat(answer.getHeader("Content-Security-Policy"))
                .contains("default-src 'self'", "script-src 'self';", "style-src 'self';", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.getHeader("X-Frame-Options")).isEqualTo("DENY");
        assertThat(answer.getHeader("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(answer.getHeader("Permissions-Policy")).contains("camera=()");
    }

    @Test
    void findsNothingAtTheAddressOfTheErrorPageButShowsErrorsThere() throws Exception {
        assertThat(http.perform(MockMvcRequestBuilders.get("/error"))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
        assertThat(http.perform(MockMvcRequestBuilders.get("/error").with(People.as(cast.actor("owner-a"))))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
        MockHttpServletResponse shown = http.perform(MockMvcRequestBuilders.get("/error")
                        .accept(MediaType.TEXT_HTML)
                        .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 405))
                .andReturn()
                .getResponse();
        assertThat(shown.getStatus()).isEqualTo(405);
        assertThat(shown.getContentAsString()).contains("405");
    }

    private String opened() throws Exception {
        String name = "person" + UUID.randomUUID();
        assertThat(signedUp(name, "correct-password").getRedirectedUrl()).isEqualTo("/sign-in?opened");
        return name;
    }

    private long accounts(String name) {
        return jdbc.sql("select count(*) from account where username = ?")
                .param(name)
                .query(Long.class)
                .single();
    }

    private MockHttpServletResponse signedUp(String name, String password) throws Exception {
        return http.perform(MockMvcRequestBuilders.post("/sign-up")
                        .param("username", name)
                        .param("displayName", "王小明")
                        .param("password", password)
                        .with(csrf()))
                .andReturn()
                .getResponse();
    }

    private MockHttpServletResponse signedIn(String name, String password, String address) throws Exception {
        return http.perform(MockMvcRequestBuilders.post("/sign-in")
                        .param("username", name)
                        .param("password", password)
                        .with(csrf())
                        .with(request -> {
                            request.setRemoteAddr(address);
                            return request;
                        }))
                .andReturn()
                .getResponse();
    }
}
