package io.creditbridge.pricing;

/** The run of a loan that its price is computed for. */
public enum PricingMethod {
    /** The same payment every month. */
    EQUAL_INSTALMENT,
    /** The same principal every month. */
    EQUAL_PRINCIPAL,
    /** Interest every month, the principal at the end. */
    INTEREST_ONLY,
    /** Everything at the end; interest accrues on interest month by month. */
    BULLET,
    /** A single year in closed form, with the first year's probability of default. */
    ONE_PERIOD;

    /** The method that prices a loan repaid in that way. */
    public static PricingMethod of(RepaymentMethod method) {
        return switch (method) {
            case EQUAL_INSTALMENT -> EQUAL_INSTALMENT;
            case EQUAL_PRINCIPAL -> EQUAL_PRINCIPAL;
            case INTEREST_ONLY -> INTEREST_ONLY;
            case BULLET -> BULLET;
        };
    }
}
