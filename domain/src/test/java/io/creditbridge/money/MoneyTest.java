package io.creditbridge.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "1.234", "1e5", "NaN", "１", "1,000", "+1", " 1", "99999999999999999999", "😀"})
    void refusesTextThatIsNoAmount(String text) {
        assertThatThrownBy(() -> Money.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void acceptsTheLimitAndRefusesOneFenMore() {
        assertThat(Money.parse("9999999999999.99").fen()).isEqualTo(Money.LIMIT_FEN);
        assertThatThrownBy(() -> Money.parse("10000000000000.00")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void writesTwoDecimals() {
        assertThat(Money.ofYuan(500_000)).hasToString("500000.00");
        assertThat(Money.ofFen(-1)).hasToString("-0.01");
    }

    @Test
    void roundsOnlyInTheNamedWay() {
        Money oneFen = Money.ofFen(1);
        assertThat(oneFen.times(new BigDecimal("0.5"), RoundingMode.HALF_EVEN)).isEqualTo(Money.ZERO);
        assertThat(oneFen.times(new BigDecimal("0.5"), RoundingMode.HALF_UP)).isEqualTo(oneFen);
    }
}
