package io.creditbridge;

import static org.assertj.core.api.Assertions.assertThat;

import io.creditbridge.enterprise.CreditCode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The steps of the main path over the REST interface, done by people of the cast; each firm is a new one. */
final class TestJourney {

    private static final AtomicInteger NUMBER = new AtomicInteger(5_000_000);
    static final List<String> STANDARDS =
            List.of("LAWFUL_OPERATION", "FIXED_PREMISES", "REAL_NEED", "GOOD_CREDIT", "LAWFUL_USE");

    private final MockMvc http;
    private final JsonMapper json;
    private final TestCast cast;

    TestJourney(MockMvc http, JsonMapper json, TestCast cast) {
        this.http = http;
        this.json = json;
        this.cast = cast;
    }

    /** A valid code that no other test uses. */
    static String freshCode() {
        String first17 = "91370783MB" + "%07d".formatted(NUMBER.incrementAndGet());
        return first17 + CreditCode.checkCharacter(first17);
    }

    static Map<String, Object> firm(String code) {
        return new LinkedHashMap<>(Map.of(
                "creditCode", code,
                "name", "绿野蔬菜专业合作社",
                "regionCode", TestCast.REGION,
                "industry", "AGRICULTURE",
                "establishedOn", "2019-04-01",
                "employees", 25,
                "yearlyRevenue", "9000000.00",
                "totalAssets", "3000000.00"));
    }

    Map<String, Object> need() {
        return new LinkedHashMap<>(Map.of(
                "amount",
                "500000.00",
                "termMonths",
                12,
                "purpose",
                "STOCK",
                "collateral",
                "NONE",
                "neededBy",
                inDays(30),
                "note",
                "",
                "products",
                List.of(
                        cast.product("working-capital").toString(),
                        cast.product("working-capital-b").toString())));
    }

    static Map<String, Object> offer(String amount) {
        return new LinkedHashMap<>(Map.of(
                "amount", amount, "termMonths", 12, "annualRate", 0.0410, "conditions", "", "validUntil", inDays(20)));
    }

    static Map<String, Object> standardsMet() {
        return new LinkedHashMap<>(Map.of(
                "findings",
                STANDARDS.stream()
                        .map(standard -> Map.of("standard", standard, "met", true, "evidence", "看过营业执照"))
                        .toList()));
    }

    /** A firm of the owner, registered. */
    String registered(String owner) throws Exception {
        return read(expect(201, post(owner, "/api/v1/enterprises", firm(freshCode()), null)))
                .get("id")
                .asString();
    }

    /** A firm with two years of trade and both consents. */
    String ready(String owner) throws Exception {
        String firm = registered(owner);
        expect(201, upload(owner, firm, "ledger.csv", ledger().getBytes(StandardCharsets.UTF_8), null));
        for (String purpose : List.of("SCORING", "SHARING_WITH_CHOSEN_BANKS")) {
            Map<String, Object> consent = Map.of("purpose", purpose, "validUntil", inDays(300));
            expect(201, post(owner, "/api/v1/enterprises/" + firm + "/consents", consent, null));
        }
        return firm;
    }

    /** A draft of a ready firm to bank A and bank B. */
    String drafted(String owner) throws Exception {
        return drafted(owner, ready(owner), need());
    }

    private String drafted(String owner, String firm, Map<String, Object> need) throws Exception {
        return read(expect(201, post(owner, "/api/v1/enterprises/" + firm + "/applications", need, null)))
                .get("id")
                .asString();
    }

    /** An application of a ready firm for one product that lies with its bank. */
    String inMarketFor(String owner, String firm, String product) throws Exception {
        return inMarketFor(owner, firm, product, "500000.00");
    }

    /** The same for an amount. */
    String inMarketFor(String owner, String firm, String product, String amount) throws Exception {
        Map<String, Object> need = need();
        need.put("amount", amount);
        need.put("products", List.of(cast.product(product).toString()));
        return recommended(owner, drafted(owner, firm, need));
    }

    /** An application of a ready firm with a need of its own, recommended to the banks. */
    String inMarketWith(String owner, Map<String, Object> need) throws Exception {
        return recommended(owner, drafted(owner, ready(owner), need));
    }

    /** An application that lies with the work team. */
    String submitted(String owner) throws Exception {
        return submitted(owner, drafted(owner));
    }

    private String submitted(String owner, String application) throws Exception {
        String path = "/api/v1/applications/" + application;
        expect(200, post(owner, path + "/submission", null, etag(owner, path)));
        return application;
    }

    /** An application that lies with bank A and bank B. */
    String inMarket(String owner) throws Exception {
        return recommended(owner, drafted(owner));
    }

    private String recommended(String owner, String draft) throws Exception {
        String application = submitted(owner, draft);
        String path = "/api/v1/team/applications/" + application;
        expect(200, post("team", path + "/screening", standardsMet(), etag("team", path)));
        expect(200, post("team", path + "/recommendation", null, etag("team", path)));
        return application;
    }

    /** The proposal of an application at a bank, {@code a} or {@code b}. */
    String proposal(String owner, String application, String bank) throws Exception {
        JsonNode state = read(expect(200, get(owner, "/api/v1/applications/" + application)));
        return state.get("proposals")
                .valueStream()
                .filter(one -> one.get("bank").asString().equals("Bank " + bank))
                .map(one -> one.get("id").asString())
                .findFirst()
                .orElseThrow();
    }

    /** A proposal that an officer of the bank has opened. */
    String opened(String owner, String application, String bank) throws Exception {
        String proposal = proposal(owner, application, bank);
        String file = "/api/v1/bank/proposals/" + proposal;
        String officer = "officer-" + bank;
        expect(200, post(officer, file + "/review", null, etag(officer, file)));
        return proposal;
    }

    /** An offer of a bank on the application. */
    String offered(String owner, String application, String bank) throws Exception {
        String file = "/api/v1/bank/proposals/" + opened(owner, application, bank);
        String officer = "officer-" + bank;
        expect(200, post(officer, file + "/offer", offer("500000.00"), etag(officer, file)));
        JsonNode state = read(expect(200, get(owner, "/api/v1/applications/" + application)));
        return state.get("proposals")
                .valueStream()
                .filter(one -> one.get("bank").asString().equals("Bank " + bank))
                .map(one -> one.get("offer").get("id").asString())
                .findFirst()
                .orElseThrow();
    }

    /** A loan of bank A whose contract is signed. */
    String signed(String owner) throws Exception {
        String application = inMarket(owner);
        String offer = offered(owner, application, "a");
        String accepted = "/api/v1/applications/" + application;
        expect(200, post(owner, accepted + "/offers/" + offer + "/acceptance", null, null));
        String file = "/api/v1/bank/proposals/" + proposal(owner, application, "a");
        return read(expect(201, post("officer-a", file + "/contract", null, etag("officer-a", file))))
                .get("id")
                .asString();
    }

    /** A loan of bank A, 500,000 yuan over 12 months at 4.10 %, paid out on a day. */
    String drawn(String owner, LocalDate day) throws Exception {
        String id = signed(owner);
        String loan = "/api/v1/bank/loans/" + id;
        expect(200, post("officer-a", loan + "/drawdown", Map.of("day", day.toString()), etag("officer-a", loan)));
        expect(200, post("approver-a", loan + "/drawdown/confirmation", null, etag("approver-a", loan)));
        return id;
    }

    /** The version of the card that scored a firm for an offer just made. */
    String offeredAndScored(String owner, JdbcClient jdbc) throws Exception {
        offered(owner, inMarket(owner), "a");
        return jdbc.sql("select model_version from score order by scored_at desc limit 1")
                .query(String.class)
                .single();
    }

    static String ledger() {
        StringBuilder csv = new StringBuilder("date,direction,counterparty,amount,tax,status,reference\n");
        LocalDate first = LocalDate.now(ZoneOffset.UTC).withDayOfMonth(1).minusMonths(24);
        for (int i = 0; i < 720; i++) {
            csv.append(first.plusDays(i))
                    .append(i % 3 == 0 ? ",PURCHASE,S" : ",SALE,C")
                    .append(i * 7 % 12)
                    .append(',')
                    .append(20_000 + i * 7919 % 20_000)
                    .append(".00,2600.00,VALID,R")
                    .append(i)
                    .append('\n');
        }
        return csv.toString();
    }

    MockHttpServletResponse upload(String who, String firm, String name, byte[] content, @Nullable String onError)
            throws Exception {
        MockMultipartHttpServletRequestBuilder request = MockMvcRequestBuilders.multipart(
                        "/api/v1/enterprises/" + firm + "/transactions")
                .file(new MockMultipartFile("file", name, "application/octet-stream", content));
        if (onError != null) {
            request.param("onError", onError);
        }
        return send(who, request);
    }

    MockHttpServletResponse get(String who, String path) throws Exception {
        return send(who, MockMvcRequestBuilders.get(path));
    }

    MockHttpServletResponse post(String who, String path, @Nullable Object body, @Nullable String ifMatch)
            throws Exception {
        return send(who, request(HttpMethod.POST, path, body, ifMatch));
    }

    MockHttpServletRequestBuilder request(
            HttpMethod method, String path, @Nullable Object body, @Nullable String ifMatch) {
        MockHttpServletRequestBuilder request = MockMvcRequestBuilders.request(method, path);
        if (body != null) {
            request.contentType(MediaType.APPLICATION_JSON).content(json.writeValueAsString(body));
        }
        if (ifMatch != null) {
            request.header(HttpHeaders.IF_MATCH, ifMatch);
        }
        return request;
    }

    MockHttpServletResponse send(String who, AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        return http.perform(request.header(HttpHeaders.ACCEPT_LANGUAGE, "en")
                        .with(People.as(cast.actor(who)))
                        .with(SecurityMockMvcRequestPostProcessors.csrf()))
                .andReturn()
                .getResponse();
    }

    String etag(String who, String path) throws Exception {
        return String.valueOf(expect(200, get(who, path)).getHeader(HttpHeaders.ETAG));
    }

    static MockHttpServletResponse expect(int status, MockHttpServletResponse answer) throws Exception {
        assertThat(answer.getStatus())
                .as(answer.getContentAsString(StandardCharsets.UTF_8))
                .isEqualTo(status);
        return answer;
    }

    JsonNode read(MockHttpServletResponse answer) throws Exception {
        return json.readTree(answer.getContentAsString(StandardCharsets.UTF_8));
    }

    static String inDays(int days) {
        return LocalDate.now(ZoneOffset.UTC).plusDays(days).toString();
    }
}
