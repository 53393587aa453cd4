package io.creditbridge.loan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.creditbridge.money.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class InstalmentPlanTest {

    private static final LocalDate DRAWN = LocalDate.of(2026, 1, 15);

    /** Three instalments of 1,000 yuan and 10 yuan interest. */
    private static InstalmentPlan plan() {
        List<LoanInstalment> instalments = new ArrayList<>();
        for (int month = 1; month <= 3; month++) {
            instalments.add(LoanInstalment.unpaid(DRAWN.plusMonths(month), Money.ofYuan(1_000), Money.ofYuan(10)));
        }
        return new InstalmentPlan(DRAWN, instalments);
    }

    @Test
    void paysInterestBeforePrincipalOfTheEarliestInstalment() {
        InstalmentPlan.Split split = plan().pay(Money.ofYuan(15), DRAWN.plusMonths(1));
        assertThat(split.interest()).isEqualTo(Money.ofYuan(10));
        assertThat(split.principal()).isEqualTo(Money.ofYuan(5));
        assertThat(split.after().outstanding()).isEqualTo(Money.ofYuan(2_995));
    }

    @Test
    void countsTheDaysSinceTheEarliestMissedInstalment() {
        InstalmentPlan plan = plan();
        LocalDate firstDue = DRAWN.plusMonths(1);
        assertThat(plan.daysOverdue(firstDue)).isZero();
        assertThat(plan.daysOverdue(firstDue.plusDays(1))).isEqualTo(1);
        InstalmentPlan paid = plan.pay(Money.ofYuan(1_010), firstDue).after();
        assertThat(paid.daysOverdue(firstDue.plusDays(20))).isZero();
        assertThat(paid.daysOverdue(DRAWN.plusMonths(2).plusDays(90))).isEqualTo(90);
    }

    @Test
    void takesTheNextInstalmentAheadOfTimeButNoMore() {
        assertThat(plan().payableOn(DRAWN)).isEqualTo(Money.ofYuan(1_010));
        assertThat(plan().payableOn(DRAWN.plusMonths(1))).isEqualTo(Money.ofYuan(2_020));
        assertThatThrownBy(() -> plan().pay(Money.ofFen(101_001), DRAWN)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void settlesWithTheInterestOfTheDaysGoneBy() {
        // 17 of the 28 days from 15 February to 15 March: 10.00 × 17 / 28 = 6.07.
        LocalDate day = LocalDate.of(2026, 3, 4);
        InstalmentPlan begun =
                plan().pay(Money.ofYuan(1_010), DRAWN.plusMonths(1)).after();
        assertThat(begun.settlementOn(day)).isEqualTo(Money.parse("2006.07"));
        InstalmentPlan.Split settled = begun.pay(Money.parse("2006.07"), day);
        assertThat(settled.principal()).isEqualTo(Money.ofYuan(2_000));
        assertThat(settled.interest()).isEqualTo(Money.parse("6.07"));
        assertThat(settled.after().next()).isEmpty();
    }

    @Test
    void refusesWhatIsNotThere() {
        assertThatThrownBy(() -> new InstalmentPlan(DRAWN, List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> plan().pay(Money.ZERO, DRAWN)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new LoanInstalment(DRAWN, Money.ofFen(1), Money.ZERO, Money.ofFen(2), Money.ZERO))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void everyFenPaidIsPrincipalOrInterestWhateverTheOrder(
            @ForAll @Size(min = 1, max = 24) List<@LongRange(min = 0, max = 500_000) Long> principals,
            @ForAll @Size(min = 1, max = 40) List<@LongRange(min = 1, max = 600_000) Long> payments,
            @ForAll @IntRange(min = 0, max = 60) int daysBetween) {
        List<LoanInstalment> instalments = new ArrayList<>();
        for (int i = 0; i < principals.size(); i++) {
            long principal = principals.get(i) + 1;
            instalments.add(LoanInstalment.unpaid(
                    DRAWN.plusMonths(i + 1L), Money.ofFen(principal), Money.ofFen(principal / 90)));
        }
        InstalmentPlan plan = new InstalmentPlan(DRAWN, instalments);
        Money principal = plan.outstanding();
        Money repaid = Money.ZERO;
        LocalDate day = DRAWN;
        for (long payment : payments) {
            day = day.plusDays(daysBetween);
            Money amount = Money.ofFen(payment).min(plan.payableOn(day));
            if (!amount.isPositive()) {
                break;
            }
            InstalmentPlan.Split split = plan.pay(amount, day);
            assertThat(split.principal().plus(split.interest())).isEqualTo(amount);
            assertThat(split.after().outstanding()).isLessThanOrEqualTo(plan.outstanding());
            repaid = repaid.plus(split.principal());
            plan = split.after();
        }
        assertThat(plan.outstanding().plus(repaid)).isEqualTo(principal);
    }
}
