package io.creditbridge.scorecard;

/**
 * How finely a feature is binned.
 *
 * @param prebins intervals of about equal counts to start from, at least 2
 * @param bins most intervals kept, at least 1
 * @param leastShare least share of all rows in an interval, in [0, 0.5]
 */
public record BinningLimits(int prebins, int bins, double leastShare) {

    /**
     * Checks the limits.
     *
     * @throws IllegalArgumentException if one is out of range
     */
    public BinningLimits {
        if (prebins < 2 || bins < 1 || !(leastShare >= 0 && leastShare <= 0.5)) {
            throw new IllegalArgumentException("no binning limits: " + prebins + " " + bins + " " + leastShare);
        }
    }
}
