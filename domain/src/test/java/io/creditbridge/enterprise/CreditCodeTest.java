package io.creditbridge.enterprise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CreditCodeTest {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    @Provide
    Arbitrary<String> first17() {
        return Arbitraries.strings().withChars(ALPHABET.toCharArray()).ofLength(17);
    }

    @Property
    void isValidWithItsOwnCheckCharacterAndWithNoOther(@ForAll("first17") String first17) {
        long fitting = ALPHABET.chars()
                .filter(last -> CreditCode.isValid(first17 + (char) last))
                .count();
        assertThat(fitting).isEqualTo(1);
        assertThat(CreditCode.isValid(first17 + CreditCode.checkCharacter(first17)))
                .isTrue();
    }

    @Property
    void followsTheFormulaOfTheStandard(@ForAll("first17") String first17) {
        long sum = 0;
        long power = 1;
        for (int i = 0; i < 17; i++) {
            sum += ALPHABET.indexOf(first17.charAt(i)) * power;
            power *= 3;
        }
        assertThat(CreditCode.checkCharacter(first17)).isEqualTo(ALPHABET.charAt((int) ((31 - sum % 31) % 31)));
    }

    @Property
    void catchesOneWrongCharacter(
            @ForAll("first17") String first17,
            @ForAll @IntRange(max = 17) int place,
            @ForAll @IntRange(max = 30) int other) {
        StringBuilder code = new StringBuilder(first17 + CreditCode.checkCharacter(first17));
        char wrong = ALPHABET.charAt(other);
        boolean same = code.charAt(place) == wrong;
        code.setCharAt(place, wrong);
        assertThat(CreditCode.isValid(code.toString())).isEqualTo(same);
    }

    @Property
    void catchesTwoNeighboursSwapped(@ForAll("first17") String first17, @ForAll @IntRange(max = 15) int place) {
        StringBuilder code = new StringBuilder(first17 + CreditCode.checkCharacter(first17));
        char left = code.charAt(place);
        char right = code.charAt(place + 1);
        code.setCharAt(place, right);
        code.setCharAt(place + 1, left);
        assertThat(CreditCode.isValid(code.toString())).isEqualTo(left == right);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "91110000600037341",
                "91110000600037341LL",
                "I1110000600037341L",
                "O1110000600037341L",
                "91110000600037341\0",
                "９１１１０００６０００３７３４１",
                "😀1110000600037341L"
            })
    void refusesWhatIsNoCode(String text) {
        assertThat(CreditCode.isValid(text)).isFalse();
        assertThatThrownBy(() -> new CreditCode(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void acceptsTheCodeOfAFirmThatExists() {
        assertThat(CreditCode.isValid("91110000600037341L")).isTrue();
        assertThat(CreditCode.isValid("91350100M000100Y43")).isTrue();
    }

    @Test
    void liftsLowerCaseAndDropsBlanksAroundWhatIsTyped() {
        assertThat(CreditCode.typed(" 91350100m000100y43 ").value()).isEqualTo("91350100M000100Y43");
    }
}
