package io.creditbridge.matching;

/**
 * A product an owner may choose.
 *
 * @param productId its id, which breaks the last ties
 * @param eligibility whether the firm may have it
 * @param decisionDays calendar days until the money arrives, from 0
 * @param allInYearlyCost every cost of the loan as a decimal a year, such as 0.0588
 * @param approvalChance the chance of approval, in [0, 1]
 */
public record ProductCandidate(
        String productId, Eligibility eligibility, int decisionDays, double allInYearlyCost, double approvalChance) {

    /**
     * Checks the ranges.
     *
     * @throws IllegalArgumentException if a number is out of range or no number
     */
    public ProductCandidate {
        if (decisionDays < 0
                || !(Double.isFinite(allInYearlyCost) && allInYearlyCost > -1)
                || !(approvalChance >= 0 && approvalChance <= 1)) {
            throw new IllegalArgumentException(
                    "out of range: " + decisionDays + " days, cost " + allInYearlyCost + ", chance " + approvalChance);
        }
    }

    /** How many rules stand against it. */
    int failedRules() {
        return switch (eligibility) {
            case Eligibility.Eligible any -> 0;
            case Eligibility.Ineligible(var failed) -> failed.size();
        };
    }
}
