package io.creditbridge.scorecard;

/**
 * Logistic regression with a ridge: maximises the likelihood less ridge/2·Σβ², the intercept free, by Newton's method.
 *
 * <p>Sums run in row order and functions are {@link StrictMath}'s, so equal data give equal coefficients bit for bit.
 */
final class LogisticRegression {

    private static final int STEP_LIMIT = 100;
    private static final double CLOSE = 1e-12;

    private LogisticRegression() {}

    /**
     * Fits the chance of a bad outcome.
     *
     * @param rows one row of inputs a case
     * @param bad the outcomes
     * @param ridge strength of the penalty, not negative
     * @return the intercept, then one coefficient an input
     */
    static double[] fit(double[][] rows, boolean[] bad, double ridge) {
        int size = rows[0].length + 1;
        double[] beta = new double[size];
        double before = Double.POSITIVE_INFINITY;
        for (int step = 0; step < STEP_LIMIT; step++) {
            double[] gradient = new double[size];
            double[][] curvature = new double[size][size];
            for (int i = 0; i < rows.length; i++) {
                addCase(rows[i], bad[i], beta, gradient, curvature);
            }
            curvature[0][0] += CLOSE;
            for (int k = 1; k < size; k++) {
                gradient[k] += ridge * beta[k];
                curvature[k][k] += ridge + CLOSE;
            }
            double[] change = LinearSystem.solve(curvature, gradient);
            double length = 0;
            for (int k = 0; k < size; k++) {
                length += change[k] * change[k];
            }
            // A step that grows means the data part the classes cleanly: a shorter one keeps the fit in range.
            double damping = length > before && length > 1 ? 0.5 : 1;
            for (int k = 0; k < size; k++) {
                beta[k] -= damping * change[k];
            }
            if (length < CLOSE * CLOSE) {
                break;
            }
            before = length;
        }
        return beta;
    }

    private static void addCase(double[] row, boolean bad, double[] beta, double[] gradient, double[][] curvature) {
        double logit = beta[0];
        for (int k = 0; k < row.length; k++) {
            logit += beta[k + 1] * row[k];
        }
        double p = Logit.inverse(logit);
        double error = p - (bad ? 1 : 0);
        double weight = p * (1 - p);
        gradient[0] += error;
        curvature[0][0] += weight;
        for (int k = 0; k < row.length; k++) {
            gradient[k + 1] += error * row[k];
            double weighted = weight * row[k];
            curvature[k + 1][0] += weighted;
            for (int m = 0; m <= k; m++) {
                curvature[k + 1][m + 1] += weighted * row[m];
            }
        }
    }
}
