package io.creditbridge.pricing;

/** The principal branch of Lambert's W, of an exponential: the w &gt; 0 with w + ln w = y, that is W(e^y). */
final class LambertW {

    private static final int STEP_LIMIT = 100;

    private LambertW() {}

    /** W(e^y) for any finite y; never overflows, because e^y is never formed for large y. */
    static double ofExp(double y) {
        // With u = ln w the equation u + e^u = y is convex and rising: Newton's steps converge from any start.
        double u = y > 1 ? StrictMath.log(y) : y;
        for (int step = 0; step < STEP_LIMIT; step++) {
            double w = StrictMath.exp(u);
            double change = (u + w - y) / (1 + w);
            u -= change;
            if (Math.abs(change) <= Math.ulp(u)) {
                break;
            }
        }
        return StrictMath.exp(u);
    }
}
