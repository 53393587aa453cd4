package io.creditbridge.dataimport;

import static org.assertj.core.api.Assertions.assertThat;

import io.creditbridge.PlatformTest;
import io.creditbridge.TestCast;
import io.creditbridge.enterprise.CreditCode;
import io.creditbridge.enterprise.EnterpriseId;
import io.creditbridge.enterprise.EnterpriseProfile;
import io.creditbridge.enterprise.Industry;
import io.creditbridge.features.FirmFeatures;
import io.creditbridge.identity.Actor;
import io.creditbridge.money.Money;
import io.creditbridge.registration.RegisterEnterprise;
import java.io.BufferedWriter;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;
import org.springframework.beans.factory.annotation.Autowired;

/** The features of a million rows computed again from the database, beside a bare binary COPY of the same rows. */
@PlatformTest
class RecomputeSpeedTest {

    private static final int FIRMS = 50;
    private static final int ROWS_A_FIRM = 20_000;
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
    private KeptAggregates kept;

    @Autowired
    private DataSource dataSource;

    @Test
    void computesFeaturesAgainInLittleMoreThanABareCopyTakes() throws Exception {
        Actor owner = cast.actor("owner-a");
        List<EnterpriseId> firms = new ArrayList<>();
        for (int i = 0; i < FIRMS; i++) {
            EnterpriseId firm = register(owner, i);
            importing.run(owner, firm, new ImportTransactions.Upload(ledger(i), "ledger.csv", false));
            firms.add(firm);
        }
        assertThat(raw.aggregates(firms.getFirst())).isEqualTo(kept.of(firms.getFirst()));
        double bare = Double.MAX_VALUE;
        double computed = Double.MAX_VALUE;
        LocalDate day = LocalDate.now(ZoneOffset.UTC);
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            for (EnterpriseId firm : firms) {
                bareCopy(firm);
            }
            bare = Math.min(bare, (System.nanoTime() - start) / 1e9);
            start = System.nanoTime();
            for (EnterpriseId firm : firms) {
                FirmFeatures.compute(raw.aggregates(firm), day);
            }
            computed = Math.min(computed, (System.nanoTime() - start) / 1e9);
        }
        System.out.printf(
                Locale.ROOT,
                "RECOMPUTED: %,d rows of %d firms in %.2f s; bare binary COPY of them %.2f s; %.2f times as long%n",
                FIRMS * ROWS_A_FIRM,
                FIRMS,
                computed,
                bare,
                computed / bare);
    }

    private void bareCopy(EnterpriseId firm) throws Exception {
        try (Connection connection = dataSource.getConnection()) {
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyOut(
                            "COPY (select occurred_on, sale, void, amount_fen, tax_fen, counterparty"
                                    + " from firm_transaction where import_id in (select id from transaction_import"
                                    + " where enterprise_id = '" + firm + "')) TO STDOUT (FORMAT binary)",
                            OutputStream.nullOutputStream());
        }
    }

    private EnterpriseId register(Actor owner, int number) {
        String first17 = "91370783MD" + String.format(Locale.ROOT, "%07d", number);
        return registering.register(
                owner,
                first17 + CreditCode.checkCharacter(first17),
                new EnterpriseProfile(
                        "企业" + number,
                        TestCast.REGION,
                        Industry.WHOLESALE,
                        LocalDate.of(2015, 1, 1),
                        20,
                        Money.ofYuan(1_000_000),
                        Money.ofYuan(1_000_000)));
    }

    private static Path ledger(int seed) throws Exception {
        Path file = Files.createTempFile("ledger", ".csv");
        file.toFile().deleteOnExit();
        Random random = new Random(seed);
        LocalDate last = LocalDate.now(ZoneOffset.UTC).minusDays(1);
        try (BufferedWriter csv = Files.newBufferedWriter(file)) {
            csv.write("date,direction,counterparty,amount,tax,status,reference\n");
            for (int i = 0; i < ROWS_A_FIRM; i++) {
                csv.write("%s,%s%d,%d.5,13.00,VALID,%d%n"
                        .formatted(
                                last.minusDays(random.nextInt(1_000)),
                                i % 3 == 0 ? "PURCHASE,S" : "SALE,C",
                                random.nextInt(200),
                                100 + random.nextInt(100_000),
                                i));
            }
        }
        return file;
    }
}
