package io.creditbridge.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            currency CNY                    | currency yuan                           | currency
            valid from 2026-01-01           | valid from 2027-01-01                   | comes before
            valid from 2026-01-01           | valid from 2026-02-30                   | is no date
            payers GUARANTOR BANK           | payers GUARANTOR                        | BANK is missing
            payers GUARANTOR BANK           | payers GUARANTOR BANK POOL              | POOL never pays
            payers GUARANTOR BANK           | payers GUARANTOR BANK BORROWER          | bears no losses
            base principal                  | base everything                         | 'everything' is not known
            trigger overdue more-than 90    | trigger overdue more-than -90           | out of range
            GUARANTOR 80%, BANK 20%         | GUARANTOR 80%, BANK 30%                 | the shares sum to 110%
            GUARANTOR 80%, BANK 20%         | GUARANTOR 80%, BANK 10%                 | the shares sum to 90%
            GUARANTOR 80%, BANK 20%         | GUARANTOR NaN%, BANK 20%                | no finite number
            GUARANTOR 80%, BANK 20%         | GUARANTOR -80%, BANK 180%               | no finite number
            GUARANTOR 80%, BANK 20%         | GUARANTOR Infinity%, BANK 20%           | no finite number
            GUARANTOR 80%, BANK 20%         | GUARANTOR 80%, POOL 20%                 | POOL is no payer
            amount above 100.00             | amount above 200.00                     | no row covers
            amount above 100.00             | amount above 50.00                      | overlaps line 14
            amount above 100.00             | amount above 1e3                        | no amount above zero
            counting net overflow BANK      | counting net                            | has no overflow payer
            counting net overflow BANK      | counting net overflow GUARANTOR         | is limited itself
            rate upfront always : 1%        | rate upfront term up-to 12 : 1%         | no row covers
            rate upfront always : 1%        | rate other always : 1%                  | no fee 'other'
            rate upfront always : 1%        | sharing is caring                       | 'sharing' is not known
            rate upfront always : 1%        | rate upfront class HUGE : 1%            | HUGE is not declared
            rate upfront always : 1%        | rate upfront class BIG : 1%             | no row covers class SMALL
            recoveries pro-rata             | # nothing                               | recoveries: is missing
            source                          | # source                                | source: is missing
            version 1                       | scheme again                            | stands on line 1 already
            """)
    void refusesAMistakeByNameAndLine(String sound, String wrong, String message) {
        assertThat(errorsOf(SOUND.replace(sound, wrong)))
                .anySatisfy(
                        error -> assertThat(error.message()).contains(message).startsWith("line "));
    }

    @Test
    void namesTheLineOfTheMistake() {
        assertThat(errorsOf(SOUND.replace("BANK 20%", "BANK 21%")).getFirst().line())
                .isEqualTo(14);
    }

    @Test
    void refusesOverflowThatRunsInACircle() {
        String circle = SOUND + "limit fee-multiple BANK 2 counting net overflow GUARANTOR\n";
        assertThat(errorsOf(circle)).extracting(LineError::problem).anyMatch(text -> text.contains("circle"));
    }

    @Test
    void refusesTwoReopeningLimitsOfOnePartyThatSendItsExcessOnApart() {
        String apart = SOUND.replace("payers GUARANTOR BANK", "payers GUARANTOR POOL BANK")
                + "limit per-borrower GUARANTOR 100 counting net overflow POOL\n";
        assertThat(errorsOf(apart)).extracting(LineError::problem).anyMatch(text -> text.contains("sends the excess"));
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
