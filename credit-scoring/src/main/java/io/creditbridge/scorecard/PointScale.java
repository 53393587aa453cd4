package io.creditbridge.scorecard;

/**
 * The line between log-odds and points: points = offset + factor·ln(odds of good).
 *
 * @param pointsToDouble points that double the odds (PDO), above zero
 * @param basePoints points at the base odds
 * @param baseOdds goods for each bad at the base points, above zero
 */
public record PointScale(double pointsToDouble, double basePoints, double baseOdds) {

    /** 600 points at 50 goods to a bad, 20 points to double the odds. */
    public static final PointScale STANDARD = new PointScale(20, 600, 50);

    /**
     * Checks the figures.
     *
     * @throws IllegalArgumentException if one is not finite, or not above zero where it must be
     */
    public PointScale {
        boolean finite = Double.isFinite(pointsToDouble) && Double.isFinite(basePoints) && Double.isFinite(baseOdds);
        if (!finite || pointsToDouble <= 0 || baseOdds <= 0) {
            throw new IllegalArgumentException("no point scale: " + pointsToDouble + " " + basePoints + " " + baseOdds);
        }
    }

    /** Points for each unit of log-odds. */
    public double factor() {
        return pointsToDouble / StrictMath.log(2);
    }

    /** Points at even odds. */
    public double offset() {
        return basePoints - factor() * StrictMath.log(baseOdds);
    }

    /** The points of a logit of default (log-odds of bad), not rounded. */
    public double points(double logit) {
        return offset() - factor() * logit;
    }

    /** The logit of default that has so many points. */
    public double logit(double points) {
        return (offset() - points) / factor();
    }
}
