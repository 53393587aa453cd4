package io.creditbridge.portfolio;

import io.creditbridge.money.Money;
import java.util.ArrayList;
import java.util.List;

/**
 * A question about a book: what it loses, and what that makes each party pay.
 *
 * @param loans equal loans together
 * @param assetCorrelation the loans' common dependence on the factor, in [0, 1)
 * @param terms how the loss is shared
 * @param quantiles the probabilities at which losses are wanted, each in (0, 1)
 */
public record PortfolioRequest(List<LoanGroup> loans, double assetCorrelation, Terms terms, List<Double> quantiles) {

    /** Most groups of equal loans. */
    public static final int MAX_GROUPS = 300;

    /** Most loans in all. */
    public static final int MAX_LOANS = 10_000;

    /** Most quantiles. */
    public static final int MAX_QUANTILES = 20;

    /** Copies the lists. */
    public PortfolioRequest {
        loans = List.copyOf(loans);
        quantiles = List.copyOf(quantiles);
    }

    /** How a book's loss is shared. */
    public sealed interface Terms {

        /**
         * One guarantor up to a rate of the guaranteed volume.
         *
         * @param capRate in [0, 1]
         * @param firstLoss what the bank bears before anything is shared; not negative
         */
        record CapRate(double capRate, Money firstLoss) implements Terms {}

        /**
         * Any parties, layers and caps.
         *
         * @param sharing the rules
         */
        record Rules(BookSharing sharing) implements Terms {}
    }

    /** Everything wrong with the request; empty if it can be answered. */
    public List<PortfolioFault> faults() {
        List<PortfolioFault> faults = new ArrayList<>(faultsOf(loans, assetCorrelation));
        if (terms instanceof Terms.CapRate(double capRate, Money firstLoss)) {
            PortfolioFault.addUnlessShare(faults, "sharing.capRate", capRate);
            if (firstLoss.isNegative()) {
                faults.add(new PortfolioFault("sharing.firstLoss", "must not be negative: " + firstLoss));
            }
        }
        if (quantiles.size() > MAX_QUANTILES) {
            faults.add(new PortfolioFault("quantiles", "at most " + MAX_QUANTILES + " are answered"));
        }
        for (int i = 0; i < quantiles.size(); i++) {
            double quantile = quantiles.get(i);
            if (!(quantile > 0 && quantile < 1)) {
                faults.add(new PortfolioFault("quantiles[" + i + "]", "must lie in (0, 1): " + quantile));
            }
        }
        return faults;
    }

    static List<PortfolioFault> faultsOf(List<LoanGroup> loans, double assetCorrelation) {
        List<PortfolioFault> faults = new ArrayList<>();
        if (!(assetCorrelation >= 0 && assetCorrelation < 1)) {
            faults.add(new PortfolioFault("assetCorrelation", "must lie in [0, 1): " + assetCorrelation));
        }
        if (loans.isEmpty() || loans.size() > MAX_GROUPS) {
            faults.add(new PortfolioFault("loans", "1 to " + MAX_GROUPS + " groups are answered: " + loans.size()));
            return faults;
        }
        long count = 0;
        for (int i = 0; i < loans.size(); i++) {
            faults.addAll(loans.get(i).faults("loans[" + i + "]"));
            count += Math.max(0, loans.get(i).count());
        }
        if (count > MAX_LOANS) {
            faults.add(new PortfolioFault("loans", "at most " + MAX_LOANS + " loans are answered: " + count));
        }
        if (faults.isEmpty() && exceedsMoney(loans)) {
            faults.add(new PortfolioFault("loans", "the exposures sum to more than an amount can hold"));
        }
        return faults;
    }

    private static boolean exceedsMoney(List<LoanGroup> loans) {
        double sum = loans.stream()
                .mapToDouble(group -> (double) group.count() * group.exposure().fen())
                .sum();
        return sum > Money.LIMIT_FEN;
    }
}
