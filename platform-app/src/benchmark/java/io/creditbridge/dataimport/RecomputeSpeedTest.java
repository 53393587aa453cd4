package io.creditbridge.dataimport;

import static org.assertj.core.api.Assertions.assertThat;

import io.creditbridge.MeasuredFirms;
import io.creditbridge.PlatformTest;
import io.creditbridge.TestCast;
import io.creditbridge.enterprise.EnterpriseId;
import io.creditbridge.features.FeatureVector;
import io.creditbridge.identity.Actor;
import io.creditbridge.registration.RegisterEnterprise;
import java.io.OutputStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import org.springframework.beans.factory.annotation.Autowired;

/** The features of a million rows computed again from the database, beside a bare binary COPY of the same rows. */
@PlatformTest
class RecomputeSpeedTest {

    private static final int FIRMS = 50;
    private static final int ROWS_A_FIRM = 20_000;
    private static final int COUNTERPARTIES = 200;
    private static final int ROUNDS = 5;

    @Autowired
    private TestCast cast;

    @Autowired
    private RegisterEnterprise registering;

    @Autowired
    private ImportTransactions importing;

    @Autowired
    private RawColumns raw;

    @Autowired
    private FeatureSnapshots snapshots;

    @Autowired
    private DataSource dataSource;

    @Test
    void computesFeaturesAgainInLittleMoreThanABareCopyTakes() throws Exception {
        Actor owner = cast.actor("owner-a");
        List<EnterpriseId> firms = new ArrayList<>();
        for (int i = 0; i < FIRMS; i++) {
            EnterpriseId firm = MeasuredFirms.register(registering, owner, i);
            Path ledger = MeasuredFirms.ledger(ROWS_A_FIRM, COUNTERPARTIES, i);
            importing.run(owner, firm, new ImportTransactions.Upload(ledger, "ledger.csv", false));
            firms.add(firm);
        }
        FeatureVector known = snapshots.of(firms.getFirst()).orElseThrow().features();
        LocalDate day = known.asOf();
        assertThat(raw.of(firms.getFirst()).features(day)).isEqualTo(known);
        double bare = Double.MAX_VALUE;
        double computed = Double.MAX_VALUE;
        double aggregated = Double.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            bareCopies(firms);
            bare = Math.min(bare, (System.nanoTime() - start) / 1e9);
            List<FeatureVector> made = new ArrayList<>();
            start = System.nanoTime();
            for (EnterpriseId firm : firms) {
                made.add(raw.of(firm).features(day));
            }
            computed = Math.min(computed, (System.nanoTime() - start) / 1e9);
            assertThat(made).hasSize(FIRMS);
            start = System.nanoTime();
            for (EnterpriseId firm : firms) {
                raw.of(firm).aggregates();
            }
            aggregated = Math.min(aggregated, (System.nanoTime() - start) / 1e9);
        }
        System.out.printf(
                Locale.ROOT,
                "RECOMPUTED: %,d rows of %d firms: features %.2f s, aggregates %.2f s, bare binary COPY %.2f s;"
                        + " %.2f and %.2f times as long%n",
                FIRMS * ROWS_A_FIRM,
                FIRMS,
                computed,
                aggregated,
                bare,
                computed / bare,
                aggregated / bare);
    }

    private void bareCopies(List<EnterpriseId> firms) throws Exception {
        try (Connection connection = dataSource.getConnection()) {
            CopyManager copying = connection.unwrap(PGConnection.class).getCopyAPI();
            for (EnterpriseId firm : firms) {
                copying.copyOut(
                        "COPY (select occurred_on, sale, void, amount_fen, tax_fen, counterparty"
                                + " from firm_transaction where import_id in (select id from transaction_import"
                                + " where enterprise_id = '" + firm + "')) TO STDOUT (FORMAT binary)",
                        OutputStream.nullOutputStream());
            }
        }
    }
}
