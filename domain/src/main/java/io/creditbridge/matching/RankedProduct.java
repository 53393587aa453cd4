package io.creditbridge.matching;

/**
 * A product with its place in an owner's list, and everything the place follows from.
 *
 * @param rank from 1
 * @param candidate the product with its cost and its chance
 * @param failedRules how many rules stand against it; 0 if it fits
 * @param daysLate how many days after the need it arrives; 0 if in time
 */
public record RankedProduct(int rank, ProductCandidate candidate, int failedRules, long daysLate) {

    /** Whether every rule holds. */
    public boolean fits() {
        return failedRules == 0;
    }

    /** Whether the money arrives when it still helps. */
    public boolean arrivesInTime() {
        return daysLate == 0;
    }
}
