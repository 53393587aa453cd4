package io.creditbridge.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.creditbridge.money.Money;
import io.creditbridge.scheme.Ceiling;
import io.creditbridge.scheme.FirstLoss;
import io.creditbridge.scheme.LoanTerms;
import io.creditbridge.scheme.Party;
import io.creditbridge.scheme.Scheme;
import io.creditbridge.waterfall.BookState;
import io.creditbridge.waterfall.Loss;
import io.creditbridge.waterfall.LossOutcome;
import io.creditbridge.waterfall.Paid;
import io.creditbridge.waterfall.RandomSchemes;
import io.creditbridge.waterfall.Waterfall;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

/** The book's rules against the waterfall of one loss: the same function of the loss, but for rounding. */
class SchemeBookTest {

    private static final LoanTerms LOAN = LoanTerms.of(Money.ofYuan(5_000_000), LocalDate.parse("2026-03-01"), 12);

    @Property(tries = 3_000)
    void payWhatTheWaterfallOfTheWholeLossPays(
            @ForAll("schemes") Scheme scheme,
            @ForAll @LongRange(min = 1, max = 600_000_000) long lostFen,
            @ForAll @LongRange(min = 0, max = 10_000_000) long volumeYuan,
            @ForAll @LongRange(min = 0, max = 100_000) long paidYuan) {
        BookState state = BookState.UNKNOWN
                .withVolumes(Money.ofYuan(volumeYuan), Money.ofYuan(volumeYuan / 2), Money.ofYuan(volumeYuan / 100))
                .withPaid(Map.of(Party.GUARANTOR, Paid.of(Money.ofYuan(paidYuan))))
                .withLossSoFar(Money.ofYuan(paidYuan));
        Optional<BookSharing> sharing = SchemeBook.sharing(scheme, LOAN, state);
        if (hasRulesOfSingleLoans(scheme) || sharing.isEmpty()) {
            return;
        }
        LossOutcome.Shared exact = (LossOutcome.Shared)
                Waterfall.allocate(scheme, LOAN, Loss.ofPrincipal(Money.ofFen(lostFen), 100), state);
        double guaranteed =
                lostFen * scheme.tierFor(LOAN).orElseThrow().guaranteedShare().doubleValue();
        Payments payments = new Payments(sharing.get());
        double[] paid = new double[payments.parties()];
        payments.evaluate(guaranteed, lostFen - guaranteed, paid);
        List<Party> parties = sharing.get().parties();
        for (int i = 0; i < paid.length; i++) {
            double roundingFen = 2 + scheme.sharing().limits().size();
            assertThat(paid[i])
                    .isCloseTo((double) exact.amountOf(parties.get(i)).fen(), within(roundingFen));
        }
    }

    @Test
    void refusesACapThatReceivesOverflowFromALaterOne() {
        List<SharerPart> sharers = List.of(new SharerPart(Party.POOL, 0.5), new SharerPart(Party.GUARANTOR, 0.5));
        BookCap pool = new BookCap(List.of(Party.POOL), Money.ofYuan(1), Party.GUARANTOR);
        BookCap guarantor = new BookCap(List.of(Party.GUARANTOR), Money.ofYuan(1), Party.BANK);
        assertThat(new BookSharing(sharers, List.of(), List.of(pool, guarantor)).caps())
                .hasSize(2);
        assertThatThrownBy(() -> new BookSharing(sharers, List.of(), List.of(guarantor, pool)))
                .hasMessageContaining("later one");
    }

    @Provide
    Arbitrary<Scheme> schemes() {
        return RandomSchemes.schemes();
    }

    private static boolean hasRulesOfSingleLoans(Scheme scheme) {
        return scheme.sharing().limits().stream().anyMatch(limit -> limit.ceiling() instanceof Ceiling.PerBorrower)
                || scheme.loss().firstLosses().stream().anyMatch(layer -> layer.scope() == FirstLoss.Scope.PER_LOAN);
    }
}
