package io.creditbridge;

import static io.creditbridge.TestJourney.expect;

import java.util.Map;
import java.util.TreeMap;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.JsonNode;

/** The steps of claims over HTTP: the officer and the approver of bank A, the two people of {@code sharer}. */
final class TestClaims {

    private final TestJourney journey;

    TestClaims(TestJourney journey) {
        this.journey = journey;
    }

    MockHttpServletResponse file(String loan, String principal) throws Exception {
        String path = "/api/v1/bank/loans/" + loan + "/claims";
        return journey.post("officer-a", path, TestFacilities.claim(principal), null);
    }

    String filed(String loan, String principal) throws Exception {
        return journey.read(expect(201, file(loan, principal))).get("id").asString();
    }

    /** A step of the sharer's people, such as {@code check} or {@code payment}. */
    MockHttpServletResponse step(String who, String claim, String step) throws Exception {
        String path = "/api/v1/sharing/claims/" + claim;
        return journey.post(who, path + "/" + step, null, journey.etag(who, path));
    }

    MockHttpServletResponse decline(String claim) throws Exception {
        String path = "/api/v1/sharing/claims/" + claim;
        return journey.post("sharer", path + "/decline", Map.of("reason", "催收记录不全"), journey.etag("sharer", path));
    }

    MockHttpServletResponse withdraw(String claim) throws Exception {
        String path = "/api/v1/bank/claims/" + claim;
        return journey.post(
                "officer-a", path + "/withdrawal", Map.of("reason", "企业已还款"), journey.etag("officer-a", path));
    }

    /** Checked and paid by two people. */
    void paid(String claim) throws Exception {
        expect(200, step("sharer", claim, "check"));
        expect(200, step("sharer-second", claim, "payment"));
    }

    /** Records a recovery, to be confirmed. */
    MockHttpServletResponse record(String claim, String amount) throws Exception {
        Map<String, Object> body = Map.of("amount", amount, "recoveredOn", TestJourney.inDays(-1), "note", "处置冷库");
        return journey.post("officer-a", "/api/v1/bank/claims/" + claim + "/recoveries", body, null);
    }

    /** Confirms the first recovery that waits. */
    MockHttpServletResponse confirm(String who, String claim) throws Exception {
        String path = "/api/v1/bank/claims/" + claim;
        String waiting = read(claim).get("waitingRecoveries").get(0).get("id").asString();
        return journey.post(
                who, path + "/recoveries/" + waiting + "/confirmation", null, journey.etag("officer-a", path));
    }

    /** Recovered by two people. */
    void recovered(String claim, String amount) throws Exception {
        expect(200, record(claim, amount));
        expect(200, confirm("approver-a", claim));
    }

    JsonNode read(String claim) throws Exception {
        return journey.read(expect(200, journey.get("officer-a", "/api/v1/bank/claims/" + claim)));
    }

    String status(String claim) throws Exception {
        return read(claim).get("status").asString();
    }

    /** What each party bears of the claim. */
    Map<String, String> amounts(String claim) throws Exception {
        Map<String, String> amounts = new TreeMap<>();
        read(claim)
                .get("parties")
                .forEach(line -> amounts.put(
                        line.get("party").asString(), line.get("amount").asString()));
        return amounts;
    }

    /** What each party bears of all the loan's losses. */
    Map<String, String> net(String claim) throws Exception {
        return net(read(claim));
    }

    static Map<String, String> net(JsonNode claim) {
        Map<String, String> net = new TreeMap<>();
        claim.get("burdens")
                .forEach(one ->
                        net.put(one.get("party").asString(), one.get("net").asString()));
        return net;
    }
}
