package io.creditbridge.dataimport;

import static org.assertj.core.api.Assertions.assertThat;

import io.creditbridge.features.BankMovement;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

/** Whatever a statement books, the amounts are read to the fen and every balance follows from the one before. */
class CamtBalancesTest {

    @Property(tries = 100)
    void addsEveryAmountToTheBalanceBefore(
            @ForAll("amounts") Long opening, @ForAll @Size(max = 20) List<@From("amounts") Long> booked)
            throws IOException {
        StringBuilder xml = new StringBuilder("<Document><BkToCstmrStmt><Stmt>"
                + "<Bal><Tp><CdOrPrtry><Cd>OPBD</Cd></CdOrPrtry></Tp>" + told(opening) + "</Bal>");
        booked.forEach(amount -> xml.append(
                "<Ntry>" + told(amount) + "<Sts><Cd>BOOK</Cd></Sts><BookgDt><Dt>2026-01-05</Dt></BookgDt></Ntry>"));
        List<BankMovement> read = read(xml + "</Stmt></BkToCstmrStmt></Document>");
        assertThat(read).extracting(BankMovement::amountFen).isEqualTo(booked);
        long balance = opening;
        for (BankMovement movement : read) {
            balance += movement.amountFen();
            assertThat(movement.balanceFen()).hasValue(balance);
        }
    }

    @Provide
    Arbitrary<Long> amounts() {
        return Arbitraries.longs().between(-1_000_000_000_000L, 1_000_000_000_000L);
    }

    private static String told(long fen) {
        return "<Amt Ccy=\"CNY\">" + BigDecimal.valueOf(Math.abs(fen), 2) + "</Amt><CdtDbtInd>"
                + (fen < 0 ? "DBIT" : "CRDT") + "</CdtDbtInd>";
    }

    private static List<BankMovement> read(String text) throws IOException {
        Path file = Files.createTempFile("statement", ".xml");
        try {
            return Camt053.read(Files.writeString(file, text), new PastDays(LocalDate.of(2026, 12, 31)))
                    .bookings();
        } finally {
            Files.delete(file);
        }
    }
}
