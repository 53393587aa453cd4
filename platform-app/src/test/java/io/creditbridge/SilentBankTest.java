package io.creditbridge;

import static io.creditbridge.TestJourney.expect;
import static org.assertj.core.api.Assertions.assertThat;

import io.creditbridge.origination.LapseSilentProposals;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.json.JsonMapper;

/** A bank that stays silent loses the file, never the firm its application. */
@PlatformTest
class SilentBankTest {

    private final JdbcClient jdbc;
    private final LapseSilentProposals clock;
    private final TestCast cast;
    private final TestJourney journey;

    @Autowired
    SilentBankTest(MockMvc http, JsonMapper json, TestCast cast, JdbcClient jdbc, LapseSilentProposals clock) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.cast = cast;
        this.journey = new TestJourney(http, json, cast);
    }

    @Test
    void letsTheOwnerTakeTheFileFromASilentBankToAnother() throws Exception {
        String application = journey.inMarketFor("owner-a", journey.ready("owner-a"), "working-capital");
        String silent = journey.proposal("owner-a", application, "a");
        deadlinePassed(application);
        clock.run();
        assertThat(statuses(application)).containsOnly("LAPSED");
        assertThat(status(application)).isEqualTo("IN_MARKET");
        String page = journey.get("owner-a", "/portal/applications/" + application)
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(page).contains("/move");
        expect(
                200,
                journey.post(
                        "owner-a",
                        "/api/v1/applications/" + application + "/proposals/" + silent + "/move",
                        Map.of("product", cast.product("shared").toString()),
                        null));
        assertThat(statuses(application)).containsExactlyInAnyOrder("LAPSED", "RECEIVED");
    }

    @Test
    void tellsAnOfferThatRanOutFromABankThatNeverAnswered() throws Exception {
        String application = journey.inMarket("owner-a");
        journey.offered("owner-a", application, "a");
        String proposal = journey.proposal("owner-a", application, "a");
        jdbc.sql("update offer set valid_until = ? where proposal_id = ?")
                .params(yesterday(), UUID.fromString(proposal))
                .update();
        clock.run();
        assertThat(actions(proposal)).contains("PROPOSAL_OFFER_EXPIRED").doesNotContain("PROPOSAL_LAPSED");
    }

    @Test
    void endsAnApplicationThatNoBankHasOnlyLongAfterTheMoneyWasNeeded() throws Exception {
        String application = journey.inMarket("owner-a");
        deadlinePassed(application);
        jdbc.sql("update loan_application set needed_by = ? where id = ?")
                .params(yesterday().minusDays(40), UUID.fromString(application))
                .update();
        clock.run();
        assertThat(status(application))
                .as("the last bank has only just fallen silent")
                .isEqualTo("IN_MARKET");
        jdbc.sql("update proposal set deadline = deadline - 40 where application_id = ?")
                .param(UUID.fromString(application))
                .update();
        clock.run();
        assertThat(status(application)).isEqualTo("EXPIRED");
        clock.run();
        assertThat(status(application)).isEqualTo("EXPIRED");
    }

    private static LocalDate yesterday() {
        return LocalDate.now(ZoneOffset.ofHours(8)).minusDays(1);
    }

    private void deadlinePassed(String application) {
        jdbc.sql("update proposal set deadline = ? where application_id = ?")
                .params(yesterday(), UUID.fromString(application))
                .update();
    }

    private String status(String application) {
        return jdbc.sql("select status from loan_application where id = ?")
                .param(UUID.fromString(application))
                .query(String.class)
                .single();
    }

    private List<@Nullable String> statuses(String application) {
        return jdbc.sql("select status from proposal where application_id = ?")
                .param(UUID.fromString(application))
                .query(String.class)
                .list();
    }

    private List<@Nullable String> actions(String proposal) {
        return jdbc.sql("select action from audit_entry where subject_id = ?")
                .param(UUID.fromString(proposal))
                .query(String.class)
                .list();
    }
}
