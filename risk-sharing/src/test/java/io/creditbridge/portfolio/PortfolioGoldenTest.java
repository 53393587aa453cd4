package io.creditbridge.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.creditbridge.money.Money;
import io.creditbridge.scheme.LoanTerms;
import io.creditbridge.scheme.Party;
import io.creditbridge.scheme.Scheme;
import io.creditbridge.scheme.SchemeCatalog;
import io.creditbridge.waterfall.BookState;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Published and twice derived numbers. */
class PortfolioGoldenTest {

    private static final LoanGroup HUNDRED = new LoanGroup(100, Money.ofYuan(1_000_000), 0.03, 0.6, 0.8);

    @ParameterizedTest(name = "cap {0}: guarantor {1}")
    @CsvSource({"0.03, 1159749.60", "0.05, 1343820.92", "0.10, 1432815.84"})
    void theGuarantorsExpectedPayoutFollowsTheCap(double capRate, double expected) {
        PortfolioLoss loss = losses(List.of(HUNDRED), 0.12, capRate);
        assertThat(loss.parties().getFirst().party()).isEqualTo(Party.GUARANTOR);
        assertThat(loss.parties().getFirst().expected().doubleValue()).isCloseTo(expected, within(0.005));
        assertThat(loss.exact()).isTrue();
        assertThat(loss.gridError()).isEqualTo(Money.ZERO);
    }

    @Test
    void theCapHandsTheTailBackToTheBank() {
        PortfolioLoss capped = losses(List.of(HUNDRED), 0.12, 0.05);
        assertThat(capped.expectedLoss().doubleValue()).isCloseTo(1_800_000, within(1e-4));
        assertThat(capped.standardDeviation().doubleValue()).isCloseTo(1_865_140.54, within(0.005));
        assertThat(capped.parties().getFirst().expected().doubleValue()).isCloseTo(1_343_820.915, within(0.0005));
        PartyLoss bank = capped.parties().getLast();
        assertThat(bank.expected().doubleValue()).isCloseTo(456_179.08, within(0.006));
        assertThat(bank.quantiles().get(0.999)).isEqualTo(Money.ofYuan(9_200_000));
        PartyLoss uncapped = losses(List.of(HUNDRED), 0.12, 1).parties().getLast();
        assertThat(uncapped.quantiles().get(0.999)).isEqualTo(Money.ofYuan(2_640_000));
    }

    @Test
    void independentLoansGiveThePublishedDistribution() {
        List<LoanGroup> loans = List.of(unit(0.1), unit(0.1), unit(0.05), unit(0.1), unit(0.05));
        List<LossPoint> points = losses(loans, 0, 1).distribution();
        double[] published = {0.6579225, 0.2885625, 0.049275, 0.004075, 0.0001625, 0.0000025};
        assertThat(points).hasSize(published.length);
        for (int i = 0; i < published.length; i++) {
            assertThat(points.get(i).loss()).isEqualTo(Money.ofYuan(i));
            assertThat(points.get(i).probability()).isCloseTo(published[i], within(1e-14));
        }
    }

    @Test
    void theWorstDefaultRateIsThePublishedOne() {
        assertThat(new LargePoolApproximation(0.02, 1, 0.2).worstDefaultRate(0.999))
                .isCloseTo(0.226, within(0.0005));
        assertThat(new LargePoolApproximation(0.02, 1, 0.4).worstDefaultRate(0.999))
                .isCloseTo(0.449, within(0.0005));
    }

    @Test
    void theLargePoolFormulaIsNearForLargePoolsAndOffForSmallOnes() {
        double formula = 80e6 * new LargePoolApproximation(0.03, 0.6, 0.12).expectedPayout(0.05);
        double small = losses(List.of(HUNDRED), 0.12, 0.05)
                .parties()
                .getFirst()
                .expected()
                .doubleValue();
        assertThat(Math.abs(formula / small - 1)).isBetween(0.02, 0.10);
        LoanGroup many = new LoanGroup(10_000, Money.ofYuan(10_000), 0.03, 0.6, 0.8);
        double large = losses(List.of(many), 0.12, 0.05)
                .parties()
                .getFirst()
                .expected()
                .doubleValue();
        assertThat(formula / large).isCloseTo(1, within(0.002));
    }

    @Test
    void aSchemesLimitsBecomeTheBooksCaps() {
        Scheme cosme = SchemeCatalog.shipped().versionsOf("eif-cosme").getFirst();
        LoanTerms loan = LoanTerms.of(Money.ofYuan(1_000_000), LocalDate.parse("2026-03-01"), 12);
        BookState state = BookState.UNKNOWN.withVolumes(Money.ofYuan(100_000_000), null, null);
        BookSharing sharing = SchemeBook.sharing(cosme, loan, state).orElseThrow();
        assertThat(sharing.caps())
                .containsExactly(new BookCap(List.of(Party.GUARANTOR), Money.ofYuan(10_000_000), Party.BANK));
    }

    private static LoanGroup unit(double pd) {
        return new LoanGroup(1, Money.ofYuan(1), pd, 1, 1);
    }

    private static PortfolioLoss losses(List<LoanGroup> loans, double rho, double capRate) {
        PortfolioOutcome outcome = Portfolios.compute(new PortfolioRequest(
                loans, rho, new PortfolioRequest.Terms.CapRate(capRate, Money.ZERO), List.of(0.99, 0.999)));
        assertThat(outcome).isInstanceOf(PortfolioOutcome.Computed.class);
        return ((PortfolioOutcome.Computed) outcome).loss();
    }
}
