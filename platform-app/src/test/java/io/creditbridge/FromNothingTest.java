package io.creditbridge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** An empty platform without the demonstration, set up through its pages until an owner registers a firm. */
@SpringBootTest
@AutoConfigureMockMvc
@ActiveProfiles("test")
@DirtiesContext
@Import(TestDatabase.class)
class FromNothingTest {

    private static final String FIRST_PASSWORD = "not-used-by-the-tests";
    private static final String OWN_PASSWORD = "a password of my own";
    private static final String REGIONS =
            "code,parent,nameZh,nameEn\n370783,370700,寿光市,Shouguang\n370700,370000,潍坊市,Weifang\n";

    @Autowired
    private MockMvc http;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void leadsFromTheFirstOperatorToAFirmOfAnOwner() throws Exception {
        Visitor operator = new Visitor(http, "192.0.2.101");
        assertThat(operator.signIn("operator", FIRST_PASSWORD)).isEqualTo("/admin");
        assertThat(count("region")).isEqualTo(34);

        Visitor second = secondOperator(operator);
        importRegions();
        assertThat(operator.get("/admin/regions?parent=370700").getContentAsString())
                .contains("寿光市");

        String bank = organization(operator, Map.of("kind", "BANK", "nameZh", "泰山银行", "nameEn", "Taishan Bank"));
        String team = organization(
                operator,
                Map.of("kind", "WORK_TEAM", "nameZh", "寿光专班", "nameEn", "Shouguang team", "regionCode", "寿光市"));
        assertThat(text("select region_code from organization where id = '" + team + "'"))
                .isEqualTo("370783");

        officer(operator, second, bank);
        member(operator, team);
        firm();
        assertThat(jdbc.sql("select action from audit_entry")
                        .query((row, number) -> row.getString(1))
                        .list())
                .contains(
                        "ACCOUNT_OPENED",
                        "ACCOUNT_OPENED_ALONE",
                        "ACCOUNT_PASSWORD_CHANGED",
                        "REGIONS_IMPORTED",
                        "ORGANIZATION_OPENED",
                        "ACCOUNT_OPENING_PROPOSED",
                        "ACCOUNT_OPENING_CONFIRMED",
                        "ENTERPRISE_REGISTERED");
    }

    /** The only operator opens the second one alone; from then on nobody opens an operator alone. */
    private Visitor secondOperator(Visitor operator) throws Exception {
        String platform = text("select id from organization where kind = 'OPERATOR'");
        String secret = Visitor.secret(operator.post(
                "/admin/organizations/" + platform + "/accounts",
                account("operator.two", List.of("OPERATOR", "AUDITOR"), "")));
        Visitor second = new Visitor(http, "192.0.2.102");
        signInFirst(second, "operator.two", secret, "/admin");
        assertThat(jdbc.sql("select alone from account_change where username = 'operator.two'")
                        .query(Boolean.class)
                        .single())
                .isTrue();
        assertThat(operator.post(
                                "/admin/organizations/" + platform + "/accounts",
                                account("operator.three", List.of("OPERATOR"), ""))
                        .getRedirectedUrl())
                .isEqualTo("/admin/organizations/" + platform);
        assertThat(text("select status from account_change where username = 'operator.three'"))
                .isEqualTo("PROPOSED");
        return second;
    }

    private void officer(Visitor operator, Visitor second, String bank) throws Exception {
        assertThat(operator.post(
                                "/admin/organizations/" + bank + "/accounts",
                                account("officer.li", List.of("OFFICER"), "1000000"))
                        .getRedirectedUrl())
                .isEqualTo("/admin/organizations/" + bank);
        assertThat(count("account where username = 'officer.li'")).isZero();
        assertThat(operator.get("/admin/organizations/" + bank).getContentAsString())
                .contains("officer.li", "Waiting for another operator: you proposed it.");
        assertThat(second.get("/admin/account-changes").getContentAsString())
                .contains("officer.li", "1,000,000.00", "Proposed by Operator", "Waiting for: another operator");
        String change = text("select id from account_change where username = 'officer.li'");
        String secret = Visitor.secret(
                second.post("/admin/account-changes/" + change + "/confirmation", Map.of("version", "0")));
        signInFirst(new Visitor(http, "192.0.2.103"), "officer.li", secret, "/bank");
    }

    private void member(Visitor operator, String team) throws Exception {
        String secret = Visitor.secret(operator.post(
                "/admin/organizations/" + team + "/accounts", account("member.wang", List.of("TEAM_MEMBER"), "")));
        signInFirst(new Visitor(http, "192.0.2.104"), "member.wang", secret, "/team");
    }

    private void firm() throws Exception {
        Visitor owner = new Visitor(http, "192.0.2.105");
        owner.post("/sign-up", Map.of("username", "owner.zhao", "displayName", "赵", "password", OWN_PASSWORD));
        assertThat(owner.signIn("owner.zhao", OWN_PASSWORD)).isEqualTo("/portal");
        Map<String, Object> firm = TestJourney.firm(TestJourney.freshCode());
        firm.put("regionCode", "370783 山东省 潍坊市 寿光市");
        MockHttpServletResponse answer = owner.post("/portal/enterprises", firm);
        assertThat(answer.getRedirectedUrl()).startsWith("/portal/enterprises/");
        assertThat(text("select region_code from enterprise")).isEqualTo("370783");
    }

    /** Whoever has a drawn password sees nothing else before choosing an own one. */
    private void signInFirst(Visitor visitor, String name, String secret, String home) throws Exception {
        assertThat(visitor.signIn(name, secret)).isEqualTo(home);
        assertThat(visitor.get(home).getRedirectedUrl()).isEqualTo("/account/password");
        assertThat(visitor.get("/api/v1/admin/regions").getStatus()).isEqualTo(403);
        MockHttpServletResponse changed = visitor.post(
                "/account/password",
                Map.of("oldPassword", secret, "newPassword", OWN_PASSWORD, "repeated", OWN_PASSWORD));
        assertThat(changed.getRedirectedUrl()).isEqualTo(home);
        assertThat(visitor.get(home).getStatus()).isEqualTo(200);
    }

    private static Map<String, Object> account(String name, List<String> roles, String authority) {
        return Map.of("username", name, "displayName", name, "type", "PERSON", "roles", roles, "authority", authority);
    }

    private String organization(Visitor operator, Map<String, Object> fields) throws Exception {
        return Visitor.lastPart(operator.post("/admin/organizations", fields));
    }

    /** The upload itself is tried elsewhere in a session; here the operator's role will do. */
    private void importRegions() throws Exception {
        MockHttpServletResponse answer = http.perform(MockMvcRequestBuilders.multipart("/api/v1/admin/regions")
                        .file(new MockMultipartFile(
                                "file", "regions.csv", "text/csv", REGIONS.getBytes(StandardCharsets.UTF_8)))
                        .with(People.stranger(io.creditbridge.organization.Role.OPERATOR))
                        .with(SecurityMockMvcRequestPostProcessors.csrf()))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(200);
    }

    private long count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }

    private String text(String sql) {
        return jdbc.sql(sql).query((row, number) -> row.getString(1)).single();
    }
}
