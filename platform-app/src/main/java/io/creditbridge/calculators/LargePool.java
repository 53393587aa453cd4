package io.creditbridge.calculators;

import io.creditbridge.money.Money;
import io.creditbridge.portfolio.LargePoolApproximation;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The closed formula for a book of very many equal loans, beside the exact answer: an approximation, offered only where
 * the loans are equal, so many that it comes near, and shared by a cap rate without a first loss.
 *
 * @param expectedPayout what the guarantor pays on average
 * @param quantiles what the whole book loses at most, by how often
 */
record LargePool(Money expectedPayout, Map<Double, Money> quantiles) {

    /** Below so many loans the formula is several percent off and not shown. */
    static final int FEWEST_LOANS = 500;

    static Optional<LargePool> of(PortfolioLossRequest asked) {
        LoanGroupBody loans = asked.loans().getFirst();
        Double share = loans.guaranteedShare();
        Double cap = asked.sharing().capRate();
        @Nullable Money first = asked.sharing().firstLoss();
        boolean inRange = loans.pd() > 0 && loans.pd() < 1 && loans.lgd() > 0 && asked.assetCorrelation() > 0;
        boolean large = asked.loans().size() == 1 && loans.count() >= FEWEST_LOANS;
        if (!inRange || !large || share == null || cap == null || (first != null && first.isPositive())) {
            return Optional.empty();
        }
        LargePoolApproximation pool = new LargePoolApproximation(loans.pd(), loans.lgd(), asked.assetCorrelation());
        double volumeFen = (double) loans.exposure().fen() * loans.count();
        Map<Double, Money> quantiles = new TreeMap<>();
        for (double level : asked.quantiles()) {
            quantiles.put(level, fen(volumeFen * loans.lgd() * pool.worstDefaultRate(level)));
        }
        return Optional.of(new LargePool(fen(volumeFen * share * pool.expectedPayout(cap)), quantiles));
    }

    private static Money fen(double amount) {
        return Money.rounded(BigDecimal.valueOf(amount).movePointLeft(2), RoundingMode.HALF_EVEN);
    }
}
