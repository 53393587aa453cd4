package io.creditbridge.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import io.creditbridge.PlatformTest;
import io.creditbridge.scheme.Conditions;
import io.creditbridge.scheme.Fee;
import io.creditbridge.scheme.Interval;
import io.creditbridge.scheme.Scheme;
import io.creditbridge.scheme.SchemeCatalog;
import io.creditbridge.scheme.ShareTier;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;

/** Conditions of schemes read as sentences, never as the words of the pack. */
@PlatformTest
class ConditionPhrasesTest {

    @Autowired
    private ConditionPhrases phrases;

    @AfterEach
    void forgetTheLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void namesEveryBoundOnceAndTheFirstDayThatCounts() {
        Scheme scheme = SchemeCatalog.shipped().all().getFirst();
        Conditions when = new Conditions(
                new Interval(5_000_000_00L, Long.MAX_VALUE),
                new Interval(Long.MIN_VALUE, 36),
                new Interval(
                        LocalDate.of(2026, 1, 1).toEpochDay() - 1,
                        LocalDate.of(2026, 12, 31).toEpochDay()),
                Set.of());
        LocaleContextHolder.setLocale(Locale.ENGLISH);
        assertThat(phrases.of(scheme, when))
                .isEqualTo("amount above ¥5,000,000; up to 36 months; approved from 2026-01-01 to 2026-12-31");
        LocaleContextHolder.setLocale(Locale.SIMPLIFIED_CHINESE);
        assertThat(phrases.of(scheme, when)).isEqualTo("金额大于 500万元；期限不超过 36 个月；2026-01-01 至 2026-12-31 批准");
        assertThat(phrases.of(scheme, Conditions.ALWAYS)).isEqualTo("全部贷款");
    }

    @Test
    void leavesNoWordOfAPackInAnyConditionOfAShippedScheme() {
        LocaleContextHolder.setLocale(Locale.SIMPLIFIED_CHINESE);
        for (Scheme scheme : SchemeCatalog.shipped().all()) {
            Stream<Conditions> shares = scheme.sharing().tiers().stream().map(ShareTier::when);
            Stream<Conditions> fees =
                    scheme.fees().stream().flatMap(fee -> fee.tiers().stream()).map(Fee.Tier::when);
            assertThat(Stream.concat(shares, fees).map(when -> phrases.of(scheme, when)))
                    .as(scheme.id())
                    .isNotEmpty()
                    .noneMatch(text -> text.matches(".*(amount|term|approved|class|up-to|above).*"));
        }
    }
}
