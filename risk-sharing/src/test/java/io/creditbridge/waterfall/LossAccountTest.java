package io.creditbridge.waterfall;

import static org.assertj.core.api.Assertions.assertThat;

import io.creditbridge.money.Money;
import io.creditbridge.scheme.LoanTerms;
import io.creditbridge.scheme.Party;
import io.creditbridge.scheme.Scheme;
import io.creditbridge.scheme.SchemeCatalog;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Losses and recoveries of one loan while the book around it moves. */
class LossAccountTest {

    private static final LoanTerms LOAN = LoanTerms.of(Money.ofYuan(10_000_000), LocalDate.parse("2026-03-01"), 12);

    @Test
    void aRecoveryGivesThePoolItsPartThoughItsPaymentHasEmptiedIt() {
        BookState full = BookState.UNKNOWN.withPoolBalance(Money.ofYuan(5_000_000));
        LossAccount paid = lost(open("qingyuan-pool-2026"), 6_000_000, full);
        assertThat(nets(paid)).containsExactly(Money.ofYuan(3_000_000), Money.ofYuan(3_000_000));
        assertThat(backs(paid, 1_000_000)).containsExactly(Money.ofYuan(500_000), Money.ofYuan(500_000));
    }

    @Test
    void aSecondLossIsPaidOutOfWhatTheFirstLeftInThePool() {
        LossAccount first =
                lost(open("qingyuan-pool-2026"), 6_000_000, BookState.UNKNOWN.withPoolBalance(Money.ofYuan(5_000_000)));
        LossAccount second = lost(first, 6_000_000, BookState.UNKNOWN.withPoolBalance(Money.ofYuan(2_000_000)));
        assertThat(nets(second)).containsExactly(Money.ofYuan(5_000_000), Money.ofYuan(7_000_000));
    }

    @Test
    void pingshansRecoveryGivesBackInProportionBesideABookThatPaidForOthers() {
        BookState book = BookState.UNKNOWN
                .withVolumes(Money.ofYuan(300_000_000), null, Money.ofYuan(3_000_000))
                .withPaid(Map.of(Party.POOL, Paid.of(Money.ofYuan(1_000_000))));
        LossAccount paid = lost(open("pingshan-pool-2026"), 5_000_000, book);
        assertThat(nets(paid))
                .containsExactly(Money.ofYuan(2_000_000), Money.ofYuan(2_000_000), Money.ofYuan(1_000_000));
        assertThat(backs(paid, 1_000_000))
                .containsExactly(Money.ofYuan(400_000), Money.ofYuan(400_000), Money.ofYuan(200_000));
    }

    @Test
    void aCapGrownSinceTheClaimOwesNobodyMoreThanItPaid() {
        BookState small = BookState.UNKNOWN.withVolumes(Money.ofYuan(20_000_000), null, Money.ofYuan(9_000_000));
        LossAccount capped = lost(open("pingshan-pool-2026"), 5_000_000, small);
        // 2.5% x 80% of 20 million is 400,000 for both together.
        assertThat(nets(capped)).containsExactly(Money.ofYuan(200_000), Money.ofYuan(200_000), Money.ofYuan(4_600_000));
        // The bank bears what the cap sent on; it is made good before the capped parties get anything back.
        LossAccount after = recovered(capped, 4_000_000);
        assertThat(nets(after)).containsExactly(Money.ofYuan(200_000), Money.ofYuan(200_000), Money.ofYuan(600_000));
        assertThat(nets(recovered(after, 1_000_000))).containsOnly(Money.ZERO);
    }

    @Test
    void aRecoveryInTheNextYearKnowsNothingOfTheNewYearsRoom() {
        Scheme scheme =
                SchemeCatalog.shipped().versionsOf("national-fund-ordinary").getFirst();
        BookState book = BookState.UNKNOWN.withVolumes(null, Money.ofYuan(10_000_000), null);
        LossAccount capped = lost(LossAccount.open(scheme, LOAN), 5_000_000, book);
        // The fund stops at 20% of 4% of 10 million; the province bears the rest of its share.
        assertThat(nets(capped).get(2)).isEqualTo(Money.ofYuan(80_000));
        assertThat(nets(capped).get(1)).isEqualTo(Money.ofYuan(1_920_000));
        // The cap counts gross: what is given back is in proportion to what each bore.
        assertThat(backs(capped, 500_000))
                .containsExactly(
                        Money.ofYuan(200_000), Money.ofYuan(192_000), Money.ofYuan(8_000), Money.ofYuan(100_000));
    }

    @Test
    void aNetClaimGivesBackWhatTheNetLossWouldNotHaveCost() {
        LossAccount paid = lost(open("shenzhen-movables"), 6_000_000, BookState.UNKNOWN);
        assertThat(nets(paid)).containsExactly(Money.ofYuan(1_000_000), Money.ofYuan(5_000_000));
        // 20% of 5 million is still 1 million; of 4 million it is 800,000.
        assertThat(backs(paid, 1_000_000)).containsExactly(Money.ZERO, Money.ofYuan(1_000_000));
        assertThat(nets(recovered(paid, 2_000_000))).containsExactly(Money.ofYuan(800_000), Money.ofYuan(3_200_000));
    }

    @Test
    void refusesALossBeforeTheTriggerAndARecoveryOfMoreThanWasLost() {
        LossAccount account = open("shenzhen-movables");
        assertThat(account.lose(Money.ofYuan(1), Money.ZERO, 90, BookState.UNKNOWN))
                .isInstanceOfSatisfying(
                        Step.Refused.class,
                        refused -> assertThat(refused.reason()).isInstanceOf(LossOutcome.NotTriggered.class));
        assertThat(lost(account, 1, BookState.UNKNOWN).recover(Money.ofFen(101)))
                .isInstanceOf(Step.Refused.class);
    }

    private static LossAccount open(String id) {
        return LossAccount.open(SchemeCatalog.shipped().versionsOf(id).getFirst(), LOAN);
    }

    private static LossAccount lost(LossAccount account, long yuan, BookState book) {
        return ((Step.Moved) account.lose(Money.ofYuan(yuan), Money.ZERO, 120, book)).account();
    }

    private static LossAccount recovered(LossAccount account, long yuan) {
        return ((Step.Moved) account.recover(Money.ofYuan(yuan))).account();
    }

    private static List<Money> backs(LossAccount account, long yuan) {
        return ((Step.Moved) account.recover(Money.ofYuan(yuan)))
                .moves().stream().map(move -> move.amount().negated()).toList();
    }

    private static List<Money> nets(LossAccount account) {
        return account.burdens().stream().map(PartyBurden::net).toList();
    }
}
