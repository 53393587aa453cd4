package io.creditbridge.pricing;

import java.util.Arrays;
import java.util.List;

/**
 * Shares of customers who accepted, as observed at some rates, and the observed rate that earns most.
 *
 * <p>Noise can make a dearer offer look more welcome than a cheaper one; {@link #smoothed} pools adjacent violators, so
 * that acceptance never rises with the rate. The fitted shape decides the answer: look at it before using it.
 *
 * @param points rates in rising order with the share that accepted
 */
public record ObservedAcceptance(List<Point> points) {

    /**
     * The share that accepted one rate.
     *
     * @param annualRate the rate offered
     * @param acceptance the share that accepted, in [0, 1]
     * @param weight how much it counts when points are pooled, such as the number of offers; above zero
     */
    public record Point(double annualRate, double acceptance, double weight) {

        /** A point that counts as much as every other. */
        public Point(double annualRate, double acceptance) {
            this(annualRate, acceptance, 1);
        }
    }

    /**
     * Checks order and ranges.
     *
     * @throws IllegalArgumentException if there is no point, rates do not rise, a share lies outside [0, 1] or a
     *     weight is not above zero
     */
    public ObservedAcceptance {
        points = List.copyOf(points);
        if (points.isEmpty()) {
            throw new IllegalArgumentException("no observed acceptance");
        }
        for (int i = 0; i < points.size(); i++) {
            Point point = points.get(i);
            boolean rises = i == 0 || point.annualRate() > points.get(i - 1).annualRate();
            if (!rises || !(point.acceptance() >= 0 && point.acceptance() <= 1) || !(point.weight() > 0)) {
                throw new IllegalArgumentException("rates must rise and shares lie in [0, 1]: " + point);
            }
        }
    }

    /** The same rates with acceptance made falling by pooling adjacent violators by their weights. */
    public ObservedAcceptance smoothed() {
        double[] levels = new double[points.size()];
        double[] weights = new double[points.size()];
        int[] sizes = new int[points.size()];
        int blocks = 0;
        for (Point point : points) {
            levels[blocks] = point.acceptance();
            weights[blocks] = point.weight();
            sizes[blocks] = 1;
            blocks++;
            while (blocks > 1 && levels[blocks - 2] < levels[blocks - 1]) {
                double weight = weights[blocks - 2] + weights[blocks - 1];
                levels[blocks - 2] =
                        (levels[blocks - 2] * weights[blocks - 2] + levels[blocks - 1] * weights[blocks - 1]) / weight;
                weights[blocks - 2] = weight;
                sizes[blocks - 2] += sizes[blocks - 1];
                blocks--;
            }
        }
        double[] smooth = new double[points.size()];
        int at = 0;
        for (int block = 0; block < blocks; block++) {
            Arrays.fill(smooth, at, at + sizes[block], levels[block]);
            at += sizes[block];
        }
        Point[] smoothed = new Point[smooth.length];
        Arrays.setAll(
                smoothed,
                i -> new Point(
                        points.get(i).annualRate(), smooth[i], points.get(i).weight()));
        return new ObservedAcceptance(Arrays.asList(smoothed));
    }

    /** The observed rate at which (r(1−PD) − PD·LGD)·acceptance is largest, the lowest such rate. */
    public double bestObservedRate(double pd, double lgd) {
        double best = points.getFirst().annualRate();
        double bestProfit = Double.NEGATIVE_INFINITY;
        for (Point point : points) {
            double profit = (point.annualRate() * (1 - pd) - pd * lgd) * point.acceptance();
            if (profit > bestProfit) {
                bestProfit = profit;
                best = point.annualRate();
            }
        }
        return best;
    }
}
