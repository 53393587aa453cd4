package io.creditbridge.dataimport;

import static org.assertj.core.api.Assertions.assertThat;

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
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Closing balances of camt.053 statements that the opening ones and the booked entries do not make are told. */
class ClosingBalancesTest {

    private static final String OPENING = balance("OPBD", 100_000);
    private static final String ENTRY = entry(50_050, "<Cd>BOOK</Cd>");

    @Test
    void tellsTheClosingBalanceThatDoesNotFollowByItsNumber() throws IOException {
        String closing = balance("CLBD", 160_000);
        assertThat(notes(statement(OPENING + balance("FWAV", 1) + closing + ENTRY)))
                .containsExactly(RowFault.of(3, "Bal", "statement.balance.closing", 3, "1600.00", "1500.50"));
        assertThat(notes(statement(balance("PRCD", 100_000) + closing + ENTRY)))
                .extracting(RowFault::row)
                .containsExactly(2L);
        assertThat(notes(statement(OPENING + balance("CLBD", 150_050) + ENTRY))).isEmpty();
    }

    @Test
    void saysNothingWhereOneOfTheTwoBalancesIsNotTold() throws IOException {
        String closing = balance("CLBD", 7);
        assertThat(notes(statement(closing + ENTRY))).isEmpty();
        assertThat(notes(statement(OPENING + ENTRY))).isEmpty();
        assertThat(notes(statement(OPENING + closing.replace("CNY", "USD") + ENTRY)))
                .isEmpty();
        assertThat(notes(statement(OPENING + closing.replace("CRDT", "PLUS") + ENTRY)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<Cd>PDNG</Cd>", "PDNG", "<Cd>INFO</Cd>", "<Prtry>HELD</Prtry>"})
    void countsNoEntryThatIsNotBooked(String status) throws IOException {
        String pending = entry(7_700, status);
        assertThat(notes(statement(OPENING + balance("CLBD", 150_050) + pending + ENTRY)))
                .isEmpty();
    }

    @Test
    void looksAtEveryStatementOfAFileByItself() throws IOException {
        String sound = statement(OPENING + balance("CLBD", 150_050) + ENTRY);
        String wrong = statement(balance("PRCD", 150_050) + balance("CLBD", 150_050) + ENTRY);
        assertThat(notes(sound + wrong + sound + wrong))
                .extracting(RowFault::row)
                .containsExactly(4L, 8L);
    }

    @Test
    void addsUpThePagesOfAStatementBeforeItSaysAnything() throws IOException {
        String between = balance("ITBD", 150_050);
        String first = statement(OPENING + between + ENTRY);
        String second = statement(between + balance("ITBD", 200_100) + ENTRY);
        String last = statement(balance("ITBD", 200_100) + balance("CLBD", 250_150) + ENTRY);
        String next = statement(balance("OPBD", 250_150) + balance("CLBD", 300_200) + ENTRY);
        assertThat(notes(first + second + last + next)).isEmpty();
        assertThat(notes(first + last + next))
                .as("a page is missing")
                .containsExactly(RowFault.of(4, "Bal", "statement.balance.closing", 4, "2501.50", "2001.00"));
        assertThat(notes(last + next)).as("the first pages lie elsewhere").isEmpty();
        assertThat(notes(first)).as("the last page lies elsewhere").isEmpty();
    }

    @Test
    void takesBalancesThatABankRepeatsOnEveryPageOnce() throws IOException {
        String whole = OPENING + balance("CLBD", 200_100) + balance("ITBD", 150_050);
        assertThat(notes(statement(whole + ENTRY) + statement(whole + ENTRY))).isEmpty();
        assertThat(notes(statement(whole + ENTRY) + statement(whole + ENTRY) + statement(whole + ENTRY + ENTRY)))
                .isEmpty();
        assertThat(notes(statement(whole + ENTRY))).hasSize(1);
    }

    @Test
    void tellsAHundredBalancesAndNoMore() throws IOException {
        String wrong = statement(OPENING + balance("CLBD", 1) + ENTRY);
        assertThat(notes(wrong.repeat(100))).hasSize(100);
        assertThat(notes(wrong.repeat(101))).hasSize(100);
    }

    @Property(tries = 100)
    void tellsAStatementExactlyWhereItDoesNotAddUp(
            @ForAll("amounts") Long opening,
            @ForAll @Size(max = 20) List<@From("amounts") Long> booked,
            @ForAll @IntRange(min = -1, max = 1) int off)
            throws IOException {
        long sum = opening + booked.stream().mapToLong(Long::longValue).sum();
        StringBuilder parts = new StringBuilder(balance("OPBD", opening) + balance("CLBD", sum + off));
        booked.forEach(amount -> parts.append(entry(amount, "BOOK")));
        assertThat(notes(statement(parts.toString()))).hasSize(off == 0 ? 0 : 1);
    }

    @Provide
    Arbitrary<Long> amounts() {
        return Arbitraries.longs().between(-10_000_000_000L, 10_000_000_000L);
    }

    private static String statement(String parts) {
        return "<Stmt>" + parts + "</Stmt>";
    }

    private static String balance(String code, long fen) {
        return "<Bal><Tp><CdOrPrtry><Cd>" + code + "</Cd></CdOrPrtry></Tp>" + told(fen) + "</Bal>";
    }

    private static String entry(long fen, String status) {
        return "<Ntry>" + told(fen) + "<Sts>" + status + "</Sts><BookgDt><Dt>2026-01-05</Dt></BookgDt></Ntry>";
    }

    private static String told(long fen) {
        return "<Amt Ccy=\"CNY\">" + BigDecimal.valueOf(Math.abs(fen), 2) + "</Amt><CdtDbtInd>"
                + (fen < 0 ? "DBIT" : "CRDT") + "</CdtDbtInd>";
    }

    private static List<RowFault> notes(String statements) throws IOException {
        Path file = Files.createTempFile("statement", ".xml");
        try {
            Files.writeString(file, "<Document><BkToCstmrStmt>" + statements + "</BkToCstmrStmt></Document>");
            return Camt053.read(file, new PastDays(LocalDate.of(2026, 12, 31))).notes();
        } finally {
            Files.delete(file);
        }
    }
}
