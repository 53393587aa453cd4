package io.creditbridge.portfolio;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The loss distribution of a book of loans that default together through one common factor.
 *
 * <p>Given the factor z, loans default independently with p(z) = N((G(p) - sqrt(rho) z) / sqrt(1 - rho)) (O. Vasicek,
 * "Loan portfolio value", Risk, December 2002); the factor is integrated out with 64 Gauss-Hermite points. Everything a
 * sharing rule or one more loan needs is kept, so many questions can be asked of one book.
 */
public final class LossBook {

    /** Factor points with less weight than this move nothing. */
    private static final double NEGLIGIBLE_WEIGHT = 1e-18;

    private final List<LoanGroup> groups;
    private final double assetCorrelation;
    private final LossLattice lattice;
    private final List<GaussHermite.Node> nodes = new ArrayList<>();
    private final List<LossWindow> windows = new ArrayList<>();

    /** The probability of default by factor point and group. */
    private final List<double[]> defaults = new ArrayList<>();

    /** The guaranteed losses alone, on one fine axis; null where the grid needs no such help. */
    private final @Nullable LossBook guaranteedPart;

    private LossBook(List<LoanGroup> groups, double assetCorrelation) {
        this.groups = groups;
        this.assetCorrelation = assetCorrelation;
        this.lattice = new LossLattice(groups);
        LossGrid grid = new LossGrid(lattice.columns(), lattice.rows());
        double[] thresholds =
                groups.stream().mapToDouble(group -> Normal.inverse(group.pd())).toArray();
        for (GaussHermite.Node node : GaussHermite.SIXTY_FOUR) {
            if (node.weight() >= NEGLIGIBLE_WEIGHT) {
                double[] given = Arrays.stream(thresholds)
                        .map(threshold -> defaultGiven(node.z(), threshold))
                        .toArray();
                // Independent loans default alike at every factor point.
                boolean alike = !defaults.isEmpty() && Arrays.equals(given, defaults.getLast());
                windows.add(alike ? windows.getLast() : lossesGiven(given, grid));
                nodes.add(node);
                defaults.add(given);
            }
        }
        this.guaranteedPart = lattice.hasTwoAxes() && !lattice.isExact() ? guaranteedPart() : null;
    }

    /** The loss where each group's loans default with the given probability. */
    private LossWindow lossesGiven(double[] pd, LossGrid grid) {
        grid.clear();
        for (int i = 0; i < pd.length; i++) {
            grid.add(lattice.shifts(groups.get(i), pd[i]));
        }
        return grid.window();
    }

    private LossBook guaranteedPart() {
        return new LossBook(
                groups.stream()
                        .filter(group -> group.guaranteedLoss().isPositive())
                        .map(group -> new LoanGroup(group.count(), group.guaranteedLoss(), group.pd(), 1, 1))
                        .toList(),
                assetCorrelation);
    }

    /**
     * The book of these loans.
     *
     * <p>A group takes as many steps as it has losses times the width of what came before it, so those that spread the
     * loss least should come first; the last bits of the answers follow the order.
     *
     * @param groups equal loans together; at most {@link PortfolioRequest#MAX_GROUPS}
     * @param assetCorrelation the loans' common dependence on the factor, in [0, 1)
     * @throws IllegalArgumentException if anything is out of range; {@link Portfolios#compute} answers with reasons
     *     instead
     */
    public static LossBook of(List<LoanGroup> groups, double assetCorrelation) {
        List<PortfolioFault> faults = PortfolioRequest.faultsOf(groups, assetCorrelation);
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(faults.toString());
        }
        return new LossBook(List.copyOf(groups), assetCorrelation);
    }

    /** The loans. */
    public List<LoanGroup> groups() {
        return groups;
    }

    /** Whether the grid holds every loss exactly. */
    public boolean isExact() {
        return lattice.isExact();
    }

    /** The standard deviation of the noise the grid adds to the losses, bounded from above, in fen; zero if exact. */
    public double gridErrorFen() {
        return lattice.noiseBoundFen();
    }

    /**
     * The book in which the expected payments are told best. Without first losses the sharers' payments, and what they
     * hand back to the bank, follow from the guaranteed loss alone, so one fine axis serves better than two coarse
     * ones; the rest of the loss, whose expectation needs no grid, is then the bank's.
     */
    LossBook forExpectations(BookSharing sharing) {
        return guaranteedPart != null && sharing.firstLosses().isEmpty() ? guaranteedPart : this;
    }

    LossLattice lattice() {
        return lattice;
    }

    /** The probability of default given the factor, for the inverse normal of the unconditional one. */
    double defaultGiven(double z, double threshold) {
        return Normal.cumulative((threshold - Math.sqrt(assetCorrelation) * z) / Math.sqrt(1 - assetCorrelation));
    }

    /** The unconditional probability of each cell, row after row. */
    double[] mixture() {
        double[] mixture = new double[lattice.columns() * lattice.rows()];
        for (int i = 0; i < nodes.size(); i++) {
            windows.get(i).addTo(mixture, lattice.columns(), nodes.get(i).weight());
        }
        return mixture;
    }

    /** The probability of each cell together with the default of one more loan. */
    double[] mixtureWithDefaultOf(LoanGroup loan) {
        double[] mixture = new double[lattice.columns() * lattice.rows()];
        double threshold = Normal.inverse(loan.pd());
        for (int i = 0; i < nodes.size(); i++) {
            double joint = nodes.get(i).weight() * defaultGiven(nodes.get(i).z(), threshold);
            windows.get(i).addTo(mixture, lattice.columns(), joint);
        }
        return mixture;
    }

    /** The exact expected loss in fen, by the same factor points. */
    double expectedFen() {
        double sum = 0;
        for (int i = 0; i < nodes.size(); i++) {
            sum += nodes.get(i).weight() * meanGiven(defaults.get(i));
        }
        return sum;
    }

    /** The exact standard deviation of the loss in fen, by the same factor points. */
    double deviationFen() {
        double mean = expectedFen();
        double sum = 0;
        for (int i = 0; i < nodes.size(); i++) {
            double away = meanGiven(defaults.get(i)) - mean;
            sum += nodes.get(i).weight() * (away * away + varianceGiven(defaults.get(i)));
        }
        return Math.sqrt(sum);
    }

    private double meanGiven(double[] pd) {
        double mean = 0;
        for (int i = 0; i < pd.length; i++) {
            LoanGroup group = groups.get(i);
            mean += group.count() * pd[i] * group.lossInDefault().fen();
        }
        return mean;
    }

    private double varianceGiven(double[] pd) {
        double variance = 0;
        for (int i = 0; i < pd.length; i++) {
            double loss = groups.get(i).lossInDefault().fen();
            variance += groups.get(i).count() * pd[i] * (1 - pd[i]) * loss * loss;
        }
        return variance;
    }
}
