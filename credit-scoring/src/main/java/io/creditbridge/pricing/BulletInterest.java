package io.creditbridge.pricing;

/**
 * The interest of a loan that is repaid all at once, in two ways of writing the same payment.
 *
 * <p>It is priced at a rate that earns interest on interest every month, so that funding alone costs just the funding
 * rate; its schedule charges interest once, at the end, without interest on interest.
 */
final class BulletInterest {

    private static final double MONTHS_OF_YEAR = 12;

    private BulletInterest() {}

    /** The yearly rate charged once at the end that pays what monthly compounding at the other pays. */
    static double chargedOnce(double compoundedRate, int months) {
        double growth = StrictMath.expm1(months * StrictMath.log1p(compoundedRate / MONTHS_OF_YEAR));
        return growth * MONTHS_OF_YEAR / months;
    }

    /** The yearly rate compounded monthly that pays what the other pays, charged once at the end. */
    static double compounded(double rateChargedOnce, int months) {
        double growth = StrictMath.log1p(rateChargedOnce * months / MONTHS_OF_YEAR);
        return StrictMath.expm1(growth / months) * MONTHS_OF_YEAR;
    }
}
