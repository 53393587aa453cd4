package io.creditbridge.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.creditbridge.money.Money;
import io.creditbridge.scheme.Party;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class LargeBookTest {

    private static final List<Double> QUANTILES = List.of(0.99, 0.999);

    @Test
    void bucketsKeepWithinTheStatedError() {
        List<LoanGroup> uneven = unevenBook(false);
        LossBook book = LossBook.of(uneven, 0.12);
        assertThat(book.isExact()).isFalse();
        PortfolioLoss coarse = Portfolios.losses(book, BookSharing.byCapRate(uneven, 0.02, Money.ZERO), QUANTILES);
        double bound = coarse.gridError().toYuan().doubleValue();
        assertThat(bound).isBetween(1.0, 0.01 * coarse.expectedLoss().doubleValue());
        double sum = coarse.parties().stream()
                .mapToDouble(party -> party.expected().doubleValue())
                .sum();
        assertThat(sum).isCloseTo(coarse.expectedLoss().doubleValue(), within(1.0));
        double[] simulated = StratifiedSimulation.payoutOfTheGuarantor(uneven, 0.12, 0.02);
        assertThat(coarse.parties().getFirst().expected().doubleValue())
                .isCloseTo(simulated[0], within(bound + 4 * simulated[1]));
        // The simulation is sharp enough to notice an error of a few parts in a thousand.
        assertThat(simulated[1]).isLessThan(0.002 * simulated[0]);
    }

    @Test
    void bucketsAgreeWithTheExactGridOfTheSameBook() {
        LoanGroup even = new LoanGroup(100, Money.ofYuan(1_000_000), 0.03, 0.6, 0.8);
        LoanGroup crumb = new LoanGroup(1, Money.parse("0.01"), 0.03, 1, 0.8);
        List<LoanGroup> spoilt = List.of(even, crumb);
        LossBook book = LossBook.of(spoilt, 0.12);
        assertThat(book.isExact()).isFalse();
        double bucketed = guarantor(book, 0.05);
        double exact = guarantor(LossBook.of(List.of(even), 0.12), 0.05);
        assertThat(bucketed).isCloseTo(exact, within(book.gridErrorFen() / 100));
    }

    @Test
    void twoAxesAgreeWithOneWhereBothApply() {
        List<LoanGroup> alike = List.of(
                new LoanGroup(50, Money.ofYuan(100_000), 0.03, 0.6, 0.8),
                new LoanGroup(50, Money.ofYuan(100_000), 0.03, 0.6, 0.8));
        List<LoanGroup> apart =
                List.of(alike.getFirst(), alike.getLast(), new LoanGroup(1, Money.ofYuan(100_000), 0, 0.6, 0.4));
        BookSharing sharing = BookSharing.byCapRate(alike, 0.05, Money.ofYuan(200_000));
        PortfolioLoss one = Portfolios.losses(LossBook.of(alike, 0.2), sharing, QUANTILES);
        PortfolioLoss two = Portfolios.losses(LossBook.of(apart, 0.2), sharing, QUANTILES);
        assertThat(two.exact()).isTrue();
        for (int i = 0; i < 2; i++) {
            PartyLoss left = one.parties().get(i);
            PartyLoss right = two.parties().get(i);
            assertThat(right.expected().doubleValue()).isCloseTo(left.expected().doubleValue(), within(0.001));
            assertThat(right.quantiles()).isEqualTo(left.quantiles());
        }
        assertThat(two.capReachedProbability()).isCloseTo(one.capReachedProbability(), within(1e-12));
    }

    @Test
    void answersTheLargestBookWithDifferentShares() {
        List<LoanGroup> uneven = unevenBook(true);
        PortfolioLoss loss = Portfolios.losses(
                LossBook.of(uneven, 0.12), BookSharing.byCapRate(uneven, 0.02, Money.ZERO), QUANTILES);
        assertThat(loss.parties().getLast().quantiles().get(0.999))
                .isGreaterThan(loss.parties().getLast().quantiles().get(0.99));
        double expected = loss.expectedLoss().doubleValue();
        double sum = loss.parties().stream()
                .mapToDouble(party -> party.expected().doubleValue())
                .sum();
        assertThat(sum).isCloseTo(expected, within(1.0));
        assertThat(loss.gridError().toYuan().doubleValue()).isBetween(1.0, 0.01 * expected);
        assertThat(loss.distributionError()).isGreaterThan(loss.gridError());
    }

    @Test
    void oneMoreLoanIsToldOnTheFinerAxisWhereSharesDiffer() {
        List<LoanGroup> uneven = unevenBook(true).subList(0, 40);
        LoanGroup next = new LoanGroup(1, Money.parse("1234567.89"), 0.03, 0.45, 0.7);
        List<LoanGroup> grown = new ArrayList<>(uneven);
        grown.add(next);
        BookSharing sharing = BookSharing.byCapRate(uneven, 0.02, Money.ZERO);
        LossBook book = LossBook.of(uneven, 0.12);
        MarginalEffect effect = MarginalEffect.of(book, sharing, sharing, next);
        PortfolioLoss before = Portfolios.losses(book, sharing, QUANTILES);
        PortfolioLoss after = Portfolios.losses(LossBook.of(grown, 0.12), sharing, QUANTILES);
        assertThat(before.exact()).isFalse();
        double loss = 1234567.89 * 0.45 * 0.03;
        for (int i = 0; i < 2; i++) {
            double difference = after.parties().get(i).expected().doubleValue()
                    - before.parties().get(i).expected().doubleValue();
            Party party = before.parties().get(i).party();
            assertThat(effect.increaseFenOf(party) / 100).isCloseTo(difference, within(0.05 * loss));
        }
    }

    @Test
    void oneMoreLoanDoesWhatTheLargerBookSays() {
        List<LoanGroup> before = List.of(new LoanGroup(100, Money.ofYuan(1_000_000), 0.03, 0.6, 0.8));
        List<LoanGroup> after = List.of(new LoanGroup(101, Money.ofYuan(1_000_000), 0.03, 0.6, 0.8));
        BookSharing sharingBefore = BookSharing.byCapRate(before, 0.05, Money.ZERO);
        BookSharing sharingAfter = BookSharing.byCapRate(after, 0.05, Money.ZERO);
        LossBook book = LossBook.of(before, 0.12);
        MarginalEffect effect = MarginalEffect.of(
                book, sharingBefore, sharingAfter, before.getFirst().single());
        PortfolioLoss old = Portfolios.losses(book, sharingBefore, QUANTILES);
        PortfolioLoss grown = Portfolios.losses(LossBook.of(after, 0.12), sharingAfter, QUANTILES);
        for (int i = 0; i < 2; i++) {
            double difference = grown.parties().get(i).expected().doubleValue()
                    - old.parties().get(i).expected().doubleValue();
            Party party = old.parties().get(i).party();
            assertThat(effect.increaseFenOf(party) / 100).isCloseTo(difference, within(0.001));
        }
        MarginalEffect fixedCap = MarginalEffect.of(
                book, sharingBefore, sharingBefore, before.getFirst().single());
        assertThat(fixedCap.bankShare()).isGreaterThan(effect.bankShare());
        assertThat(effect.bankShare()).isGreaterThan(0.2);
    }

    /** Forty seconds where the wide group was added first, of independent loans twice that. */
    @Test
    @Timeout(20)
    void answersSoonWhereOneGroupSpreadsTheLossAndIsGivenFirst() {
        List<LoanGroup> last = new ArrayList<>();
        for (int i = 1; i < 300; i++) {
            last.add(new LoanGroup(33, Money.ofFen(1_000_000L + 33_331L * i), 0.5, 0.45, 0.7));
        }
        List<LoanGroup> first = new ArrayList<>(last);
        LoanGroup wide = new LoanGroup(33, Money.ofFen(1_234_567_891L), 0.5, 0.777, 0.7);
        last.addLast(wide);
        first.addFirst(wide);
        for (double correlation : new double[] {0, 0.12}) {
            PortfolioLoss told = byCapRate(first, correlation);
            assertThat(told.parties()).isEqualTo(byCapRate(last, correlation).parties());
            assertThat(told.distribution())
                    .isEqualTo(byCapRate(last, correlation).distribution());
        }
    }

    private static PortfolioLoss byCapRate(List<LoanGroup> groups, double correlation) {
        PortfolioRequest asked = new PortfolioRequest(
                groups, correlation, new PortfolioRequest.Terms.CapRate(0.05, Money.ZERO), QUANTILES);
        return ((PortfolioOutcome.Computed) Portfolios.compute(asked)).loss();
    }

    private static double guarantor(LossBook book, double capRate) {
        List<LoanGroup> even = List.of(new LoanGroup(100, Money.ofYuan(1_000_000), 0.03, 0.6, 0.8));
        return Portfolios.losses(book, BookSharing.byCapRate(even, capRate, Money.ZERO), QUANTILES)
                .parties()
                .getFirst()
                .expected()
                .doubleValue();
    }

    /** Ten thousand loans of three hundred sizes without a common unit. */
    private static List<LoanGroup> unevenBook(boolean unevenShares) {
        List<LoanGroup> groups = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            Money exposure = Money.ofFen(30_000_000L + 7_919_317L * (i % 97) + i);
            double share = unevenShares ? 0.5 + 0.001 * i : 0.8;
            groups.add(new LoanGroup(i < 100 ? 34 : 33, exposure, 0.01 + 0.0001 * i, 0.45, share));
        }
        return groups;
    }
}
