package io.creditbridge;

import static org.assertj.core.api.Assertions.assertThat;

import io.creditbridge.enterprise.CreditCode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One firm from transactions to an accepted, priced offer, by machines alone, over HTTP with access tokens. */
@PlatformTest
class MachineJourneyTest {

    private static final Map<String, Object> STANDARDS_MET = Map.of(
            "findings",
            List.of("LAWFUL_OPERATION", "FIXED_PREMISES", "REAL_NEED", "GOOD_CREDIT", "LAWFUL_USE").stream()
                    .map(standard -> Map.of("standard", standard, "met", true, "evidence", "seen on the visit"))
                    .toList());

    @Autowired
    private MockMvc http;

    @Autowired
    private JsonMapper json;

    @Autowired
    private TestCast cast;

    @Test
    void leadsFromTransactionsToAnAcceptedOffer() throws Exception {
        String owner = token("owner-a-machine");
        String team = token("team-machine");
        String firm = registered(owner, 1);
        imported(owner, firm);
        consented(owner, firm);

        JsonNode ranked = read(send(
                owner,
                MockMvcRequestBuilders.get("/api/v1/enterprises/" + firm + "/products")
                        .param("amount", "500000.00")
                        .param("termMonths", "12")
                        .param("purpose", "STOCK")
                        .param("collateral", "NONE")
                        .param("neededBy", inDays(30))));
        assertThat(ranked.size()).isEqualTo(5);
        assertThat(ranked.get(0).get("fits").asBoolean()).isTrue();
        assertThat(ranked.get(0).get("allInYearlyCost").asDouble()).isBetween(0.02, 0.15);
        assertThat(ranked.get(4).get("fits").asBoolean()).isFalse();
        assertThat(ranked.get(4).get("obstacles").size()).isPositive();
        double sum = 0;
        for (JsonNode line : ranked.get(0).get("lines")) {
            sum += line.get("rate").asDouble();
        }
        assertThat(sum).isCloseTo(ranked.get(0).get("annualRate").asDouble(), Offset.offset(1e-9));

        String application = applied(owner, firm);
        String path = "/api/v1/applications/" + application;
        expect(200, post(owner, path + "/submission", null, etag(owner, path)));
        String teamPath = "/api/v1/team/applications/" + application;
        expect(200, post(team, teamPath + "/screening", STANDARDS_MET, etag(team, teamPath)));
        expect(200, post(team, teamPath + "/recommendation", null, etag(team, teamPath)));

        offered("a", application, "500000.00", 0.0410, false);
        offered("b", application, "480000.00", 0.0390, false);

        JsonNode state = read(send(owner, MockMvcRequestBuilders.get(path)));
        List<JsonNode> offers = state.get("proposals")
                .valueStream()
                .map(one -> one.get("offer"))
                .filter(one -> !one.isNull())
                .toList();
        assertThat(offers).hasSize(2);
        String chosen = offers.getFirst().get("id").asString();
        JsonNode accepted = read(expect(200, post(owner, path + "/offers/" + chosen + "/acceptance", null, null)));
        assertThat(accepted.get("status").asString()).isEqualTo("ACCEPTED");
        assertThat(accepted.get("proposals")
                        .valueStream()
                        .map(one -> one.get("status").asString()))
                .containsExactlyInAnyOrder("ACCEPTED", "WITHDRAWN");
        expect(409, post(owner, path + "/offers/" + offers.getLast().get("id").asString() + "/acceptance", null, null));

        JsonNode timeline = read(send(owner, MockMvcRequestBuilders.get(path + "/timeline")));
        assertThat(timeline.valueStream().map(step -> step.get("action").asString()))
                .contains("APPLICATION_SUBMITTED", "APPLICATION_IN_MARKET", "PROPOSAL_OFFERED", "APPLICATION_ACCEPTED");
    }

    @Test
    void leavesAnOfferAboveTheAuthorityToASecondPerson() throws Exception {
        String owner = token("owner-a-machine");
        String firm = registered(owner, 2);
        imported(owner, firm);
        consented(owner, firm);
        String application = applied(owner, firm);
        String path = "/api/v1/applications/" + application;
        expect(200, post(owner, path + "/submission", null, etag(owner, path)));
        String team = token("team-machine");
        String teamPath = "/api/v1/team/applications/" + application;
        expect(200, post(team, teamPath + "/screening", STANDARDS_MET, etag(team, teamPath)));
        expect(200, post(team, teamPath + "/recommendation", null, etag(team, teamPath)));

        String proposal = offered("a", application, "2000000.00", 0.0400, true);
        String file = "/api/v1/bank/proposals/" + proposal;
        String officer = token("officer-a-machine");
        String approver = token("approver-a-machine");
        expect(422, post(officer, file + "/confirmation", null, etag(officer, file)));
        JsonNode confirmed = read(expect(200, post(approver, file + "/confirmation", null, etag(approver, file))));
        assertThat(confirmed.get("status").asString()).isEqualTo("OFFERED");
    }

    private String offered(String bank, String application, String amount, double rate, boolean waits)
            throws Exception {
        String officer = token("officer-" + bank + "-machine");
        String proposal = null;
        JsonNode queue = read(send(
                officer, MockMvcRequestBuilders.get("/api/v1/bank/proposals").param("size", "200")));
        JsonNode mine =
                read(send(token("owner-a-machine"), MockMvcRequestBuilders.get("/api/v1/applications/" + application)));
        for (JsonNode row : queue.get("items")) {
            for (JsonNode own : mine.get("proposals")) {
                proposal = own.get("id").equals(row.get("id")) ? row.get("id").asString() : proposal;
            }
        }
        String file = "/api/v1/bank/proposals/" + proposal;
        expect(200, post(officer, file + "/review", null, etag(officer, file)));
        JsonNode answer = read(expect(
                200,
                post(
                        officer,
                        file + "/offer",
                        Map.of(
                                "amount",
                                amount,
                                "termMonths",
                                12,
                                "annualRate",
                                rate,
                                "conditions",
                                "",
                                "validUntil",
                                inDays(20)),
                        etag(officer, file))));
        assertThat(answer.get("status").asString()).isEqualTo(waits ? "AWAITING_SECOND_PERSON" : "OFFERED");
        return String.valueOf(proposal);
    }

    private String applied(String owner, String firm) throws Exception {
        Map<String, Object> need = Map.of(
                "amount", "500000.00",
                "termMonths", 12,
                "purpose", "STOCK",
                "collateral", "NONE",
                "neededBy", inDays(30),
                "note", "",
                "products",
                        List.of(
                                cast.product("working-capital").toString(),
                                cast.product("working-capital-b").toString()));
        return read(expect(201, post(owner, "/api/v1/enterprises/" + firm + "/applications", need, null)))
                .get("id")
                .asString();
    }

    private String registered(String owner, int number) throws Exception {
        String first17 = "91370783MA" + String.format("%07d", number);
        Map<String, Object> firm = Map.of(
                "creditCode",
                first17 + CreditCode.checkCharacter(first17),
                "name",
                "绿野蔬菜专业合作社" + number,
                "regionCode",
                TestCast.REGION,
                "industry",
                "AGRICULTURE",
                "establishedOn",
                "2019-04-01",
                "employees",
                25,
                "yearlyRevenue",
                "9000000.00",
                "totalAssets",
                "3000000.00");
        return read(expect(201, post(owner, "/api/v1/enterprises", firm, null)))
                .get("id")
                .asString();
    }

    private void imported(String owner, String firm) throws Exception {
        StringBuilder csv = new StringBuilder("date,direction,counterparty,amount,tax,status,reference\n");
        Random random = new Random(7);
        LocalDate first = LocalDate.now(ZoneOffset.UTC).withDayOfMonth(1).minusMonths(24);
        for (int i = 0; i < 720; i++) {
            csv.append(first.plusDays(i))
                    .append(i % 3 == 0 ? ",PURCHASE,S" : ",SALE,C")
                    .append(random.nextInt(12))
                    .append(',')
                    .append(20_000 + random.nextInt(20_000))
                    .append(".00,2600.00,VALID,R")
                    .append(i)
                    .append('\n');
        }
        MockMultipartFile file = new MockMultipartFile(
                "file", "ledger.csv", "text/csv", csv.toString().getBytes(StandardCharsets.UTF_8));
        MockHttpServletResponse answer = http.perform(
                        MockMvcRequestBuilders.multipart("/api/v1/enterprises/" + firm + "/transactions")
                                .file(file)
                                .header(HttpHeaders.AUTHORIZATION, "Bearer " + owner))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(201);
        assertThat(read(answer).get("counts").get("rowsAccepted").asInt()).isEqualTo(720);
    }

    private void consented(String owner, String firm) throws Exception {
        for (String purpose : List.of("SCORING", "SHARING_WITH_CHOSEN_BANKS")) {
            expect(
                    201,
                    post(
                            owner,
                            "/api/v1/enterprises/" + firm + "/consents",
                            Map.of("purpose", purpose, "validUntil", inDays(300)),
                            null));
        }
    }

    private String token(String client) throws Exception {
        String basic =
                Base64.getEncoder().encodeToString((client + ":" + TestCast.PASSWORD).getBytes(StandardCharsets.UTF_8));
        MockHttpServletResponse answer = http.perform(MockMvcRequestBuilders.post("/oauth2/token")
                        .header(HttpHeaders.AUTHORIZATION, "Basic " + basic)
                        .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                        .param("grant_type", "client_credentials"))
                .andReturn()
                .getResponse();
        return read(expect(200, answer)).get("access_token").asString();
    }

    private String etag(String token, String path) throws Exception {
        return String.valueOf(
                expect(200, send(token, MockMvcRequestBuilders.get(path))).getHeader(HttpHeaders.ETAG));
    }

    private MockHttpServletResponse post(String token, String path, @Nullable Object body, @Nullable String ifMatch)
            throws Exception {
        MockHttpServletRequestBuilder request = MockMvcRequestBuilders.post(path);
        if (body != null) {
            request.contentType(MediaType.APPLICATION_JSON).content(json.writeValueAsString(body));
        }
        if (ifMatch != null) {
            request.header(HttpHeaders.IF_MATCH, ifMatch);
        }
        return send(token, request);
    }

    private MockHttpServletResponse send(String token, MockHttpServletRequestBuilder request) throws Exception {
        return http.perform(request.header(HttpHeaders.AUTHORIZATION, "Bearer " + token)
                        .header(HttpHeaders.ACCEPT_LANGUAGE, "en"))
                .andReturn()
                .getResponse();
    }

    private static MockHttpServletResponse expect(int status, MockHttpServletResponse answer) throws Exception {
        assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(status);
        return answer;
    }

    private JsonNode read(MockHttpServletResponse answer) throws Exception {
        return json.readTree(answer.getContentAsString(StandardCharsets.UTF_8));
    }

    private static String inDays(int days) {
        return LocalDate.now(ZoneOffset.UTC).plusDays(days).toString();
    }
}
