package io.creditbridge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every field of every form on a page with everything that people and attackers type: a clear answer in the reader's
 * language, never a failure of ours, and nothing half-done.
 */
@PlatformTest
class PageBadInputTest {

    private static final List<String> BAD = List.of(
            "",
            " ",
            "-1",
            "0",
            "1000000000000000000",
            "NaN",
            "1e400",
            "2026-02-30",
            "😀",
            "a\u0000b",
            "<script>alert(1)</script>",
            "'; drop table account; --",
            "x".repeat(5_000));

    @Autowired
    private MockMvc http;

    @Autowired
    private JsonMapper json;

    @Autowired
    private TestCast cast;

    @Autowired
    private JdbcClient jdbc;

    private final Map<String, String> ids = new HashMap<>();

    @BeforeEach
    void haveAFileAtEveryStage() throws Exception {
        TestJourney journey = new TestJourney(http, json, cast);
        String application = journey.inMarket("owner-a");
        ids.put("application", application);
        ids.put("proposal", journey.opened("owner-a", application, "a"));
        ids.put("loan", journey.signed("owner-a"));
        ids.put("draft", journey.drafted("owner-a"));
        ids.put(
                "firm",
                jdbc.sql("select enterprise_id from loan_application where id = ?::uuid")
                        .param(application)
                        .query((row, number) -> row.getString(1))
                        .single());
        ids.put(
                "case",
                journey.read(journey.post(
                                "owner-a",
                                "/api/v1/applications/" + application + "/obstacles",
                                Map.of("kind", "OTHER", "description", "说明"),
                                null))
                        .get("id")
                        .asString());
    }

    /** A form: who fills it in, where it goes, and a good value for each field. */
    private record Form(String who, String path, Map<String, String> good) {}

    private List<Form> forms() {
        String need = "/portal/enterprises/" + ids.get("firm") + "/applications";
        Map<String, String> needFields = Map.of(
                "amount",
                "500000",
                "termMonths",
                "12",
                "purpose",
                "STOCK",
                "collateral",
                "MOVABLES",
                "collateralValue",
                "400000",
                "neededBy",
                TestJourney.inDays(20),
                "note",
                "");
        Map<String, String> firm = new HashMap<>();
        TestJourney.firm(TestJourney.freshCode()).forEach((name, value) -> firm.put(name, String.valueOf(value)));
        String file = "/bank/proposals/" + ids.get("proposal");
        Map<String, String> offer = new HashMap<>();
        TestJourney.offer("500000.00").forEach((name, value) -> offer.put(name, String.valueOf(value)));
        offer.put("version", "99");
        String obstacle = "/team/cases/" + ids.get("case");
        String bank = "/admin/organizations/" + cast.actor("officer-a").organizationId();
        return List.of(
                new Form("owner-a", "/portal/enterprises", firm),
                new Form("owner-a", "/portal/enterprises/" + ids.get("firm") + "/figures", firm),
                new Form(
                        "owner-a",
                        "/portal/enterprises/" + ids.get("firm") + "/consents",
                        Map.of("purpose", "SCORING", "validUntil", TestJourney.inDays(30))),
                new Form(
                        "owner-a",
                        "/portal/enterprises/" + ids.get("firm") + "/assessments",
                        Map.of(
                                "kind",
                                "INNOVATION_POINTS",
                                "points",
                                "101",
                                "source",
                                "科技局",
                                "reference",
                                "1",
                                "assessedOn",
                                TestJourney.inDays(-3),
                                "validUntil",
                                TestJourney.inDays(30))),
                new Form("owner-a", need, needFields),
                new Form("owner-a", "/portal/applications/" + ids.get("draft") + "/draft", needFields),
                new Form(
                        "owner-a",
                        "/portal/applications/" + ids.get("draft") + "/guarantors",
                        Map.of("guarantorName", "李明", "guarantorCode", "1", "guarantorPhone", "13800000000")),
                new Form(
                        "owner-a",
                        "/portal/applications/" + ids.get("application") + "/obstacles",
                        Map.of("kind", "NONE", "description", "说明")),
                new Form("officer-a", file + "/offer", offer),
                new Form("officer-a", file + "/question", Map.of("question", "?", "version", "99")),
                new Form("officer-a", file + "/refusal", Map.of("reasons", "X", "note", "n", "version", "99")),
                new Form("officer-a", file + "/obstacles", Map.of("kind", "NONE", "description", "说明")),
                new Form(
                        "officer-a",
                        "/bank/loans/" + ids.get("loan") + "/drawdown",
                        Map.of("day", TestJourney.inDays(3), "conditionsMet", "", "version", "0")),
                new Form(
                        "officer-a",
                        "/bank/loans/" + ids.get("loan") + "/repayments",
                        Map.of("amount", "1", "paidOn", TestJourney.inDays(0), "reference", "", "version", "0")),
                new Form("approver-a", "/bank/webhooks", Map.of("url", "ftp://x.example/y")),
                new Form(
                        "team",
                        obstacle + "/assignment",
                        Map.of("department", "局", "measure", "办", "due", "2020-01-01", "version", "0")),
                new Form("team", obstacle + "/other-region", Map.of("otherTeam", "x", "text", "请", "version", "0")),
                new Form("team", obstacle + "/resolution", Map.of("outcome", "", "version", "0")),
                new Form(
                        "team",
                        obstacle + "/resubmission",
                        Map.of("collateral", "X", "collateralValue", "1", "version", "0")),
                new Form(
                        "operator",
                        "/admin/organizations",
                        Map.of("kind", "NONE", "nameZh", "银行", "nameEn", "Bank", "regionCode", "寿光市")),
                new Form("operator", bank + "/change", Map.of("nameZh", "银行a", "nameEn", "Bank a", "version", "99")),
                new Form(
                        "operator",
                        bank + "/accounts",
                        Map.of(
                                "username",
                                "somebody",
                                "displayName",
                                "某人",
                                "type",
                                "PERSON",
                                "roles",
                                "NONE",
                                "authority",
                                "1")),
                new Form(
                        "operator",
                        "/account/password",
                        Map.of("oldPassword", "wrong", "newPassword", "a new password", "repeated", "another")));
    }

    @Test
    void answersClearlyWhateverAFieldHoldsAndChangesNothing() throws Exception {
        List<String> wrong = new ArrayList<>();
        int tried = 0;
        for (Form form : forms()) {
            for (String field : form.good().keySet()) {
                for (String value : BAD) {
                    Map<String, String> filled = new HashMap<>(form.good());
                    filled.put(field, value);
                    MockHttpServletResponse answer = send(form, filled);
                    tried++;
                    if (answer.getStatus() >= 500 || answer.getStatus() == 403) {
                        wrong.add(form.path() + " " + field + "=" + shorten(value) + ": " + answer.getStatus());
                    }
                    if (answer.getContentAsString().contains("??")) {
                        wrong.add(form.path() + " " + field + ": a text is missing");
                    }
                    if (answer.getContentAsString().contains("<script>alert(1)")) {
                        wrong.add(form.path() + " " + field + ": written back as it came");
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(tried).isGreaterThan(700);
        assertThat(jdbc.sql("select status from proposal where id = ?::uuid")
                        .param(ids.get("proposal"))
                        .query((row, number) -> row.getString(1))
                        .single())
                .isEqualTo("UNDER_REVIEW");
        assertThat(jdbc.sql("select status from loan where id = ?::uuid")
                        .param(ids.get("loan"))
                        .query((row, number) -> row.getString(1))
                        .single())
                .isEqualTo("SIGNED");
    }

    @Test
    void namesTheFieldInBothLanguagesAndKeepsWhatWasTyped() throws Exception {
        Form register = forms().getFirst();
        Map<String, String> filled = new HashMap<>(register.good());
        filled.put("employees", "many");
        filled.put("name", "绿野合作社乙");
        MockHttpServletResponse answer = send(register, filled);
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString())
                .contains("href=\"#employees\"")
                .contains("绿野合作社乙")
                .contains("A whole number from 0 to");
    }

    @Test
    void knowsNoForeignIdHoweverItIsWritten() throws Exception {
        for (String id : List.of(UUID.randomUUID().toString(), "1", "%00", "😀", "x".repeat(300))) {
            MockHttpServletResponse answer = http.perform(MockMvcRequestBuilders.get("/portal/applications/{id}", id)
                            .with(People.as(cast.actor("owner-a"))))
                    .andReturn()
                    .getResponse();
            assertThat(answer.getStatus()).as(id).isIn(400, 404);
        }
    }

    private MockHttpServletResponse send(Form form, Map<String, String> fields) throws Exception {
        MockHttpServletRequestBuilder request = MockMvcRequestBuilders.post(form.path());
        fields.forEach(request::param);
        return http.perform(request.header(HttpHeaders.ACCEPT_LANGUAGE, "en")
                        .with(People.as(cast.actor(form.who())))
                        .with(SecurityMockMvcRequestPostProcessors.csrf()))
                .andReturn()
                .getResponse();
    }

    private static String shorten(String value) {
        return value.length() > 30 ? value.substring(0, 30) + "…" : value;
    }
}
