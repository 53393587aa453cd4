package io.creditbridge.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import io.creditbridge.scheme.LineError;
import io.creditbridge.scheme.PackFault;
import io.creditbridge.web.FieldProblem;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.support.ReloadableResourceBundleMessageSource;

class PackFaultWordsTest {

    private static final ReloadableResourceBundleMessageSource TEXTS = new ReloadableResourceBundleMessageSource();

    static {
        TEXTS.setBasename("classpath:messages/sharing");
        TEXTS.setDefaultEncoding("UTF-8");
        TEXTS.setFallbackToSystemLocale(false);
    }

    @ParameterizedTest
    @EnumSource(PackFault.class)
    void saysEveryFaultInBothLanguagesWithItsLineAndAllItNames(PackFault fault) {
        List<String> arguments = IntStream.range(0, fault.arguments())
                .mapToObj(at -> "<" + at + ">")
                .toList();
        FieldProblem problem = PackFaultWords.of(new LineError(1_207, "limit overflow", fault, arguments));
        String english = said(problem, Locale.ENGLISH);
        String chinese = said(problem, Locale.SIMPLIFIED_CHINESE);
        assertThat(english).startsWith("Line 1207, limit overflow: ").endsWith(".");
        assertThat(chinese).startsWith("第 1207 行（limit overflow）：").endsWith("。");
        assertThat(arguments).allSatisfy(named -> assertThat(english).contains(named));
        assertThat(arguments).allSatisfy(named -> assertThat(chinese).contains(named));
        assertThat(english.substring("Line 1207, limit overflow: ".length()))
                .as("what is wrong, and what mends it")
                .contains(". ");
        assertThat(chinese.codePoints().filter(Character::isIdeographic).count())
                .isGreaterThan(8);
    }

    @ParameterizedTest
    @EnumSource(PackFault.class)
    void repeatsNoPackAtLength(PackFault fault) {
        List<String> arguments = IntStream.range(0, fault.arguments())
                .mapToObj(at -> "x".repeat(50_000))
                .toList();
        FieldProblem problem = PackFaultWords.of(new LineError(1, "x".repeat(50_000), fault, arguments));
        assertThat(said(problem, Locale.ENGLISH)).hasSizeLessThan(2_000);
    }

    private static String said(FieldProblem problem, Locale locale) {
        return TEXTS.getMessage(problem.messageKey(), problem.arguments().toArray(), locale);
    }
}
