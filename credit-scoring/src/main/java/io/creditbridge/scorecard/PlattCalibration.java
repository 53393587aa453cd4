package io.creditbridge.scorecard;

/**
 * A line that corrects logits: calibrated logit = slope · logit + intercept.
 *
 * @param slope above zero, so that the order of firms is kept
 * @param intercept added after
 */
public record PlattCalibration(double slope, double intercept) {

    /** A calibration that changes nothing. */
    public static final PlattCalibration NONE = new PlattCalibration(1, 0);

    private static final int STEP_LIMIT = 100;
    private static final double RIDGE = 1e-9;
    private static final double LEAST_SLOPE = 1e-3;

    /**
     * Checks the figures.
     *
     * @throws IllegalArgumentException if one is not finite or the slope is not above zero
     */
    public PlattCalibration {
        if (!Double.isFinite(slope) || !Double.isFinite(intercept) || slope <= 0) {
            throw new IllegalArgumentException("no calibration: " + slope + ", " + intercept);
        }
    }

    /**
     * Fits the line by Newton's method on Platt's smoothed targets (J. Platt, 1999; Lin, Lin and Weng, 2007).
     *
     * @param logits scores of cases that were not trained on
     * @param bad whether each case went bad
     */
    public static PlattCalibration fit(double[] logits, boolean[] bad) {
        int bads = 0;
        for (boolean one : bad) {
            bads += one ? 1 : 0;
        }
        double high = (bads + 1.0) / (bads + 2.0);
        double low = 1.0 / (bad.length - bads + 2.0);
        double slope = 1;
        double intercept = 0;
        for (int step = 0; step < STEP_LIMIT; step++) {
            double gradientSlope = 0;
            double gradientIntercept = 0;
            double curveSlope = RIDGE;
            double curveBoth = 0;
            double curveIntercept = RIDGE;
            for (int i = 0; i < logits.length; i++) {
                double p = Logit.inverse(slope * logits[i] + intercept);
                double error = p - (bad[i] ? high : low);
                double weight = p * (1 - p);
                gradientSlope += error * logits[i];
                gradientIntercept += error;
                curveSlope += weight * logits[i] * logits[i];
                curveBoth += weight * logits[i];
                curveIntercept += weight;
            }
            double determinant = curveSlope * curveIntercept - curveBoth * curveBoth;
            double slopeStep = (curveIntercept * gradientSlope - curveBoth * gradientIntercept) / determinant;
            double interceptStep = (curveSlope * gradientIntercept - curveBoth * gradientSlope) / determinant;
            slope = Math.max(LEAST_SLOPE, slope - slopeStep);
            intercept -= interceptStep;
            if (Math.abs(slopeStep) + Math.abs(interceptStep) < 1e-12) {
                break;
            }
        }
        return new PlattCalibration(slope, intercept);
    }

    /** The calibrated logit. */
    public double apply(double logit) {
        return slope * logit + intercept;
    }
}
