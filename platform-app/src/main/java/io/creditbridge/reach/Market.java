package io.creditbridge.reach;

import io.creditbridge.matching.EligibilityIndex;
import io.creditbridge.matching.FirmColumns;
import io.creditbridge.matching.FirmProfile;
import io.creditbridge.matching.FirmSet;
import io.creditbridge.matching.RegionTree;
import io.creditbridge.matching.RuleEffect;
import io.creditbridge.product.LendingConditions;
import io.creditbridge.quoting.Conditions;
import io.creditbridge.quoting.FirmFacts;
import io.creditbridge.quoting.Need;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Firms with their needs, indexed by column, so that each product is answered for all of them by a few bitwise steps.
 *
 * <p>Term and innovation points, which the index does not hold, are looked at for the firms it leaves.
 */
final class Market {

    /**
     * A firm with what it asks for.
     *
     * @param facts what products ask of it
     * @param need its need
     */
    record Asking(FirmFacts facts, Need need) {}

    private final List<Asking> asking;
    private final EligibilityIndex index;

    Market(List<Asking> asking) {
        this.asking = List.copyOf(asking);
        List<FirmProfile> profiles = asking.stream()
                .map(one -> Conditions.profile(one.facts(), one.need()))
                .toList();
        this.index = EligibilityIndex.of(new FirmColumns(profiles, regions(asking)));
    }

    private static RegionTree regions(List<Asking> asking) {
        Map<String, String> parents = new HashMap<>();
        for (Asking one : asking) {
            List<String> lineage = one.facts().regionLineage();
            for (int i = 1; i < lineage.size(); i++) {
                parents.put(lineage.get(i), lineage.get(i - 1));
            }
        }
        return RegionTree.of(parents);
    }

    /** The numbers of those that fit a product, rising. */
    IntStream fitting(LendingConditions product) {
        FirmSet kept = index.eligibleFor(Conditions.conditions(product));
        return kept.numbers().filter(beyondTheIndex(product));
    }

    /** What each rule of the index does to them. */
    List<RuleEffect> effects(LendingConditions product) {
        return index.effects(Conditions.conditions(product));
    }

    private IntPredicate beyondTheIndex(LendingConditions product) {
        return number -> {
            Need need = asking.get(number).need();
            boolean inTerm = need.termMonths() >= product.shortestTermMonths()
                    && need.termMonths() <= product.longestTermMonths();
            return inTerm
                    && (product.pointsLadder().isEmpty()
                            || need.amount()
                                            .compareTo(product.pointsLadder()
                                                    .limitFor(asking.get(number)
                                                            .facts()
                                                            .innovationPoints()))
                                    <= 0);
        };
    }

    int size() {
        return asking.size();
    }
}
