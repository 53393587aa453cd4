package io.creditbridge.portfolio;

import io.creditbridge.money.Money;
import io.creditbridge.scheme.Party;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
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
        LossBook book = LossBook.of(request.loans(), request.assetCorrelation());
        BookSharing sharing = switch (request.terms()) {
            case PortfolioRequest.Terms.CapRate terms ->
                BookSharing.byCapRate(request.loans(), terms.capRate(), terms.firstLoss());
            case PortfolioRequest.Terms.Rules rules -> rules.sharing();
        };
        return new PortfolioOutcome.Computed(losses(book, sharing, request.quantiles()));
    }

    /**
     * What the book loses and each party of it.
     *
     * @param quantiles each in (0, 1)
     */
    public static PortfolioLoss losses(LossBook book, BookSharing sharing, List<Double> quantiles) {
        LossLattice lattice = book.lattice();
        double[] mixture = book.mixture();
        Payments payments = new Payments(sharing);
        double[] total = new double[mixture.length];
        double[][] paid = new double[payments.parties()][mixture.length];
        double[] scratch = new double[payments.parties()];
        double capReached = 0;
        for (int i = 0; i < mixture.length; i++) {
            int column = i % lattice.columns();
            int row = i / lattice.columns();
            total[i] = lattice.totalFen(column, row);
            if (payments.evaluate(lattice.guaranteedFen(column), lattice.ownFen(column, row), scratch)) {
                capReached += mixture[i];
            }
            for (int party = 0; party < scratch.length; party++) {
                paid[party][i] = scratch[party];
            }
        }
        List<PartyLoss> parties = new ArrayList<>();
        for (int i = 0; i < paid.length; i++) {
            parties.add(partyLoss(sharing.parties().get(i), new Sample(paid[i], mixture), quantiles));
        }
        return new PortfolioLoss(
                Sample.yuan(book.expectedFen()),
                Sample.yuan(book.deviationFen()),
                new Sample(total, mixture).quantiles(quantiles),
                parties,
                Math.min(1, capReached),
                distribution(total, mixture),
                book.isExact(),
                Money.rounded(Sample.yuan(book.gridErrorFen()), RoundingMode.UP));
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
