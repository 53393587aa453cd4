package io.creditbridge.waterfall;

import static org.assertj.core.api.Assertions.assertThat;

import io.creditbridge.money.Money;
import io.creditbridge.scheme.Ceiling;
import io.creditbridge.scheme.LoanTerms;
import io.creditbridge.scheme.Party;
import io.creditbridge.scheme.SchemeCatalog;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The worked cases of the schemes' sources, to the smallest unit. */
class GoldenCasesTest {

    private static final LocalDate APPROVED = LocalDate.parse("2026-03-01");
    private static final SchemeCatalog CATALOG = SchemeCatalog.shipped();

    @Test
    void anhuiSharesFortyThirtyTwentyTen() {
        assertThat(amounts("anhui-4321", Loss.ofPrincipal(Money.parse("3600000.00"), 120), BookState.UNKNOWN))
                .isEqualTo("1440000.00 1080000.00 720000.00 360000.00");
        assertThat(amounts("anhui-4321", Loss.ofPrincipal(Money.parse("1000000.01"), 120), BookState.UNKNOWN))
                .isEqualTo("400000.01 300000.00 200000.00 100000.00");
    }

    @Test
    void pingshanFallsProRataWithRecoveries() {
        BookState book = BookState.UNKNOWN.withVolumes(Money.ofYuan(300_000_000), null, Money.ofYuan(3_000_000));
        Loss bad = Loss.ofPrincipal(Money.ofYuan(5_000_000), 120);
        assertThat(amounts("pingshan-pool-2026", bad, book)).isEqualTo("2000000.00 2000000.00 1000000.00");
        LossOutcome.Shared after = shared("pingshan-pool-2026", bad.withRecovered(Money.ofYuan(1_000_000)), book);
        assertThat(after.lines())
                .extracting(line -> line.amount().toString())
                .containsExactly("1600000.00", "1600000.00", "800000.00");
        assertThat(after.lines())
                .extracting(line -> line.givenBack().toString())
                .containsExactly("400000.00", "400000.00", "200000.00");
        assertThat(after.unchecked()).isEmpty();
    }

    @Test
    void pingshansTwoCapsAreOneForOneYearLoansAndPartForLongerOnes() {
        Loss bad = Loss.ofPrincipal(Money.ofYuan(10_000_000), 120);
        BookState oneYear = BookState.UNKNOWN.withVolumes(Money.ofYuan(300_000_000), null, Money.ofYuan(3_000_000));
        assertThat(amounts("pingshan-pool-2026", bad, oneYear)).isEqualTo("3000000.00 3000000.00 4000000.00");
        BookState threeYears = BookState.UNKNOWN.withVolumes(Money.ofYuan(300_000_000), null, Money.ofYuan(9_000_000));
        LossOutcome.Shared shared = shared("pingshan-pool-2026", bad, threeYears);
        assertThat(shared.amountOf(Party.POOL)).isEqualTo(Money.ofYuan(3_000_000));
        assertThat(shared.lines().getFirst().limitedBy()).isEqualTo(Ceiling.Kind.CLAIM_RATE);
        BookState fewFees = BookState.UNKNOWN.withVolumes(Money.ofYuan(300_000_000), null, Money.ofYuan(1_000_000));
        LossOutcome.Shared byFees = shared("pingshan-pool-2026", bad, fewFees);
        assertThat(byFees.amountOf(Party.POOL)).isEqualTo(Money.ofYuan(1_000_000));
        assertThat(byFees.lines().getFirst().limitedBy()).isEqualTo(Ceiling.Kind.FEE_MULTIPLE);
        assertThat(byFees.lines().getLast().limitedBy()).isNull();
    }

    @Test
    void movablesNeedMoreThanNinetyDays() {
        Money bad = Money.ofYuan(6_000_000);
        LossOutcome.Shared late = shared("shenzhen-movables", Loss.ofPrincipal(bad, 91), BookState.UNKNOWN);
        assertThat(late.amountOf(Party.LOCAL_GOVERNMENT)).isEqualTo(Money.ofYuan(1_000_000));
        assertThat(late.lines().getFirst().limitedBy()).isEqualTo(Ceiling.Kind.PER_BORROWER);
        LossOutcome early = outcome("shenzhen-movables", Loss.ofPrincipal(bad, 90), BookState.UNKNOWN);
        assertThat(early).isInstanceOfSatisfying(LossOutcome.NotTriggered.class, waiting -> {
            assertThat(waiting.lines().getFirst().amount()).isEqualTo(Money.ZERO);
            assertThat(waiting.lines().getLast().amount()).isEqualTo(bad);
        });
    }

    @Test
    void movablesCountWhatWasPaidForTheSameFirm() {
        BookState book = BookState.UNKNOWN.withPaid(
                Map.of(), Map.of(), Map.of(Party.LOCAL_GOVERNMENT, Paid.of(Money.ofYuan(900_000))));
        assertThat(amounts("shenzhen-movables", Loss.ofPrincipal(Money.ofYuan(1_000_000), 91), book))
                .isEqualTo("100000.00 900000.00");
    }

    @Test
    void growthGuaranteePaysOnTheBalanceAfterRecoveries() {
        Loss loss = Loss.ofPrincipal(Money.ofYuan(200_000), 120).withRecovered(Money.ofYuan(40_000));
        assertThat(amounts("uk-ggs-2024", loss, BookState.UNKNOWN)).isEqualTo("112000.00 48000.00");
    }

    @Test
    void cosmeStopsAtVolumeTimesGuaranteeRateTimesCapRate() {
        BookState book = BookState.UNKNOWN.withVolumes(Money.ofYuan(100_000_000), null, null);
        assertThat(amounts("eif-cosme", Loss.ofPrincipal(Money.ofYuan(24_000_000), 120), book))
                .isEqualTo("10000000.00 14000000.00");
        assertThat(amounts("eif-cosme", Loss.ofPrincipal(Money.ofYuan(18_000_000), 120), book))
                .isEqualTo("9000000.00 9000000.00");
    }

    @Test
    void qingyuanPaysUpToItsBalance() {
        Loss loss = Loss.ofPrincipal(Money.ofYuan(1_000_000), 120);
        assertThat(amounts("qingyuan-pool-2026", loss, BookState.UNKNOWN.withPoolBalance(Money.ofYuan(300_000))))
                .isEqualTo("300000.00 700000.00");
        assertThat(shared("qingyuan-pool-2026", loss, BookState.UNKNOWN).unchecked())
                .containsExactly(Ceiling.Kind.POOL_BALANCE);
    }

    @Test
    void jinhuaAdvancesFromThePoolAndSharesInTheEnd() {
        LossOutcome.Shared shared = shared(
                "jinhua-pool-2015",
                Loss.ofPrincipal(Money.ofYuan(1_000_000), 120),
                BookState.UNKNOWN.withPoolBalance(Money.ofYuan(600_000)));
        assertThat(shared.advance())
                .isEqualTo(new Advance(Party.POOL, Money.ofYuan(600_000), Ceiling.Kind.POOL_BALANCE));
        assertThat(shared.amountOf(Party.LOCAL_GOVERNMENT)).isEqualTo(Money.ofYuan(400_000));
        assertThat(shared.amountOf(Party.BANK)).isEqualTo(Money.ofYuan(200_000));
        assertThat(shared.amountOf(Party.POOL)).isEqualTo(Money.ZERO);
    }

    @Test
    void creditGuaranteeTrustTakesTheLowerBalance() {
        LoanTerms loan = LoanTerms.of(Money.ofYuan(1_000_000), APPROVED, 12).withBorrowerClass("OTHER");
        Loss loss = new Loss(Money.ofYuan(900_000), Money.ofYuan(50_000), Money.ofYuan(800_000), Money.ZERO, 120);
        LossOutcome outcome = Waterfall.allocate(CATALOG, "in-cgtmse", loan, loss, BookState.UNKNOWN);
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        LossOutcome.Shared.class,
                        shared -> assertThat(shared.amountOf(Party.GUARANTOR)).isEqualTo(Money.ofYuan(600_000)));
    }

    private static String amounts(String id, Loss loss, BookState state) {
        return String.join(
                " ",
                shared(id, loss, state).lines().stream()
                        .map(line -> line.amount().toString())
                        .toList());
    }

    private static LossOutcome.Shared shared(String id, Loss loss, BookState state) {
        assertThat(outcome(id, loss, state)).isInstanceOf(LossOutcome.Shared.class);
        return (LossOutcome.Shared) outcome(id, loss, state);
    }

    private static LossOutcome outcome(String id, Loss loss, BookState state) {
        return Waterfall.allocate(CATALOG, id, LoanTerms.of(Money.ofYuan(1_000_000), APPROVED, 12), loss, state);
    }
}
