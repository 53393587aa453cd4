package io.creditbridge.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class SchemeParserTest {

    static final String SOUND = """
            scheme test-scheme
            version 1
            name "Test" "测试"
            currency CNY
            valid from 2026-01-01 to 2026-12-31
            source "Made for the tests"
            class BIG "Big" "大"
            class SMALL "Small" "小"
            payers GUARANTOR BANK
            base principal
            claim pay-first
            recoveries pro-rata
            trigger overdue more-than 90 days
            shares amount up-to 100.00 : GUARANTOR 80%, BANK 20%
            shares amount above 100.00 : GUARANTOR 70%, BANK rest
            limit fee-multiple GUARANTOR 2 counting net overflow BANK
            fee upfront from BORROWER to GUARANTOR on principal once
            rate upfront always : 1%
            """;

    @Test
    void readsASoundPack() {
        assertThat(SchemeParser.parse(SOUND)).isInstanceOfSatisfying(ParseResult.Parsed.class, parsed -> {
            Scheme scheme = parsed.scheme();
            assertThat(scheme.parties()).containsExactly(Party.GUARANTOR, Party.BANK);
            assertThat(scheme.loss().trigger()).isEqualTo(new Trigger(90, true));
            assertThat(scheme.sharing().tiers())
                    .extracting(tier -> tier.when().describe())
                    .containsExactly("amount up-to 100.00", "amount above 100.00");
            assertThat(scheme.sharing().tiers().getLast().shareOf(Party.BANK)).isEqualByComparingTo("0.3");
        });
    }

    @Test
    void namesTheLineOfTheMistake() {
        assertThat(errorsOf(SOUND.replace("BANK 20%", "BANK 21%")).getFirst())
                .isEqualTo(LineError.of(14, "shares", PackFault.SUM_NOT_WHOLE, "101%"));
    }

    @Test
    void acceptsTextAtTheLimitAndRefusesOneCharacterMore() {
        String full = SOUND + "#".repeat(SchemeParser.MAX_LENGTH - SOUND.length());
        assertThat(SchemeParser.parse(full)).isInstanceOf(ParseResult.Parsed.class);
        assertThat(SchemeParser.parse(full + "#")).isInstanceOf(ParseResult.Refused.class);
    }

    @Property
    void neverFailsOtherwiseThanByLineErrors(
            @ForAll @IntRange(max = 17) int line,
            @ForAll @StringLength(max = 40) @CharRange(from = ' ', to = '~') String noise) {
        String[] lines = SOUND.split("\n");
        lines[line] = lines[line].substring(0, Math.min(lines[line].length(), noise.length())) + noise;
        assertThat(SchemeParser.parse(String.join("\n", lines))).isNotNull();
    }

    private static List<LineError> errorsOf(String text) {
        return SchemeParser.parse(text) instanceof ParseResult.Refused(List<LineError> errors) ? errors : List.of();
    }
}
