package io.creditbridge.portfolio;

import io.creditbridge.money.Money;
import io.creditbridge.scheme.Party;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** The answers to questions about a book: one loss distribution prices every party's layers and caps. */
public final class Portfolios {

    /** Losses less likely than this are not listed. */
    private static final double PRINTED_FROM = 1e-15;

    private Portfolios() {}

    /** The answer, or everything wrong with the question. */
    public static PortfolioOutcome compute(PortfolioRequest request) {
        List<PortfolioFault> faults = request.faults();
        if (!faults.isEmpty()) {
            return new PortfolioOutcome.Refused(faults);
        }
        LossBook book = LossBook.of(narrowestFirst(request.loans()), request.assetCorrelation());
        BookSharing sharing = switch (request.terms()) {
            case PortfolioRequest.Terms.CapRate terms ->
                BookSharing.byCapRate(request.loans(), terms.capRate(), terms.firstLoss());
            case PortfolioRequest.Terms.Rules rules -> rules.sharing();
        };
        return new PortfolioOutcome.Computed(losses(book, sharing, request.quantiles()));
    }

    /** In whichever order they are given: one wide group before all others makes every step after it a long one. */
    private static List<LoanGroup> narrowestFirst(List<LoanGroup> groups) {
        return groups.stream()
                .sorted(Comparator.comparingDouble(Portfolios::spread))
                .toList();
    }

    private static double spread(LoanGroup group) {
        return group.lossInDefault().fen() * Math.sqrt(group.count());
    }

    /**
     * What the book loses and each party of it.
     *
     * @param quantiles each in (0, 1)
     */
    public static PortfolioLoss losses(LossBook book, BookSharing sharing, List<Double> quantiles) {
        Told whole = tell(book, sharing);
        LossBook finer = book.forExpectations(sharing);
        Told parts = finer == book ? whole : tell(finer, sharing);
        List<PartyLoss> parties = new ArrayList<>();
        int bank = sharing.sharers().size();
        for (int i = 0; i < bank; i++) {
            parties.add(partyLoss(sharing.parties().get(i), parts.paid(i), quantiles));
        }
        Sample bankPays = whole.paid(bank);
        double bankExpected =
                finer == book ? bankPays.mean() : parts.paid(bank).mean() + book.expectedFen() - finer.expectedFen();
        parties.add(new PartyLoss(
                Party.BANK,
                Sample.yuan(bankExpected),
                Sample.yuan(bankPays.deviation()),
                bankPays.quantiles(quantiles)));
        return new PortfolioLoss(
                Sample.yuan(book.expectedFen()),
                Sample.yuan(book.deviationFen()),
                new Sample(whole.total, whole.mixture).quantiles(quantiles),
                parties,
                Math.min(1, parts.capReached),
                distribution(whole.total, whole.mixture),
                book.isExact(),
                error(finer),
                error(book));
    }

    private static Money error(LossBook book) {
        return Money.rounded(Sample.yuan(book.gridErrorFen()), RoundingMode.UP);
    }

    private static Told tell(LossBook book, BookSharing sharing) {
        LossLattice lattice = book.lattice();
        Payments payments = new Payments(sharing);
        Told told = new Told(book.mixture(), payments.parties());
        double[] scratch = new double[payments.parties()];
        for (int i = 0; i < told.mixture.length; i++) {
            int column = i % lattice.columns();
            int row = i / lattice.columns();
            told.total[i] = lattice.totalFen(column, row);
            if (payments.evaluate(lattice.guaranteedFen(column), lattice.ownFen(column, row), scratch)) {
                told.capReached += told.mixture[i];
            }
            for (int party = 0; party < scratch.length; party++) {
                told.paid[party][i] = scratch[party];
            }
        }
        return told;
    }

    /** Every loss of a book's grid with what each party pays of it. */
    private static final class Told {

        private final double[] mixture;
        private final double[] total;
        private final double[][] paid;
        private double capReached;

        Told(double[] mixture, int parties) {
            this.mixture = mixture;
            this.total = new double[mixture.length];
            this.paid = new double[parties][mixture.length];
        }

        Sample paid(int party) {
            return new Sample(paid[party], mixture);
        }
    }

    private static PartyLoss partyLoss(Party party, Sample sample, List<Double> quantiles) {
        return new PartyLoss(
                party, Sample.yuan(sample.mean()), Sample.yuan(sample.deviation()), sample.quantiles(quantiles));
    }

    private static List<LossPoint> distribution(double[] total, double[] mixture) {
        Integer[] byLoss = new Integer[total.length];
        Arrays.setAll(byLoss, i -> i);
        Arrays.sort(byLoss, (a, b) -> Double.compare(total[a], total[b]));
        List<LossPoint> points = new ArrayList<>();
        for (int index : byLoss) {
            if (mixture[index] >= PRINTED_FROM) {
                LossPoint point = new LossPoint(Sample.money(total[index]), mixture[index]);
                if (!points.isEmpty() && points.getLast().loss().equals(point.loss())) {
                    LossPoint same = points.removeLast();
                    point = new LossPoint(point.loss(), same.probability() + point.probability());
                }
                points.add(point);
            }
        }
        return points;
    }
}
