package io.creditbridge.pricing;

import java.util.List;

/**
 * How a loan may fail and what the bank then loses.
 *
 * @param annualPd probability of default in each year given survival to its start, the last repeated; in [0, 1]
 * @param lgd the part of the balance lost after collateral, in [0, 1]
 * @param bankLossShare the part of that loss the bank bears after risk-sharing, in [0, 1]
 * @param recoveryLagMonths months from default to recovery
 */
public record LossTerms(List<Double> annualPd, double lgd, double bankLossShare, int recoveryLagMonths) {

    /** Copies the list. */
    public LossTerms {
        annualPd = List.copyOf(annualPd);
    }

    double bankLgd() {
        return lgd * bankLossShare;
    }

    LossTerms withBankLossShare(double share) {
        return new LossTerms(annualPd, lgd, share, recoveryLagMonths);
    }

    double pdOfYear(int year) {
        return annualPd.get(Math.min(year, annualPd.size() - 1));
    }
}
