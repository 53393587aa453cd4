package io.creditbridge.waterfall;

import static org.assertj.core.api.Assertions.assertThat;

import io.creditbridge.money.Money;
import io.creditbridge.scheme.ClaimOrder;
import io.creditbridge.scheme.Limit;
import io.creditbridge.scheme.LoanTerms;
import io.creditbridge.scheme.Party;
import io.creditbridge.scheme.Scheme;
import io.creditbridge.scheme.ShareTier;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;

/** What must hold for every scheme, loss and history. */
class WaterfallPropertiesTest {

    private static final LoanTerms LOAN = LoanTerms.of(Money.ofYuan(5_000_000), LocalDate.parse("2026-03-01"), 12);

    @Property(tries = 5_000)
    void burdensAreNeverNegativeAndSumToTheLossLessRecoveries(
            @ForAll("schemes") Scheme scheme,
            @ForAll("books") BookState book,
            @ForAll @LongRange(min = 0, max = 600_000_000) long lostFen,
            @ForAll @LongRange(min = 0, max = 1_000_000) long recoveredMillionths) {
        Money lost = Money.ofFen(lostFen);
        Money recovered = Money.ofFen(lostFen * recoveredMillionths / 1_000_000);
        LossOutcome.Shared shared = shared(scheme, book, lost, recovered);
        assertThat(shared.lines()).noneMatch(line -> line.amount().isNegative());
        assertThat(sum(shared.lines().stream().map(PartyLine::amount).toList())).isEqualTo(lost.minus(recovered));
        boolean net = scheme.loss().claimOrder() == ClaimOrder.NET_OF_RECOVERIES;
        assertThat(sum(shared.lines().stream().map(PartyLine::paid).toList()))
                .isEqualTo(net ? lost.minus(recovered) : lost);
    }

    @Property(tries = 5_000)
    void everyLimitIsKept(
            @ForAll("schemes") Scheme scheme,
            @ForAll("books") BookState book,
            @ForAll @LongRange(min = 0, max = 600_000_000) long lostFen,
            @ForAll @LongRange(min = 0, max = 1_000_000) long recoveredMillionths) {
        Money recovered = Money.ofFen(lostFen * recoveredMillionths / 1_000_000);
        LossOutcome.Shared shared = shared(scheme, book, Money.ofFen(lostFen), recovered);
        ShareTier tier = scheme.tierFor(LOAN).orElseThrow();
        for (Limit limit : scheme.sharing().limits()) {
            Money room = Room.under(limit, scheme, tier, book).orElseThrow();
            List<PartyLine> members = shared.lines().stream()
                    .filter(line -> limit.parties().contains(line.party()))
                    .toList();
            assertThat(sum(members.stream().map(PartyLine::paid).toList())).isLessThanOrEqualTo(room);
            assertThat(sum(members.stream().map(PartyLine::amount).toList())).isLessThanOrEqualTo(room);
        }
    }

    @Property(tries = 2_000)
    void withoutLimitsEverySharePaidIsTheAgreedOneWithinAFen(
            @ForAll("schemes") Scheme scheme, @ForAll @LongRange(min = 0, max = 600_000_000) long lostFen) {
        if (!scheme.sharing().limits().isEmpty() || !scheme.loss().firstLosses().isEmpty()) {
            return;
        }
        for (PartyLine line : shared(scheme, BookState.UNKNOWN, Money.ofFen(lostFen), Money.ZERO)
                .lines()) {
            BigDecimal exact = line.share().multiply(BigDecimal.valueOf(lostFen));
            assertThat(BigDecimal.valueOf(line.paid().fen()).subtract(exact).abs())
                    .isLessThan(BigDecimal.ONE);
        }
    }

    @Property(tries = 2_000)
    void aRecoveryRaisesNobodysBurdenByMoreThanRounding(
            @ForAll("schemes") Scheme scheme,
            @ForAll("books") BookState book,
            @ForAll @LongRange(min = 0, max = 600_000_000) long lostFen,
            @ForAll @LongRange(min = 0, max = 1_000_000) long recoveredMillionths) {
        Money lost = Money.ofFen(lostFen);
        Money recovered = Money.ofFen(lostFen * recoveredMillionths / 1_000_000);
        List<PartyLine> before = shared(scheme, book, lost, Money.ZERO).lines();
        List<PartyLine> after = shared(scheme, book, lost, recovered).lines();
        // A limit on several parties cuts them in proportion, so one member's part may grow as another's shrinks.
        if (scheme.sharing().limits().stream().anyMatch(limit -> limit.parties().size() > 1)) {
            return;
        }
        for (int i = 0; i < before.size(); i++) {
            long roundingFen = 1L + scheme.sharing().limits().size();
            assertThat(after.get(i).amount().fen())
                    .isLessThanOrEqualTo(before.get(i).amount().fen() + roundingFen);
        }
    }

    @Provide
    Arbitrary<Scheme> schemes() {
        return RandomSchemes.schemes();
    }

    @Provide
    Arbitrary<BookState> books() {
        Arbitrary<Money> volume = Arbitraries.longs().between(0, 10_000_000).map(Money::ofYuan);
        Arbitrary<Money> paid = Arbitraries.longs().between(0, 200_000).map(Money::ofYuan);
        return Combinators.combine(volume, volume, volume, paid, paid, volume)
                .as((lent, guaranteed, fees, some, other, before) -> BookState.UNKNOWN
                        .withVolumes(lent, guaranteed, fees)
                        .withPoolBalance(some)
                        .withPaid(Map.of(
                                Party.GUARANTOR, new Paid(some, some.min(other)), Party.PROVINCE, Paid.of(other)))
                        .withLossSoFar(before));
    }

    private static LossOutcome.Shared shared(Scheme scheme, BookState book, Money lost, Money recovered) {
        Loss loss = Loss.ofPrincipal(lost, 100).withRecovered(recovered);
        return (LossOutcome.Shared) Waterfall.allocate(scheme, LOAN, loss, book);
    }

    private static Money sum(List<Money> amounts) {
        return amounts.stream().reduce(Money.ZERO, Money::plus);
    }
}
