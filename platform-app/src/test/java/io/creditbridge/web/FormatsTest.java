package io.creditbridge.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.creditbridge.money.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;

/** What is written for people says what was computed. */
class FormatsTest {

    private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");

    private final Formats formats = new Formats();

    @AfterEach
    void forgetTheLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Property
    void thePartsOfARateAddUpToTheRateAsWritten(
            @ForAll @Size(min = 1, max = 9) List<@DoubleRange(min = -0.2, max = 0.4) Double> parts) {
        double whole = parts.stream().mapToDouble(Double::doubleValue).sum();
        List<String> written = formats.ratesAddingUp(parts, whole);
        BigDecimal sum = written.stream().map(FormatsTest::percent).reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(sum).isEqualByComparingTo(percent(formats.rate(whole)));
        for (int i = 0; i < parts.size(); i++) {
            BigDecimal exact = BigDecimal.valueOf(parts.get(i)).movePointRight(2);
            assertThat(percent(written.get(i)).subtract(exact).abs()).isLessThanOrEqualTo(HUNDREDTH);
        }
    }

    @Test
    void leavesPartsAloneThatNeedNoRounding() {
        assertThat(formats.ratesAddingUp(List.of(0.0175, 0.008, 0.0016597, 0.0004706, 0.0003697), 0.028))
                .containsExactly("1.75%", "0.80%", "0.16%", "0.05%", "0.04%");
        assertThat(formats.ratesAddingUp(List.of(0.02, 0.01 - 1e-17, 0.0), 0.03))
                .containsExactly("2.00%", "1.00%", "0.00%");
    }

    @Test
    void writesTheSignBeforeTheCurrency() {
        assertThat(formats.money(Money.ofFen(-138_767))).isEqualTo("-¥1,387.67");
        assertThat(formats.money(Money.ofFen(138_767))).isEqualTo("¥1,387.67");
        LocaleContextHolder.setLocale(Locale.ENGLISH);
        assertThat(formats.glance(Money.ofFen(-138_767))).isEqualTo("-¥1,388");
    }

    @Test
    void writesWholeTenThousandsOfYuanInChinese() {
        LocaleContextHolder.setLocale(Locale.CHINA);
        assertThat(formats.glance(Money.ofYuan(2_120_000))).isEqualTo("212万元");
        assertThat(formats.glance(Money.ofYuan(9_999))).isEqualTo("¥9,999");
    }

    private static BigDecimal percent(String written) {
        return new BigDecimal(written.replace("%", ""));
    }
}
