package io.creditbridge.portfolio;

import java.math.BigInteger;
import java.util.List;

/**
 * One axis of a loss grid.
 *
 * @param unitFen the money between two neighbouring points
 * @param cells the number of points, from no loss to every loan lost
 * @param exact whether every loan's loss is a whole number of units
 */
record Axis(double unitFen, BigInteger cells, boolean exact) {

    /** An axis with the one point at zero. */
    static final Axis NONE = new Axis(1, BigInteger.ONE, true);

    /** The axis with the largest common unit of all losses; it may have too many points to be used. */
    static Axis exact(List<Long> lossesFen, List<Integer> counts) {
        BigInteger unit = BigInteger.ZERO;
        BigInteger total = BigInteger.ZERO;
        for (int i = 0; i < lossesFen.size(); i++) {
            BigInteger loss = BigInteger.valueOf(lossesFen.get(i));
            unit = unit.gcd(loss);
            total = total.add(loss.multiply(BigInteger.valueOf(counts.get(i))));
        }
        return unit.signum() == 0
                ? NONE
                : new Axis(unit.doubleValue(), total.divide(unit).add(BigInteger.ONE), true);
    }

    /** An axis of the same length in so many steps, unless this one has no more; each group may round up by one. */
    Axis coarse(int steps, int groups) {
        BigInteger mine = cells.subtract(BigInteger.ONE);
        if (mine.compareTo(BigInteger.valueOf(steps)) <= 0) {
            return this;
        }
        return new Axis(unitFen * mine.doubleValue() / steps, BigInteger.valueOf(steps + groups + 2L), false);
    }

    /**
     * A loss in steps.
     *
     * @param cells whole steps
     * @param fraction the part of one more step, in [0, 1)
     */
    record Step(int cells, double fraction) {

        double weight(int oneMore) {
            return oneMore == 1 ? fraction : 1 - fraction;
        }
    }

    Step step(long lossFen) {
        double steps = lossFen / unitFen;
        double whole = exact ? Math.rint(steps) : Math.floor(steps);
        return new Step((int) whole, exact ? 0 : steps - whole);
    }
}
