package io.creditbridge;

import static org.assertj.core.api.Assertions.assertThat;

import io.creditbridge.dataimport.KeptAggregates;
import io.creditbridge.dataimport.RawColumns;
import io.creditbridge.dataimport.VerifyAggregates;
import io.creditbridge.enterprise.EnterpriseId;
import io.creditbridge.features.FirmAggregates;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.json.JsonMapper;

/** What is kept of a firm is what its raw rows say, and the nightly check finds where it is not. */
@PlatformTest
class VerifyAggregatesTest {

    @Autowired
    private MockMvc http;

    @Autowired
    private JsonMapper json;

    @Autowired
    private TestCast cast;

    @Autowired
    private RawColumns raw;

    @Autowired
    private KeptAggregates kept;

    @Autowired
    private VerifyAggregates verifying;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void computesWhatIsKeptAgainFromTheRowsOfSeveralFiles() throws Exception {
        TestJourney journey = new TestJourney(http, json, cast);
        String firm = journey.ready("owner-a");
        String more = """
                date,direction,counterparty,amount,tax,status,reference
                2025-03-04,SALE,客户甲,1200.50,156.07,VALID,X-1
                2025-03-05,SALE,客户甲,-200.50,-26.07,VALID,X-2
                2025-04-05,PURCHASE,供应商,80.00,10.40,VOID,X-3
                """;
        TestJourney.expect(
                201, journey.upload("owner-a", firm, "more.csv", more.getBytes(StandardCharsets.UTF_8), null));
        EnterpriseId id = EnterpriseId.of(firm);
        assertThat(raw.of(id).aggregates()).isEqualTo(kept.of(id)).isNotEqualTo(FirmAggregates.EMPTY);
        assertThat(raw.of(EnterpriseId.random()).aggregates()).isEqualTo(FirmAggregates.EMPTY);
    }

    @Test
    void findsAFirmWhoseKeptFiguresWereChanged() throws Exception {
        TestJourney journey = new TestJourney(http, json, cast);
        EnterpriseId firm = EnterpriseId.of(journey.ready("owner-a"));
        assertThat(verifying.sample(40).differing()).doesNotContain(firm);
        try {
            change(firm, 1);
            VerifyAggregates.Sample sample = verifying.sample(40);
            assertThat(sample.differing()).contains(firm);
            assertThat(sample.compared()).isPositive();
        } finally {
            change(firm, -1);
        }
    }

    private void change(EnterpriseId firm, int fen) {
        jdbc.sql("update monthly_totals set valid_amount_fen = valid_amount_fen + ? where enterprise_id = ?")
                .params(fen, firm.value())
                .update();
    }
}
