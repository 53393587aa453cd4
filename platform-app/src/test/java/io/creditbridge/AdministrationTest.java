package io.creditbridge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.creditbridge.identity.Actor;
import io.creditbridge.organization.AccountId;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What operators do with organisations and accounts: alone, by two, and never by one where two are needed. */
@PlatformTest
@DirtiesContext // operators are switched off here
class AdministrationTest {

    /** A region that no team of the cast serves. */
    private static final String REGION = "370700";

    private static final String OWN = "a password of my own";

    @Autowired
    private MockMvc http;

    @Autowired
    private JsonMapper json;

    @Autowired
    private TestCast cast;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void opensAnOfficerOnlyByTwoOperators() throws Exception {
        String name = name();
        JsonNode waiting = body(202, open("operator", bank(), name, "OFFICER", "500000.00"));
        assertThat(waiting.get("secret").isNull()).isTrue();
        String change =
                "/api/v1/admin/account-changes/" + waiting.get("waiting").asString();
        assertThat(accounts(name)).isZero();
        assertThat(body(200, journey().get("operator", change)).get("proposer").asString())
                .isEqualTo("operator");
        assertThat(post("operator", change + "/confirmation", "\"0\"").getStatus())
                .isEqualTo(409);
        JsonNode opened = body(200, post("operator-second", change + "/confirmation", "\"0\""));
        assertThat(opened.get("secret").asString()).hasSize(16);
        assertThat(new Visitor(http, "192.0.2.111")
                        .signIn(name, opened.get("secret").asString()))
                .isEqualTo("/bank");
        assertThat(post("operator-second", change + "/confirmation", "\"0\"").getStatus())
                .as("a second time")
                .isEqualTo(409);
    }

    @Test
    void confirmsAChangeOnceHoweverManyTry() throws Exception {
        String name = name();
        String change = "/api/v1/admin/account-changes/"
                + body(202, open("operator", bank(), name, "APPROVER", ""))
                        .get("waiting")
                        .asString();
        List<Integer> answers = Stream.generate(() -> CompletableFuture.supplyAsync(
                        () -> status(() -> post("operator-second", change + "/confirmation", "\"0\""))))
                .limit(6)
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        assertThat(answers).containsOnlyOnce(200).allMatch(status -> status == 200 || status == 409);
        assertThat(accounts(name)).isEqualTo(1);
    }

    @Test
    void keepsTheRuleOfTwoInTheDatabaseAsWell() throws Exception {
        String change = body(202, open("operator", bank(), name(), "APPROVER", ""))
                .get("waiting")
                .asString();
        assertThatThrownBy(() -> jdbc.sql("""
                        update account_change set status = 'CONFIRMED', decided_by = proposed_by, decided_at = now(),
                            account_id = proposed_by where id = ?
                        """).param(UUID.fromString(change)).update())
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThatThrownBy(() -> jdbc.sql("update account set active = false where id in"
                                + " (select account_id from account_role where role = 'OPERATOR')")
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void letsNoMachineClientBeTheSecondPerson() throws Exception {
        String change = body(202, open("operator", bank(), name(), "APPROVER", ""))
                .get("waiting")
                .asString();
        UUID machine = jdbc.sql("select id from account where username = 'operator-second-machine'")
                .query((row, number) -> row.getObject(1, UUID.class))
                .single();
        var actor = new Actor(
                new AccountId(machine),
                cast.actor("operator").organizationId(),
                "machine",
                cast.actor("operator").roles());
        MockHttpServletResponse answer = http.perform(journey()
                        .request(
                                HttpMethod.POST,
                                "/api/v1/admin/account-changes/" + change + "/confirmation",
                                null,
                                "\"0\"")
                        .with(People.as(actor))
                        .with(SecurityMockMvcRequestPostProcessors.csrf()))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).isEqualTo(403);
    }

    @Test
    void endsSessionsAtOnceWhenAnAccountIsSwitchedOff() throws Exception {
        String name = name();
        String team = organization("WORK_TEAM", REGION);
        JsonNode opened = body(201, open("operator", team, name, "TEAM_MEMBER", ""));
        Visitor member = new Visitor(http, "192.0.2.112");
        String secret = opened.get("secret").asString();
        member.signIn(name, secret);
        member.post("/account/password", Map.of("oldPassword", secret, "newPassword", OWN, "repeated", OWN));
        assertThat(member.get("/team").getStatus()).isEqualTo(200);
        String account = "/api/v1/admin/accounts/" + opened.get("account").asString();
        String current = journey().etag("operator", account);
        assertThat(post("auditor", account + "/switch-off", "\"1\"").getStatus())
                .isEqualTo(403);
        assertThat(post("operator", account + "/switch-off", "\"0\"").getStatus())
                .as("shown before the password was changed")
                .isEqualTo(409);
        assertThat(post("operator", account + "/switch-off", null).getStatus()).isEqualTo(428);
        body(200, post("operator", account + "/switch-off", current));
        assertThat(member.get("/team").getRedirectedUrl()).isEqualTo("/sign-in?error=ended");
        assertThat(member.get("/team").getRedirectedUrl()).endsWith("/sign-in");
        assertThat(member.signIn(name, OWN)).isEqualTo("/sign-in?error=wrong");
    }

    @Test
    void showsASecretOnceEvenToARepeatWithTheSameKey() throws Exception {
        String path = "/api/v1/admin/organizations/" + bank() + "/accounts";
        Map<String, Object> account = account(name(), "PRODUCT_MANAGER", "");
        String secret = body(201, keyed(path, account)).get("secret").asString();
        MockHttpServletResponse again = keyed(path, account);
        assertThat(again.getStatus()).isEqualTo(409);
        assertThat(again.getContentAsString()).contains("shown once").doesNotContain(secret);
        assertThat(jdbc.sql("select count(*) from idempotent_answer where convert_from(body, 'UTF8') like ?")
                        .param("%" + secret + "%")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private MockHttpServletResponse keyed(String path, Map<String, Object> account) throws Exception {
        return journey()
                .send(
                        "operator",
                        journey()
                                .request(HttpMethod.POST, path, account, null)
                                .header("Accept-Language", "en")
                                .header("Idempotency-Key", "key-of-" + account.get("username")));
    }

    @Test
    void refusesWhatAnOrganisationCannotHold() throws Exception {
        assertThat(errors(open("operator", bank(), name(), "TEAM_MEMBER", ""))).contains("roles");
        assertThat(errors(open("operator", bank(), name(), "PRODUCT_MANAGER", "5.00")))
                .contains("authority");
        assertThat(errors(open("operator", bank(), "officer-a", "PRODUCT_MANAGER", "")))
                .contains("username");
        assertThat(errors(organization("WORK_TEAM", "x", TestCast.REGION))).contains("regionCode");
        assertThat(errors(organization("BANK", "x", TestCast.REGION))).contains("regionCode");
        assertThat(errors(organization("BANK", "", null))).contains("nameZh");
        assertThat(organization("BANK", "银行", null).getStatus()).isEqualTo(201);
    }

    @Test
    void keepsTheLastActiveOperatorWhoeverIsFaster() throws Exception {
        String first = "/api/v1/admin/accounts/" + id("operator");
        String second = "/api/v1/admin/accounts/" + id("operator-second");
        String firstTag = journey().etag("operator", first);
        String secondTag = journey().etag("operator", second);
        CompletableFuture<Integer> one =
                CompletableFuture.supplyAsync(() -> status(() -> post("operator", second + "/switch-off", secondTag)));
        CompletableFuture<Integer> two = CompletableFuture.supplyAsync(
                () -> status(() -> post("operator-second", first + "/switch-off", firstTag)));
        assertThat(List.of(one.join(), two.join())).containsExactlyInAnyOrder(200, 422);
        assertThat(jdbc.sql("select count(*) from account where active and username in ('operator', 'operator-second')")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
        jdbc.sql("update account set active = true where username like 'operator%'")
                .update();
    }

    @Test
    void showsItsPagesInBothLanguages() throws Exception {
        String team = id("team");
        for (String path : List.of(
                "/admin/organizations?kind=BANK&search=Bank",
                "/admin/organizations/new",
                "/admin/organizations/" + bank(),
                "/admin/organizations/" + bank() + "/change",
                "/admin/organizations/" + bank() + "/accounts/new",
                "/admin/accounts/" + team,
                "/admin/account-changes",
                "/admin/account-changes?status=CONFIRMED",
                "/admin/regions",
                "/admin/regions?parent=370700",
                "/admin/regions?search=%E5%AF%BF",
                "/account/password")) {
            for (String language : List.of("en", "zh-CN")) {
                MockHttpServletResponse page = journey()
                        .send(
                                "operator",
                                MockMvcRequestBuilders.get(URI.create(path)).header("Accept-Language", language));
                assertThat(page.getStatus()).as(path).isEqualTo(200);
                assertThat(page.getContentAsString())
                        .as(path + " " + language)
                        .contains("lang=\"" + language + "\"")
                        .doesNotContain("??");
            }
        }
    }

    private interface Call {
        MockHttpServletResponse answer() throws Exception;
    }

    private static int status(Call call) {
        try {
            return call.answer().getStatus();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private TestJourney journey() {
        return new TestJourney(http, json, cast);
    }

    private static String name() {
        return "new." + UUID.randomUUID();
    }

    private String bank() {
        return cast.actor("officer-a").organizationId().toString();
    }

    private String id(String username) {
        return cast.actor(username).accountId().toString();
    }

    private String organization(String kind, @Nullable String region) throws Exception {
        return body(201, organization(kind, "新机构", region)).get("id").asString();
    }

    private MockHttpServletResponse organization(String kind, String nameZh, @Nullable String region) throws Exception {
        Map<String, Object> fields =
                new HashMap<>(Map.of("kind", kind, "nameZh", nameZh, "nameEn", "New organisation"));
        if (region != null) {
            fields.put("regionCode", region);
        }
        return journey().post("operator", "/api/v1/admin/organizations", fields, null);
    }

    private static Map<String, Object> account(String name, String role, String authority) {
        return Map.of(
                "username",
                name,
                "displayName",
                "新人",
                "type",
                "PERSON",
                "roles",
                List.of(role),
                "authority",
                authority);
    }

    private MockHttpServletResponse open(String who, String organization, String name, String role, String authority)
            throws Exception {
        return journey()
                .post(
                        who,
                        "/api/v1/admin/organizations/" + organization + "/accounts",
                        account(name, role, authority),
                        null);
    }

    private MockHttpServletResponse post(String who, String path, @Nullable String ifMatch) throws Exception {
        return journey().post(who, path, null, ifMatch);
    }

    private JsonNode body(int status, MockHttpServletResponse answer) throws Exception {
        return journey().read(TestJourney.expect(status, answer));
    }

    private List<String> errors(MockHttpServletResponse answer) throws Exception {
        return body(422, answer)
                .get("errors")
                .valueStream()
                .map(error -> error.get("field").asString())
                .toList();
    }

    private long accounts(String name) {
        return jdbc.sql("select count(*) from account where username = ?")
                .param(name)
                .query(Long.class)
                .single();
    }
}
