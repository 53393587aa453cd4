package io.creditbridge.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.creditbridge.money.Money;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;

class FormatsTest {

    private final Formats formats = new Formats();

    @AfterEach
    void forgetTheLanguage() {
        LocaleContextHolder.resetLocaleContext();
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
}
