package io.creditbridge;

import static io.creditbridge.TestJourney.expect;

import io.creditbridge.guarantee.FacilityId;
import io.creditbridge.sharing.EnrolFacility;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.JsonNode;

/** Risk sharers of the tests: who is enrolled, with which terms, changed by the two people of {@code sharer}. */
@TestConfiguration(proxyBeanMethods = false)
public class TestFacilities {

    private final EnrolFacility enrolling;
    private final TestCast cast;
    private final JdbcClient jdbc;

    TestFacilities(EnrolFacility enrolling, TestCast cast, JdbcClient jdbc) {
        this.enrolling = enrolling;
        this.cast = cast;
        this.jdbc = jdbc;
    }

    /** The identities of a sharer's records, as addresses name them. */
    record Records(String facility, String change, String guarantee) {}

    /** A facility of the sharer for a party, opened if it is not yet, with a limit, a fund and no other terms. */
    public FacilityId open(TestJourney journey, String scheme, String party, String limit, String fund)
            throws Exception {
        String sharer = cast.actor("sharer").organizationId().toString();
        String known = jdbc.sql("select id from facility where scheme_id = ? and party = ?")
                .params(scheme, party)
                .query(UUID.class)
                .optional()
                .map(UUID::toString)
                .orElse(null);
        FacilityId id = known != null
                ? FacilityId.of(known)
                : enrolling.enrol(cast.actor("operator"), new EnrolFacility.Enrolment(sharer, scheme, party));
        change(journey, id, terms(limit));
        if (!fund.equals("0")) {
            change(journey, id, topUp(fund));
        }
        return id;
    }

    /** Proposes a change as the first person and confirms it as the second; terms in force are left as they are. */
    public void change(TestJourney journey, FacilityId id, Map<String, Object> change) throws Exception {
        String path = "/api/v1/sharing/facilities/" + id + "/changes";
        sendBackWhatWaits(journey, path, id);
        MockHttpServletResponse answer = journey.post("sharer", path, change, null);
        if (answer.getContentAsString(StandardCharsets.UTF_8).contains("These terms are in force already")) {
            return;
        }
        JsonNode waiting = journey.read(expect(200, answer)).get("waiting");
        String proposed = waiting.get(waiting.size() - 1).get("id").asString();
        expect(200, journey.post("sharer-second", path + "/" + proposed + "/confirmation", null, null));
    }

    /** Other tests may have left a change that waits; one of a kind may. */
    private void sendBackWhatWaits(TestJourney journey, String path, FacilityId id) throws Exception {
        for (UUID left : jdbc.sql("select id from facility_change where facility_id = ? and status = 'PROPOSED'")
                .param(id.value())
                .query(UUID.class)
                .set()) {
            expect(200, journey.post("sharer", path + "/" + left + "/rejection", null, null));
        }
    }

    /** One record of each kind: an open facility, a change that waits, a guarantee that waits. */
    Records requested(TestJourney journey, String scheme, String party) throws Exception {
        FacilityId id = open(journey, scheme, party, "900000000.00", "100000000.00");
        String path = "/api/v1/sharing/facilities/" + id + "/changes";
        JsonNode waiting = journey.read(expect(200, journey.post("sharer", path, topUp("5.00"), null)))
                .get("waiting");
        String application = journey.inMarketFor("owner-a", journey.ready("owner-a"), "guaranteed");
        journey.offered("owner-a", application, "a");
        String guarantee = jdbc.sql("select id from guarantee where application_id = ?")
                .param(UUID.fromString(application))
                .query(UUID.class)
                .single()
                .toString();
        return new Records(id.toString(), waiting.get(0).get("id").asString(), guarantee);
    }

    /** A loan of bank A on a product, 500,000 yuan over 12 months, paid out on a day, its guarantees confirmed. */
    String drawn(TestJourney journey, String firm, String product, LocalDate day) throws Exception {
        String application = journey.inMarketFor("owner-a", firm, product);
        String offer = journey.offered("owner-a", application, "a");
        String accepted = "/api/v1/applications/" + application + "/offers/" + offer + "/acceptance";
        expect(200, journey.post("owner-a", accepted, null, null));
        for (UUID guarantee : jdbc.sql("select id from guarantee where application_id = ? and status = 'REQUESTED'")
                .param(UUID.fromString(application))
                .query(UUID.class)
                .set()) {
            String path = "/api/v1/sharing/guarantees/" + guarantee;
            expect(200, journey.post("sharer", path + "/confirmation", null, journey.etag("sharer", path)));
        }
        String file = "/api/v1/bank/proposals/" + journey.proposal("owner-a", application, "a");
        String loan = journey.read(expect(
                        201, journey.post("officer-a", file + "/contract", null, journey.etag("officer-a", file))))
                .get("id")
                .asString();
        String path = "/api/v1/bank/loans/" + loan;
        Map<String, Object> drawdown = Map.of("day", day.toString());
        expect(200, journey.post("officer-a", path + "/drawdown", drawdown, journey.etag("officer-a", path)));
        expect(
                200,
                journey.post("approver-a", path + "/drawdown/confirmation", null, journey.etag("approver-a", path)));
        return loan;
    }

    /** A claim that lies with the sharer. */
    String claimed(TestJourney journey) throws Exception {
        open(journey, "anhui-4321", "GUARANTOR", "900000000.00", "1000000.00");
        LocalDate day = LocalDate.now(ZoneOffset.UTC).minusDays(100);
        String loan = drawn(journey, journey.ready("owner-a"), "shared", day);
        return journey.read(expect(
                        201,
                        journey.post("officer-a", "/api/v1/bank/loans/" + loan + "/claims", claim("1000.00"), null)))
                .get("id")
                .asString();
    }

    /** A recovery of the claim that waits for the second person of the bank. */
    String recovery(TestJourney journey, String claim) throws Exception {
        Map<String, Object> body = Map.of("amount", "1.00", "recoveredOn", TestJourney.inDays(-1), "note", "");
        String path = "/api/v1/bank/claims/" + claim + "/recoveries";
        return journey.read(expect(200, journey.post("officer-a", path, body, null)))
                .get("waitingRecoveries")
                .get(0)
                .get("id")
                .asString();
    }

    static Map<String, Object> claim(String principal) {
        return new LinkedHashMap<>(Map.of("principal", principal, "interest", "", "evidence", "两次催收，已起诉"));
    }

    static Map<String, Object> terms(String limit) {
        return new LinkedHashMap<>(Map.of(
                "kind",
                "TERMS",
                "commitmentLimit",
                limit,
                "followsLoan",
                false,
                "validFrom",
                TestJourney.inDays(-1),
                "validTo",
                TestJourney.inDays(365),
                "note",
                "合作协议"));
    }

    static Map<String, Object> topUp(String amount) {
        return new LinkedHashMap<>(Map.of("kind", "TOP_UP", "amount", amount, "note", "拨款"));
    }
}
