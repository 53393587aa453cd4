package io.creditbridge.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ProductWordsTest {

    private static final LocalDate THURSDAY = LocalDate.of(2026, 11, 26);

    private static LocalDate decided(int days, LocalDate handedIn) {
        return new ProductWords("名称", "Name", "一句话", "One sentence", days).decidedBy(handedIn);
    }

    @Test
    void decidesOnTheSameDayWhereThatIsPromised() {
        assertThat(decided(0, THURSDAY)).isEqualTo(THURSDAY);
    }

    @Test
    void leavesTheWeekendOutOfTheCount() {
        assertThat(decided(1, THURSDAY)).isEqualTo(LocalDate.of(2026, 11, 27));
        assertThat(decided(2, THURSDAY)).isEqualTo(LocalDate.of(2026, 11, 30));
        assertThat(decided(7, THURSDAY)).isEqualTo(LocalDate.of(2026, 12, 7));
    }

    @Test
    void beginsOnMondayWhatIsHandedInAtTheWeekend() {
        assertThat(decided(1, THURSDAY.plusDays(2))).isEqualTo(LocalDate.of(2026, 11, 30));
        assertThat(decided(1, THURSDAY.plusDays(3))).isEqualTo(LocalDate.of(2026, 11, 30));
    }
}
