package io.creditbridge.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.creditbridge.money.Money;
import io.creditbridge.product.CollateralKind;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class PledgeClassTest {

    private static final Money LOAN = Money.ofYuan(1_000_000);

    @Test
    void countsThreeFifthsOfTheValue() {
        LossGivenDefault half = PledgeClass.OTHER_PHYSICAL.pledged(0.45, Money.ofYuan(1_000_000));
        // 600,000 of 1,000,000 covered at 25 %, the rest at 45 %.
        assertThat(half.of(LOAN)).isCloseTo(0.6 * 0.25 + 0.4 * 0.45, within(1e-15));
    }

    @Test
    void coversTheLoanWhollyWithTheValueItNames() {
        Money value = PledgeClass.RECEIVABLES.covering(LOAN);
        assertThat(value).isEqualTo(Money.parse("1666666.67"));
        assertThat(PledgeClass.RECEIVABLES.pledged(0.45, value).of(LOAN)).isCloseTo(0.20, within(1e-9));
    }

    @Test
    void knowsWhichSecuritySavesNothingOfALoss() {
        assertThat(PledgeClass.of(CollateralKind.NONE)).isEmpty();
        assertThat(PledgeClass.of(CollateralKind.GUARANTOR)).isEmpty();
        assertThat(PledgeClass.of(CollateralKind.INTELLECTUAL_PROPERTY)).isEmpty();
        assertThat(PledgeClass.of(CollateralKind.MOVABLES)).contains(PledgeClass.OTHER_PHYSICAL);
    }

    @Property
    void neverLosesMoreForALargerPledge(
            @ForAll @DoubleRange(min = 0, max = 1) double unsecured,
            @ForAll @LongRange(min = 0, max = 1_000_000_000_000L) long fen,
            @ForAll @LongRange(min = 0, max = 1_000_000_000_000L) long more,
            @ForAll PledgeClass pledge) {
        double less = pledge.pledged(unsecured, Money.ofFen(fen)).of(LOAN);
        assertThat(less).isBetween(0.0, unsecured + 1e-12);
        assertThat(pledge.pledged(unsecured, Money.ofFen(fen + more)).of(LOAN)).isLessThanOrEqualTo(less + 1e-12);
    }
}
