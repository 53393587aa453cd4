package io.creditbridge;

import static org.assertj.core.api.Assertions.assertThat;

import io.creditbridge.organization.Role;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import tools.jackson.databind.json.JsonMapper;

/** What belongs to one organisation does not exist for the same role of another: not to read, not to change. */
@PlatformTest
class OtherOrganisationTest {

    private static final List<String> TABLES = List.of(
            "enterprise",
            "consent",
            "loan_application",
            "application_product",
            "proposal",
            "offer",
            "loan",
            "obstacle_case",
            "case_message",
            "repayment",
            "claim",
            "recovery_request",
            "screening",
            "credit_product",
            "transaction_import",
            "facility",
            "facility_change",
            "facility_entry",
            "guarantee",
            "claim",
            "claim_line",
            "firm_connection",
            "recovery",
            "training_set",
            "model_in_use",
            "audit_entry",
            "timeline_entry");

    private static final Map<String, String> CASE_STEP = Map.of(
            "department",
            "税务局",
            "measure",
            "补报",
            "due",
            TestJourney.inDays(10),
            "text",
            "请协查",
            "outcome",
            "已补报，见完税证明",
            "otherTeam",
            "0b9d8f3e-5a52-4c1b-9d44-3f1f1f6a2a10");

    @Autowired
    private MockMvc http;

    @Autowired
    private JsonMapper json;

    @Autowired
    private TestCast cast;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestFacilities facilities;

    @Test
    void answersNotFoundToTheSameRoleElsewhereAndChangesNothing() throws Exception {
        TestJourney journey = new TestJourney(http, json, cast);
        String application = journey.inMarket("owner-a");
        String offer = journey.offered("owner-a", application, "a");
        String proposal = journey.proposal("owner-a", application, "a");
        String firm = jdbc.sql("select enterprise_id from loan_application where id = ?")
                .param(UUID.fromString(application))
                .query(UUID.class)
                .single()
                .toString();
        String consent = jdbc.sql("select id from consent where enterprise_id = ? limit 1")
                .param(UUID.fromString(firm))
                .query(UUID.class)
                .single()
                .toString();
        String loan = journey.drawn("owner-a", LocalDate.now(ZoneOffset.UTC).minusDays(10));
        TestFacilities.Records sharing = facilities.requested(journey, "national-fund-ordinary", "NATIONAL_FUND");
        String claim = facilities.claimed(journey);
        String recovery = facilities.recovery(journey, claim);
        String obstacle = journey.read(TestJourney.expect(
                        201,
                        journey.post(
                                "owner-a",
                                "/api/v1/applications/" + application + "/obstacles",
                                Map.of("kind", "LATE_TAX", "description", "三月的税还没报"),
                                null)))
                .get("id")
                .asString();
        TestModels models = new TestModels(journey);
        String files = models.given("product-a", TestModels.table(60));
        String training = models.started("product-a", files);
        models.ended("product-a", training);
        String before = state();
        List<String> wrong = new ArrayList<>();
        int tried = 0;
        for (SecurityMatrix.Row row : SecurityMatrix.rows()) {
            // Schemes, published products and what operators run are nobody's own: everybody, or every operator, reads
            // them.
            boolean publicRecord = row.path().startsWith("/sharing/schemes/")
                    || row.path().contains("/fit/products/")
                    || row.path().contains("/admin/");
            // A role of a model is no record: each bank has its own.
            publicRecord |= row.path().contains("{use}");
            if (!row.path().contains("{") || row.open() || publicRecord) {
                continue;
            }
            String path = row.path()
                    .replace("/training-sets/{id}", "/training-sets/" + files)
                    .replace("/models/runs/{id}", "/models/runs/" + training)
                    .replace("{product}", cast.product("working-capital").toString())
                    .replace("{firm}", firm)
                    .replace("{consent}", consent)
                    .replace("{offer}", offer)
                    .replace("{proposal}", proposal)
                    .replace("{facility}", sharing.facility())
                    .replace("{change}", sharing.change())
                    .replace("{guarantee}", sharing.guarantee())
                    .replace("{claim}", claim)
                    .replace("{recovery}", recovery)
                    .replace("{guarantor}", UUID.randomUUID().toString())
                    .replace("{assessment}", UUID.randomUUID().toString())
                    .replace("{id}", idFor(row.path(), firm, application, proposal, loan, obstacle));
            int status =
                    journey.send(stranger(row), request(journey, row, path)).getStatus();
            tried++;
            if (status != 404) {
                wrong.add(row.name() + " as " + stranger(row) + ": " + status);
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(tried).isGreaterThan(45);
        assertThat(state()).as("nothing was changed").isEqualTo(before);
    }

    private String idFor(String path, String firm, String application, String proposal, String loan, String obstacle) {
        if (path.contains("/cases/")) {
            return obstacle;
        }
        if (path.contains("/loans/")) {
            return loan;
        }
        if (path.contains("/enterprises/")) {
            return firm;
        }
        if (path.contains("/applications/")) {
            return application;
        }
        return path.contains("/products/") ? cast.product("working-capital").toString() : proposal;
    }

    private static String stranger(SecurityMatrix.Row row) {
        if (row.roles().contains(Role.OWNER)) {
            return "owner-b";
        }
        if (row.roles().contains(Role.TEAM_MEMBER)) {
            return "team-b";
        }
        if (row.roles().contains(Role.SHARER)) {
            return "sharer-b";
        }
        if (row.roles().contains(Role.PRODUCT_MANAGER) && !row.roles().contains(Role.APPROVER)) {
            return "product-b";
        }
        return row.roles().contains(Role.OFFICER) ? "officer-b" : "approver-b";
    }

    private AbstractMockHttpServletRequestBuilder<?> request(TestJourney journey, SecurityMatrix.Row row, String path) {
        HttpMethod method = HttpMethod.valueOf(row.method());
        if (row.method().equals("POST") && path.endsWith("/transactions")) {
            return MockMvcRequestBuilders.multipart(path)
                    .file(new MockMultipartFile(
                            "file", "a.csv", "text/csv", TestJourney.ledger().getBytes(StandardCharsets.UTF_8)));
        }
        if (row.isRest()) {
            return journey.request(method, path, body(journey, row), "\"0\"");
        }
        MockHttpServletRequestBuilder request = MockMvcRequestBuilders.request(method, path);
        fields(journey).forEach(request::param);
        return request;
    }

    private static @Nullable Object body(TestJourney journey, SecurityMatrix.Row row) {
        String path = row.path();
        if (row.method().equals("GET") || row.method().equals("DELETE")) {
            return null;
        }
        if (path.endsWith("/models/runs/{id}/activation")) {
            return Map.of("use", "CHALLENGER");
        }
        if (path.endsWith("/consents")) {
            return Map.of("purpose", "SCORING", "validUntil", TestJourney.inDays(30));
        }
        if (path.endsWith("/enterprises/{id}/applications") || path.endsWith("/applications/{id}")) {
            return journey.need();
        }
        if (path.endsWith("/enterprises/{id}")) {
            Map<String, Object> figures = TestJourney.firm("");
            figures.remove("creditCode");
            return figures;
        }
        if (path.endsWith("/screening")) {
            return TestJourney.standardsMet();
        }
        if (path.endsWith("/offer")) {
            return TestJourney.offer("500000.00");
        }
        if (path.endsWith("/closing")) {
            return Map.of("evidence", "裁定终结执行");
        }
        if (path.endsWith("/drawdown") || path.endsWith("/repayments")) {
            return Map.of();
        }
        if (path.endsWith("/obstacles")) {
            return Map.of("kind", "LATE_TAX", "description", "三月的税还没报");
        }
        if (path.contains("/cases/")) {
            return CASE_STEP;
        }
        if (path.endsWith("/connections")) {
            return Map.of("kind", "FAMILY", "reason", "法定代表人为夫妻");
        }
        if (path.endsWith("/guarantors")) {
            return Map.of("name", "李明", "code", "11010519491231002X", "phone", "13800000000");
        }
        if (path.endsWith("/check")) {
            return Map.of("note", "电话核实");
        }
        if (path.endsWith("/assessments")) {
            return Map.of("kind", "INNOVATION_POINTS");
        }
        if (path.endsWith("/move")) {
            return Map.of("product", "0b9d8f3e-5a52-4c1b-9d44-3f1f1f6a2a10");
        }
        if (path.endsWith("/question")) {
            return Map.of("question", "请补充水费单");
        }
        if (path.endsWith("/answer")) {
            return Map.of("answer", "已补充");
        }
        if (path.endsWith("/claims")) {
            return TestFacilities.claim("1000.00");
        }
        if (path.endsWith("/withdrawal") && path.contains("/claims/")) {
            return Map.of("reason", "企业已还款");
        }
        if (path.endsWith("/recoveries")) {
            return Map.of("amount", "1.00", "recoveredOn", TestJourney.inDays(-1), "note", "");
        }
        if (path.startsWith("/api/v1/sharing/")) {
            return path.endsWith("/decline") ? Map.of("reason", "不符合条件") : TestFacilities.topUp("1.00");
        }
        return path.endsWith("/refusal") ? Map.of("reasons", List.of("HIGH_DEBT"), "note", "负债高") : null;
    }

    /** Everything any form of a page wants, filled in well. */
    private static Map<String, String> fields(TestJourney journey) {
        Map<String, String> fields = new HashMap<>();
        journey.need().forEach((name, value) -> fields.put(name, String.valueOf(value)));
        TestJourney.firm("").forEach((name, value) -> fields.put(name, String.valueOf(value)));
        TestJourney.offer("500000.00").forEach((name, value) -> fields.put(name, String.valueOf(value)));
        fields.put("annualRatePercent", "4.10");
        fields.remove("products");
        TestFacilities.topUp("1.00").forEach((name, value) -> fields.put(name, String.valueOf(value)));
        fields.put("reason", "不符合条件");
        fields.put("version", "0");
        fields.putAll(CASE_STEP);
        fields.put("guarantorName", "李明");
        fields.put("guarantorCode", "11010519491231002X");
        fields.put("guarantorPhone", "13800000000");
        fields.put("guarantorNote", "电话核实");
        fields.put("kind", "LATE_TAX");
        fields.put("description", "三月的税还没报");
        fields.put("question", "请补充水费单");
        fields.put("answer", "已补充");
        fields.put("reasons", "HIGH_DEBT");
        fields.put("purpose", "STOCK");
        for (String standard :
                List.of("LAWFUL_OPERATION", "FIXED_PREMISES", "REAL_NEED", "GOOD_CREDIT", "LAWFUL_USE")) {
            fields.put("met." + standard, "yes");
            fields.put("evidence." + standard, "看过营业执照");
        }
        return fields;
    }

    private String state() {
        StringBuilder all = new StringBuilder();
        for (String table : TABLES) {
            all.append(table)
                    .append(' ')
                    .append(jdbc.sql("select coalesce(md5(string_agg(t::text, '|' order by t::text)), '') from %s t"
                                    .formatted(table))
                            .query(String.class)
                            .single())
                    .append('\n');
        }
        return all.toString();
    }
}
