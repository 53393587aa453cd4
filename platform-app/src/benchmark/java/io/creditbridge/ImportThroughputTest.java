package io.creditbridge;

import static org.assertj.core.api.Assertions.assertThat;

import io.creditbridge.catalog.Products;
import io.creditbridge.catalog.PublishProduct;
import io.creditbridge.consent.Consent;
import io.creditbridge.dataimport.ImportReport;
import io.creditbridge.dataimport.ImportTransactions;
import io.creditbridge.enterprise.Enterprise;
import io.creditbridge.enterprise.EnterpriseId;
import io.creditbridge.identity.Actor;
import io.creditbridge.money.Money;
import io.creditbridge.product.CreditProduct;
import io.creditbridge.product.LoanPurpose;
import io.creditbridge.product.ProductId;
import io.creditbridge.product.ProductStatus;
import io.creditbridge.product.ProductWords;
import io.creditbridge.product.Security;
import io.creditbridge.quoting.Need;
import io.creditbridge.quoting.RankProducts;
import io.creditbridge.quoting.ScoreFirm;
import io.creditbridge.registration.DataConsents;
import io.creditbridge.registration.Enterprises;
import io.creditbridge.registration.RegisterEnterprise;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Locale;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Measures, on one server and in one run: a million rows through the whole import beside a bare COPY of the same rows
 * into a table of the same shape; and the ranked list of a firm by its number of invoices.
 *
 * <p>Run by the {@code benchmark} profile only; see {@code docs/benchmarks.md}.
 */
@PlatformTest
class ImportThroughputTest {

    private static final int ROWS = 1_000_000;
    private static final int RANKINGS = 300;
    private static final int PRODUCTS = 500;
    private static final int COUNTERPARTIES = 2_000;

    @Autowired
    private TestCast cast;

    @Autowired
    private RegisterEnterprise registering;

    @Autowired
    private ImportTransactions importing;

    @Autowired
    private Enterprises enterprises;

    @Autowired
    private RankProducts ranking;

    @Autowired
    private ScoreFirm scoring;

    @Autowired
    private Products products;

    @Autowired
    private PublishProduct publishing;

    @Autowired
    private DataConsents consents;

    @Autowired
    private DataSource dataSource;

    @Test
    void importsAtNoLessThanHalfTheRateOfABareCopy() throws Exception {
        Actor owner = cast.actor("owner-a");
        imported(owner, 900, 50_000);
        EnterpriseId firm = MeasuredFirms.register(registering, owner, 901);
        Path file = MeasuredFirms.ledger(ROWS, COUNTERPARTIES, ROWS);
        long before = System.nanoTime();
        ImportReport report = importing.run(owner, firm, new ImportTransactions.Upload(file, "million.csv", false));
        double imported = (System.nanoTime() - before) / 1e9;
        assertThat(report.rowsAccepted()).isEqualTo(ROWS);
        double bare = bareCopy();
        System.out.printf(
                Locale.ROOT,
                "IMPORT: %,d rows in %.2f s = %,.0f rows/s; bare COPY %.2f s = %,.0f rows/s;"
                        + " ratio %.2f; heap limit %d MB%n",
                ROWS,
                imported,
                ROWS / imported,
                bare,
                ROWS / bare,
                bare / imported,
                Runtime.getRuntime().maxMemory() >> 20);
    }

    @Test
    void ranksAsFastForAnyNumberOfInvoices() throws Exception {
        Actor owner = cast.actor("owner-a");
        publish(PRODUCTS
                - products.findByStatusOrderById(ProductStatus.PUBLISHED).size());
        for (int rows : new int[] {1_000, 100_000}) {
            EnterpriseId id = imported(owner, 910 + rows / 1_000, rows);
            Enterprise firm = enterprises.findById(id).orElseThrow();
            Need need = new Need(
                    Money.ofYuan(500_000),
                    12,
                    LoanPurpose.STOCK,
                    Security.NONE,
                    LocalDate.now(ZoneOffset.UTC).plusDays(30));
            double[] millis = new double[RANKINGS];
            for (int i = 0; i < 2 * RANKINGS; i++) {
                long before = System.nanoTime();
                ranking.rank(firm, scoring.standing(firm), need);
                millis[i % RANKINGS] = (System.nanoTime() - before) / 1e6;
            }
            Arrays.sort(millis);
            System.out.printf(
                    Locale.ROOT,
                    "RANKING: %,d invoices, %d products: p50 %.2f ms, p99 %.2f ms%n",
                    rows,
                    PRODUCTS,
                    millis[RANKINGS / 2],
                    millis[RANKINGS * 99 / 100]);
        }
    }

    private void publish(int more) {
        CreditProduct like = products.findById(cast.product("guaranteed")).orElseThrow();
        for (int i = 0; i < more; i++) {
            ProductId id = publishing.write(
                    cast.actor("product-a"),
                    new ProductWords("产品" + i, "Product " + i, "一句话", "One sentence.", i % 20),
                    like.conditions(),
                    like.pricePolicy());
            publishing.publish(cast.actor("approver-a"), id, 0);
        }
    }

    private EnterpriseId imported(Actor owner, int number, int rows) throws Exception {
        EnterpriseId id = MeasuredFirms.register(registering, owner, number);
        consents.give(
                owner,
                id,
                Consent.Purpose.SCORING,
                LocalDate.now(ZoneOffset.UTC).plusDays(30));
        importing.run(
                owner,
                id,
                new ImportTransactions.Upload(MeasuredFirms.ledger(rows, COUNTERPARTIES, rows), "ledger.csv", false));
        return id;
    }

    private double bareCopy() throws Exception {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            CopyManager copy = connection.unwrap(PGConnection.class).getCopyAPI();
            Path rows = Files.createTempFile("rows", ".copy");
            try (OutputStream out = Files.newOutputStream(rows)) {
                copy.copyOut(
                        "COPY (select * from firm_transaction where import_id = (select max(import_id) from"
                                + " firm_transaction)) TO STDOUT (FORMAT binary)",
                        out);
            }
            statement.execute("create table bare (like firm_transaction including all)");
            long before = System.nanoTime();
            try (InputStream in = Files.newInputStream(rows)) {
                copy.copyIn("COPY bare FROM STDIN (FORMAT binary)", in, 1 << 16);
            }
            double seconds = (System.nanoTime() - before) / 1e9;
            statement.execute("drop table bare");
            Files.delete(rows);
            return seconds;
        }
    }
}
