package io.creditbridge.portfolio;

import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The grid of losses a book can have, in whole units of money.
 *
 * <p>One axis counts the whole loss where all loans have the same guaranteed share; otherwise one axis counts the
 * guaranteed loss and the other the rest. If the largest common unit of all losses gives few enough cells, the grid is
 * exact. Otherwise it has a fixed number of buckets, as in J. Hull and A. White, "Valuation of a CDO and an n-th to
 * default CDS without Monte Carlo simulation", Journal of Derivatives 12 (2004) no. 2; but instead of moving bucket
 * means, each group's loss is split between the two neighbouring grid points so that its mean stays exact. The split
 * adds noise of mean zero whose variance is bounded, so every payment that changes by at most one fen per fen of loss
 * is off, in expectation, by at most the noise's standard deviation: {@link #noiseBoundFen}.
 */
final class LossLattice {

    private static final int MAX_CELLS = 1 << 16;
    private static final int BUCKETS_ALONE = 1 << 16;
    private static final int BUCKETS_TOGETHER = 384;

    private static final int CORNERS = 4;

    private final List<LoanGroup> groups;
    private final boolean twoAxes;
    private final Axis first;
    private final Axis second;

    LossLattice(List<LoanGroup> groups) {
        this.groups = groups;
        this.twoAxes = groups.stream()
                        .mapToDouble(LoanGroup::guaranteedShare)
                        .distinct()
                        .count()
                > 1;
        Axis exactFirst = Axis.exact(losses(true), counts());
        Axis exactSecond = twoAxes ? Axis.exact(losses(false), counts()) : Axis.NONE;
        BigInteger cells = exactFirst.cells().multiply(exactSecond.cells());
        boolean few = cells.compareTo(BigInteger.valueOf(MAX_CELLS)) <= 0;
        int buckets = twoAxes ? BUCKETS_TOGETHER : BUCKETS_ALONE;
        this.first = few ? exactFirst : exactFirst.coarse(buckets, groups.size());
        this.second = few ? exactSecond : exactSecond.coarse(buckets, groups.size());
    }

    int columns() {
        return first.cells().intValueExact();
    }

    int rows() {
        return second.cells().intValueExact();
    }

    boolean isExact() {
        return first.exact() && second.exact();
    }

    boolean hasTwoAxes() {
        return twoAxes;
    }

    double guaranteedFen(int column) {
        double along = column * first.unitFen();
        return twoAxes ? along : along * groups.getFirst().guaranteedShare();
    }

    double ownFen(int column, int row) {
        return twoAxes
                ? row * second.unitFen()
                : column * first.unitFen() * (1 - groups.getFirst().guaranteedShare());
    }

    /** The whole loss of a cell in fen. */
    double totalFen(int column, int row) {
        return column * first.unitFen() + row * second.unitFen();
    }

    /** The places a group moves the loss to when each of its loans defaults with the probability. */
    List<Shift> shifts(LoanGroup group, double pd) {
        Binomial defaults = Binomial.of(group.count(), pd);
        long alongFen = lossFen(group, true);
        long acrossFen = twoAxes ? lossFen(group, false) : 0;
        Map<Long, Double> places = new LinkedHashMap<>();
        for (int i = 0; i < defaults.kept(); i++) {
            long count = (long) defaults.first() + i;
            Axis.Step along = first.step(count * alongFen);
            Axis.Step across = second.step(count * acrossFen);
            double probability = defaults.probability(i);
            for (int corner = 0; corner < CORNERS; corner++) {
                int right = corner & 1;
                int up = corner >> 1;
                double weight = along.weight(right) * across.weight(up) * probability;
                if (weight > 0) {
                    long place = (long) (across.cells() + up) << Integer.SIZE | (along.cells() + right);
                    places.merge(place, weight, Double::sum);
                }
            }
        }
        return places.entrySet().stream()
                .map(entry ->
                        new Shift(entry.getKey().intValue(), (int) (entry.getKey() >> Integer.SIZE), entry.getValue()))
                .toList();
    }

    /** The standard deviation, in fen, of the noise that splitting adds, bounded from above; zero on an exact grid. */
    double noiseBoundFen() {
        double along = first.exact() ? 0 : first.unitFen() / 2;
        double across = second.exact() ? 0 : second.unitFen() / 2;
        double variance = 0;
        for (LoanGroup group : groups) {
            // A group that has no default is not split; standard deviations of both axes add at worst.
            double likelihood = Math.min(1, group.count() * group.pd());
            variance += likelihood * (along + across) * (along + across);
        }
        return Math.sqrt(variance);
    }

    private List<Long> losses(boolean along) {
        return groups.stream().map(group -> lossFen(group, along)).toList();
    }

    private List<Integer> counts() {
        return groups.stream().map(LoanGroup::count).toList();
    }

    private long lossFen(LoanGroup group, boolean along) {
        long whole = group.lossInDefault().fen();
        long guaranteed = group.guaranteedLoss().fen();
        if (!twoAxes) {
            return whole;
        }
        return along ? guaranteed : whole - guaranteed;
    }
}
