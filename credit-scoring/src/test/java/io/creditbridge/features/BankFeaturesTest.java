package io.creditbridge.features;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class BankFeaturesTest {

    private final BankAccount account = new BankAccount();

    @Test
    void readsFlowsBalancesAndOverdrafts() {
        book("2025-01-05", 1000, 1000, BankMovement.Kind.OTHER);
        book("2025-01-20", -400, 600, BankMovement.Kind.CASH);
        book("2025-02-05", 500, 1100, BankMovement.Kind.OTHER);
        book("2025-02-10", -1300, -200, BankMovement.Kind.OTHER);
        book("2025-02-28", -2, -202, BankMovement.Kind.SANCTION);
        FeatureVector vector = BankFeatures.compute(account, LocalDate.of(2025, 3, 1));
        assertThat(vector.value("balance_last")).isEqualTo(-202);
        assertThat(vector.value("balance_least")).isEqualTo(-202);
        assertThat(vector.value("balance_mean")).isCloseTo((1000 + 600 + 1100 - 200 - 202) / 5.0, within(1e-9));
        assertThat(vector.value("inflow_mean")).isEqualTo(750);
        assertThat(vector.value("net_flow_mean")).isCloseTo(-101, within(1e-9));
        assertThat(vector.value("overdrawn_months")).isEqualTo(1);
        assertThat(vector.value("sanctions")).isEqualTo(1);
        assertThat(vector.value("cash_share")).isCloseTo(400 / 1702.0, within(1e-12));
        assertThat(vector.value("largest_credit_share")).isCloseTo(1000 / 1500.0, within(1e-12));
        assertThat(vector.value("surplus_months_share")).isEqualTo(0.5);
        assertThat(vector.value("account_months")).isEqualTo(2);
    }

    @Test
    void saysNothingOfAnEmptyAccount() {
        FeatureVector vector = BankFeatures.compute(account, LocalDate.of(2025, 3, 1));
        assertThat(vector.values()).containsOnly(Double.NaN);
    }

    @Test
    void doesWithoutBalancesWhereTheStatementHasNone() {
        account.add(new BankMovement(LocalDate.of(2025, 1, 5), 100_00, OptionalLong.empty(), BankMovement.Kind.OTHER));
        FeatureVector vector = BankFeatures.compute(account, LocalDate.of(2025, 2, 1));
        assertThat(vector.value("balance_last")).isNaN();
        assertThat(vector.value("inflow_mean")).isEqualTo(100);
    }

    private void book(String day, long amount, long balance, BankMovement.Kind kind) {
        account.add(new BankMovement(LocalDate.parse(day), amount * 100, OptionalLong.of(balance * 100), kind));
    }
}
