package io.creditbridge.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.creditbridge.money.Money;
import io.creditbridge.scheme.Party;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

/** The recursion against the plain sum over all 2^10 outcomes of ten loans. */
class EnumerationTest {

    @Property(tries = 40)
    void agreesWithAllOutcomesOfTenLoans(
            @ForAll("books") @Size(10) List<LoanGroup> loans,
            @ForAll @DoubleRange(min = 0, max = 0.9) double rho,
            @ForAll @DoubleRange(min = 0, max = 0.5) double capRate,
            @ForAll @LongRange(min = 0, max = 300_000) long firstLossYuan) {
        BookSharing sharing = BookSharing.byCapRate(loans, capRate, Money.ofYuan(firstLossYuan));
        check(loans, rho, sharing);
    }

    @Property(tries = 30)
    void agreesWithAllOutcomesUnderOverflowFromPartyToParty(
            @ForAll("books") @Size(10) List<LoanGroup> loans,
            @ForAll @DoubleRange(min = 0, max = 0.9) double rho,
            @ForAll @DoubleRange(min = 0, max = 1) double part,
            @ForAll @LongRange(min = 0, max = 2_000_000) long capYuan) {
        BookSharing sharing = new BookSharing(
                List.of(new SharerPart(Party.POOL, part), new SharerPart(Party.GUARANTOR, 1 - part)),
                List.of(new BookFirstLoss(Party.POOL, Money.ofYuan(capYuan / 10))),
                List.of(
                        new BookCap(List.of(Party.POOL), Money.ofYuan(capYuan / 3), Party.GUARANTOR),
                        new BookCap(List.of(Party.POOL, Party.GUARANTOR), Money.ofYuan(capYuan), Party.BANK)));
        check(loans, rho, sharing);
    }

    @Property(tries = 30)
    void bucketsKeepWithinTheStatedErrorWhereTheLossesShareNoUnit(
            @ForAll("oddBooks") @Size(10) List<LoanGroup> loans,
            @ForAll @DoubleRange(min = 0, max = 0.9) double rho,
            @ForAll @DoubleRange(min = 0.01, max = 0.5) double capRate) {
        assertThat(LossBook.of(loans, rho).isExact()).isFalse();
        check(loans, rho, BookSharing.byCapRate(loans, capRate, Money.ZERO));
    }

    private static void check(List<LoanGroup> loans, double rho, BookSharing sharing) {
        LossBook book = LossBook.of(loans, rho);
        PortfolioLoss loss = Portfolios.losses(book, sharing, List.of(0.9));
        double[] expected = enumerate(book, loans, sharing);
        double whole = loans.stream()
                .mapToDouble(loan -> loan.lossInDefault().fen() / 100.0)
                .sum();
        double slack = book.gridErrorFen() / 100 + whole * 1e-12 + 1e-4;
        double sum = 0;
        for (int i = 0; i < expected.length; i++) {
            double computed = loss.parties().get(i).expected().doubleValue();
            assertThat(computed).isCloseTo(expected[i] / 100, within(slack));
            sum += computed;
        }
        assertThat(sum).isCloseTo(loss.expectedLoss().doubleValue(), within(slack));
    }

    private static double[] enumerate(LossBook book, List<LoanGroup> loans, BookSharing sharing) {
        Payments payments = new Payments(sharing);
        double[] paid = new double[payments.parties()];
        double[] expected = new double[payments.parties()];
        for (GaussHermite.Node node : GaussHermite.SIXTY_FOUR) {
            double[] given = loans.stream()
                    .mapToDouble(loan -> book.defaultGiven(node.z(), Normal.inverse(loan.pd())))
                    .toArray();
            for (int outcome = 0; outcome < 1 << loans.size(); outcome++) {
                double probability = node.weight();
                double guaranteed = 0;
                double own = 0;
                for (int i = 0; i < loans.size(); i++) {
                    LoanGroup loan = loans.get(i);
                    boolean defaults = (outcome >> i & 1) == 1;
                    probability *= defaults ? given[i] : 1 - given[i];
                    if (defaults) {
                        double shared = loan.lossInDefault().fen() * loan.guaranteedShare();
                        guaranteed += shared;
                        own += loan.lossInDefault().fen() - shared;
                    }
                }
                payments.evaluate(guaranteed, own, paid);
                for (int party = 0; party < paid.length; party++) {
                    expected[party] += probability * paid[party];
                }
            }
        }
        return expected;
    }

    @Provide
    Arbitrary<List<LoanGroup>> books() {
        Arbitrary<Money> exposure = Arbitraries.longs().between(1, 20).map(tens -> Money.ofYuan(tens * 50_000));
        Arbitrary<Double> pd = Arbitraries.of(0.0, 0.01, 0.03, 0.1, 0.5, 1.0);
        Arbitrary<Double> lgd = Arbitraries.of(0.0, 0.4, 0.6, 1.0);
        Arbitrary<Boolean> sameShare = Arbitraries.of(true, false);
        Arbitrary<Double> share = Arbitraries.of(0.0, 0.5, 0.8, 1.0);
        Arbitrary<LoanGroup> loan = Combinators.combine(exposure, pd, lgd, share)
                .as((money, p, lost, shared) -> new LoanGroup(1, money, p, lost, shared));
        return sameShare.flatMap(same -> loan.list().ofSize(10).map(loans -> same ? alike(loans) : loans));
    }

    /** Loans of any number of fen, so that no grid holds all their losses. */
    @Provide
    Arbitrary<List<LoanGroup>> oddBooks() {
        Arbitrary<Long> exposure = Arbitraries.longs().between(50_000_00, 10_000_000_00L);
        Arbitrary<Double> pd = Arbitraries.of(0.01, 0.03, 0.1, 0.5);
        return Combinators.combine(exposure, pd)
                .as((fen, p) -> new LoanGroup(1, Money.ofFen(2 * fen + 1), p, 0.457, 0.8))
                .list()
                .ofSize(10)
                .filter(loans ->
                        loans.stream().map(LoanGroup::exposure).distinct().count() == 10);
    }

    private static List<LoanGroup> alike(List<LoanGroup> loans) {
        List<LoanGroup> alike = new ArrayList<>();
        for (LoanGroup loan : loans) {
            alike.add(new LoanGroup(
                    1, loan.exposure(), loan.pd(), loan.lgd(), loans.getFirst().guaranteedShare()));
        }
        return alike;
    }
}
