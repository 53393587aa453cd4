package io.creditbridge.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class GuarantorCodeTest {

    @Test
    void knowsTheResidentNumbersThatTheStandardGivesAsExamples() {
        // GB 11643-1999, annex A: both numbers are the standard's own.
        assertThat(GuarantorCode.isResidentNumber("11010519491231002X")).isTrue();
        assertThat(GuarantorCode.isResidentNumber("440524188001010014")).isTrue();
        assertThat(GuarantorCode.isResidentNumber("110105194912310021")).isFalse();
    }

    @Test
    void takesACreditCodeAsWell() {
        assertThat(GuarantorCode.typed(" 91350100m000100y43 ").value()).isEqualTo("91350100M000100Y43");
    }

    @Test
    void refusesEverythingElse() {
        for (String text : new String[] {"", "123", "11010519491231002Y", "😀", "11010519491231002X1"}) {
            assertThatThrownBy(() -> GuarantorCode.typed(text)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void hidesItsMiddle() {
        assertThat(GuarantorCode.typed("11010519491231002X")).hasToString("110***********002X");
    }
}
