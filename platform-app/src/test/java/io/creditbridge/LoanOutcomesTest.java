package io.creditbridge;

import static org.assertj.core.api.Assertions.assertThat;

import io.creditbridge.quoting.LoanOutcomes;
import io.creditbridge.training.DriftReading;
import io.creditbridge.web.Today;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.json.JsonMapper;

/** Loans count as gone bad or well only once that is certain. */
@PlatformTest
class LoanOutcomesTest {

    private static final String CARD = "cumcm2020c-2";

    @Autowired
    private MockMvc http;

    @Autowired
    private JsonMapper json;

    @Autowired
    private TestCast cast;

    @Autowired
    private LoanOutcomes outcomes;

    @Autowired
    private Today today;

    @Test
    void knowsALoanOnceItIsNinetyDaysLateOrRepaid() throws Exception {
        TestJourney journey = new TestJourney(http, json, cast);
        LocalDate day = today.day();
        LocalDate firstDue = day.minusDays(20).plusMonths(1);
        DriftReading.Outcomes before = outcomes.of(CARD, day);
        long lateBefore = bads(outcomes.of(CARD, firstDue.plusDays(90)));
        long laterBefore = bads(outcomes.of(CARD, firstDue.plusDays(91)));
        String loan = journey.drawn("owner-a", day.minusDays(20));
        assertThat(outcomes.of(CARD, day).pd()).as("not known yet").hasSameSizeAs(before.pd());
        assertThat(bads(outcomes.of(CARD, firstDue.plusDays(90)))).isEqualTo(lateBefore);
        DriftReading.Outcomes late = outcomes.of(CARD, firstDue.plusDays(91));
        assertThat(bads(late)).isEqualTo(laterBefore + 1);
        assertThat(late.pd()).allSatisfy(pd -> assertThat(pd).isStrictlyBetween(0.0, 1.0));

        String path = "/api/v1/bank/loans/" + loan;
        String settlement = journey.read(journey.get("officer-a", path))
                .get("standing")
                .get("settlement")
                .asString();
        TestJourney.expect(
                200,
                journey.post(
                        "officer-a",
                        path + "/repayments",
                        Map.of("amount", settlement, "paidOn", day.toString(), "reference", "R1"),
                        journey.etag("officer-a", path)));
        DriftReading.Outcomes repaid = outcomes.of(CARD, day);
        assertThat(repaid.pd()).hasSize(before.pd().size() + 1);
        assertThat(bads(repaid)).isEqualTo(bads(before));
    }

    private static long bads(DriftReading.Outcomes outcomes) {
        return outcomes.bad().stream().filter(bad -> bad).count();
    }
}
