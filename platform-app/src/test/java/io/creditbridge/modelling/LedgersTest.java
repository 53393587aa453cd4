package io.creditbridge.modelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is made of the rows of an analyst's ledgers. */
class LedgersTest {

    private static final YearMonth MONTH = YearMonth.of(2020, 1);

    @TempDir
    private Path folder;

    @Test
    void keepsAnOrderRefundedInPartAsSoldWhereNothingSaysHowFar() throws IOException {
        Ledgers ledgers = read("firm,date,order,buyer,amount,refunded,status", """
                F1,2020-01-01,1,B,100.00,,部分退款
                F1,2020-01-02,2,B,100.00,30.00,部分退款
                F1,2020-01-03,3,B,100.00,,已退款
                F1,2020-01-04,4,B,100.00,,Partially refunded
                """);
        assertThat(sales(ledgers)).isEqualTo(10_000 + 7_000 + 10_000);
        assertThat(ledgers.counts().openRefunds()).isEqualTo(2);
        assertThat(ledgers.counts().unclear()).isZero();
    }

    @Test
    void keepsThemWhereTheFileHasNoColumnOfRefunds() throws IOException {
        Ledgers ledgers = read("firm,date,order,buyer,amount,status", """
                F1,2020-01-01,1,B,100.00,部分退款
                F1,2020-01-02,2,B,100.00,已退款
                F1,2020-01-03,3,B,100.00,已完成
                """);
        assertThat(sales(ledgers)).isEqualTo(20_000);
        assertThat(ledgers.counts().openRefunds()).isEqualTo(1);
    }

    private Ledgers read(String header, String rows) throws IOException {
        Path file = Files.writeString(folder.resolve("orders.csv"), header + "\n" + rows);
        Ledgers ledgers = new Ledgers(Map.of("F1", LocalDate.of(2021, 1, 1)));
        LedgerColumns columns =
                LedgerColumns.read("orders.csv", List.of(header.split(",", -1))).orElseThrow();
        ledgers.read(new StoredFile("orders.csv", file), columns);
        return ledgers;
    }

    private static long sales(Ledgers ledgers) {
        return Objects.requireNonNull(ledgers.trade().get("F1")).aggregates().netSalesFen(MONTH, MONTH);
    }
}
