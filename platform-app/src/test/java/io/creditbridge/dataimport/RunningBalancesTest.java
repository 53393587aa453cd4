package io.creditbridge.dataimport;

import static org.assertj.core.api.Assertions.assertThat;

import io.creditbridge.features.BankMovement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

/** A table's balances are followed whichever way it runs, and exactly the one that was changed is told. */
class RunningBalancesTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

    @Property(tries = 200)
    void findsNothingWhereEveryBalanceFollowsOldestOrNewestFirst(
            @ForAll @Size(max = 20) List<@From("amounts") Long> amounts, @ForAll int gaps, @ForAll boolean sameDay) {
        List<BankMovement> rows = rows(amounts, gaps, sameDay);
        assertThat(notes(rows)).isEmpty();
        assertThat(notes(rows.reversed())).isEmpty();
    }

    @Property(tries = 200)
    void tellsTheRowFromWhichOnMoneyIsMissing(
            @ForAll @Size(min = 3, max = 20) List<@From("amounts") Long> amounts, @ForAll int choice) {
        List<BankMovement> whole = rows(amounts, 0, false);
        int taken = 1 + Math.floorMod(choice, amounts.size() - 2);
        List<BankMovement> rows = new ArrayList<>(whole);
        rows.remove(taken);
        assertThat(notes(rows)).extracting(RowFault::row).containsExactly(taken + 2L);
        long fromTheEnd = rows.size() - taken - 1L;
        assertThat(notes(rows.reversed())).extracting(RowFault::row).containsExactly(fromTheEnd + 2L);
    }

    @Provide
    Arbitrary<Long> amounts() {
        return Arbitraries.longs().between(-1_000_000L, 1_000_000L).filter(amount -> amount != 0);
    }

    /** Bookings of a sound account; a bit of {@code gaps} leaves the balance of a row out. */
    private static List<BankMovement> rows(List<Long> amounts, int gaps, boolean sameDay) {
        List<BankMovement> rows = new ArrayList<>();
        long balance = 5_000;
        for (int i = 0; i < amounts.size(); i++) {
            balance += amounts.get(i);
            OptionalLong told = (gaps >> i & 1) == 1 ? OptionalLong.empty() : OptionalLong.of(balance);
            LocalDate day = sameDay ? FIRST : FIRST.plusDays(i);
            rows.add(new BankMovement(day, amounts.get(i), told, BankMovement.Kind.OTHER));
        }
        return rows;
    }

    private static List<RowFault> notes(List<BankMovement> rows) {
        List<Long> numbers =
                LongStream.range(0, rows.size()).mapToObj(place -> place + 2).toList();
        return RunningBalances.notes(rows, numbers, "balance");
    }
}
