package io.creditbridge.matching;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The order in which products answer an owner's need: what fits, then what arrives in time, then what costs least, then
 * what is most likely to be approved.
 *
 * <p>Nothing is weighed against something else, so every place can be explained by the first component that differs.
 * The product's id ends all ties: the order depends on the candidates alone, not on how they were listed.
 */
public final class ProductRanking {

    private static final Comparator<RankedProduct> ORDER = Comparator.comparingInt(RankedProduct::failedRules)
            .thenComparingLong(RankedProduct::daysLate)
            .thenComparingDouble(product -> product.candidate().allInYearlyCost())
            .thenComparing(product -> product.candidate().approvalChance(), Comparator.reverseOrder())
            .thenComparing(product -> product.candidate().productId());

    private ProductRanking() {}

    /** The candidates in order, best first, none left out. */
    public static List<RankedProduct> rank(OwnerNeed need, List<ProductCandidate> candidates) {
        long daysLeft = ChronoUnit.DAYS.between(need.today(), need.needBy());
        List<RankedProduct> sorted = new ArrayList<>(candidates.stream()
                .map(candidate -> new RankedProduct(
                        0, candidate, candidate.failedRules(), Math.max(0, candidate.decisionDays() - daysLeft)))
                .toList());
        sorted.sort(ORDER);
        List<RankedProduct> ranked = new ArrayList<>(sorted.size());
        for (RankedProduct product : sorted) {
            ranked.add(new RankedProduct(
                    ranked.size() + 1, product.candidate(), product.failedRules(), product.daysLate()));
        }
        return List.copyOf(ranked);
    }
}
