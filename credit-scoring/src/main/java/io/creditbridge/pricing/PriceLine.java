package io.creditbridge.pricing;

/**
 * One part of a price.
 *
 * @param name what it pays for
 * @param rate its part of the yearly rate, as a decimal; negative where it lowers the price
 */
public record PriceLine(Name name, double rate) {

    /** What a part of a price pays for; the names are stable keys. */
    public enum Name {
        /** Funding of matched maturity. */
        FUNDING,
        /** Running the loan. */
        OPERATING_COST,
        /** What the capital tied up must earn above its funding. */
        CAPITAL,
        /** What the bank would expect to lose if it bore every loss alone. */
        EXPECTED_LOSS,
        /** What risk-sharing takes off the expected loss. */
        RISK_SHARING_RELIEF,
        /** Subsidies to the bank. */
        SUBSIDY,
        /** Fees to the bank on the first day. */
        UPFRONT_FEE,
        /** What a loan repaid at once must charge because its schedule pays no interest on interest. */
        PAID_AT_END,
        /** What the count of days takes off because a year bears interest for more than a year's days, or adds. */
        DAY_COUNT,
        /** The bank's own margin above break-even. */
        MARGIN,
        /** What the product's floor adds. */
        FLOOR,
        /** What the product's ceiling takes off. */
        CEILING,
        /** What the legal ceiling takes off. */
        LEGAL_CEILING
    }
}
