package io.creditbridge.waterfall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.creditbridge.money.Money;
import io.creditbridge.scheme.LoanTerms;
import io.creditbridge.scheme.Party;
import io.creditbridge.scheme.Scheme;
import io.creditbridge.scheme.SchemeCatalog;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Losses under a scheme whose pool pays first, until recovery has ended. */
class AdvancedLossTest {

    private static final Scheme JINHUA =
            SchemeCatalog.shipped().versionsOf("jinhua-pool-2015").getFirst();
    private static final LoanTerms LOAN = LoanTerms.of(Money.ofYuan(2_000_000), LocalDate.parse("2026-03-01"), 12);
    private static final BookState FULL = BookState.UNKNOWN.withPoolBalance(Money.ofYuan(10_000_000));

    @Test
    void thePoolPaysAllRecoveriesComeBackToItAndInTheEndTheOthersMakeItWhole() {
        LossAccount lost = lost(LossAccount.open(JINHUA, LOAN), Money.ofYuan(1_000_000), FULL);
        assertThat(nets(lost)).as("government, guarantor, bank, pool").containsExactly(yuan(0, 0, 0, 1_000_000));
        LossAccount recovered = recovered(lost, Money.ofYuan(300_000));
        assertThat(nets(recovered)).containsExactly(yuan(0, 0, 0, 700_000));
        Step.Moved closing = (Step.Moved) recovered.close(FULL);
        assertThat(closing.moves())
                .containsExactly(
                        new Move(Party.LOCAL_GOVERNMENT, Money.ofYuan(280_000)),
                        new Move(Party.GUARANTOR, Money.ofYuan(280_000)),
                        new Move(Party.BANK, Money.ofYuan(140_000)),
                        new Move(Party.POOL, Money.ofYuan(-700_000)));
        LossAccount closed = closing.account();
        assertThat(nets(closed)).containsExactly(yuan(280_000, 280_000, 140_000, 0));
        assertThat(nets(recovered(closed, Money.ofYuan(100_000))))
                .as("what comes in later is given back to those who shared")
                .containsExactly(yuan(240_000, 240_000, 120_000, 0));
        assertThatThrownBy(() -> closed.close(FULL)).isInstanceOf(IllegalStateException.class);
        assertThat(closed.reopen(closing.moves())).isEqualTo(recovered);
    }

    @Test
    void theBankLendsWhatThePoolDoesNotHoldAndGetsItBackInTheEnd() {
        BookState poor = BookState.UNKNOWN.withPoolBalance(Money.ofYuan(600_000));
        Step.Moved lost =
                (Step.Moved) LossAccount.open(JINHUA, LOAN).lose(Money.ofYuan(1_000_000), Money.ZERO, 0, poor);
        assertThat(nets(lost.account())).containsExactly(yuan(0, 0, 400_000, 600_000));
        assertThat(lost.lines().getLast().limitedBy()).isNotNull();
        Step.Moved closing = (Step.Moved) lost.account().close(poor);
        assertThat(closing.moves().get(2)).isEqualTo(new Move(Party.BANK, Money.ofYuan(-200_000)));
        assertThat(nets(closing.account())).containsExactly(yuan(400_000, 400_000, 200_000, 0));
    }

    /** In any order: burdens sum to the net loss, nobody is below zero, the pool never pays what it does not hold. */
    @Property
    void keepsItsInvariantsAfterAnySequenceOfEvents(@ForAll Random random) {
        LossAccount account = LossAccount.open(JINHUA, LOAN);
        Money held = Money.ofFen(random.nextLong(1, 1_000_000_00L));
        for (int event = 0; event < 12; event++) {
            Money left = held.minus(account.burdens().getLast().net()).max(Money.ZERO);
            BookState book = BookState.UNKNOWN.withPoolBalance(left);
            Money amount = Money.ofFen(random.nextLong(1, 200_000_00L));
            account = switch (random.nextInt(4)) {
                case 0 -> account.closed() ? account : lost(account, amount, book);
                case 1 -> amount.compareTo(account.unrecovered()) > 0 ? account : recovered(account, amount);
                case 2 -> undone(account, book);
                default -> random.nextInt(5) == 0 && account.isAdvanced() ? closed(account, book) : account;
            };
            Money sum = nets(account).stream().reduce(Money.ZERO, Money::plus);
            assertThat(sum).isEqualTo(account.unrecovered());
            assertThat(nets(account))
                    .allSatisfy(net -> assertThat(net.isNegative()).isFalse());
            assertThat(account.burdens().getLast().net().compareTo(held)).isLessThanOrEqualTo(0);
            if (account.isAdvanced()) {
                assertThat(nets(account).subList(0, 2)).containsOnly(Money.ZERO);
            }
        }
        if (account.isAdvanced()) {
            Loss whole = account.loss();
            LossOutcome.Shared end = (LossOutcome.Shared) Waterfall.allocate(JINHUA, LOAN, whole, FULL);
            assertThat(nets(closed(account, FULL)))
                    .as("the end is that of the sums, whatever the way")
                    .isEqualTo(end.lines().stream().map(PartyLine::amount).toList());
        }
    }

    private static LossAccount undone(LossAccount account, BookState book) {
        if (!account.isAdvanced()) {
            return account;
        }
        Step.Moved closing = (Step.Moved) account.close(book);
        LossAccount again = closing.account().reopen(closing.moves());
        assertThat(again).isEqualTo(account);
        return again;
    }

    private static LossAccount closed(LossAccount account, BookState book) {
        return ((Step.Moved) account.close(book)).account();
    }

    private static LossAccount lost(LossAccount account, Money amount, BookState book) {
        return ((Step.Moved) account.lose(amount, Money.ZERO, 0, book)).account();
    }

    private static LossAccount recovered(LossAccount account, Money amount) {
        return ((Step.Moved) account.recover(amount)).account();
    }

    private static Money[] yuan(long... amounts) {
        Money[] all = new Money[amounts.length];
        for (int i = 0; i < all.length; i++) {
            all[i] = Money.ofYuan(amounts[i]);
        }
        return all;
    }

    private static List<Money> nets(LossAccount account) {
        return account.burdens().stream().map(PartyBurden::net).toList();
    }
}
