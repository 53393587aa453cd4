package io.creditbridge.matching;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The same eight conditions as two nested loops with an early way out; regions are looked up beforehand. */
final class PlainLoop {

    private final RandomMarket market;
    private final List<Set<String>> regions;

    PlainLoop(RandomMarket market) {
        this.market = market;
        this.regions = market.firms().stream()
                .<Set<String>>map(firm -> new HashSet<>(market.regions().withAncestors(firm.region())))
                .toList();
    }

    /** How many pairs are eligible. */
    long count() {
        long pairs = 0;
        for (ProductConditions product : market.products()) {
            for (int firm = 0; firm < market.firms().size(); firm++) {
                if (holds(market.firms().get(firm), regions.get(firm), product)) {
                    pairs++;
                }
            }
        }
        return pairs;
    }

    private static boolean holds(FirmProfile firm, Set<String> regions, ProductConditions product) {
        return firm.monthsInBusiness() >= product.minMonthsInBusiness()
                && firm.yearlyTurnover().fen() >= product.minYearlyTurnover().fen()
                && firm.amount().fen() >= product.minAmount().fen()
                && firm.amount().fen() <= product.maxAmount().fen()
                && firm.grade() <= product.worstGrade()
                && meets(regions, product.regions())
                && (product.industries().isEmpty() || product.industries().contains(firm.industry()))
                && (product.purposes().isEmpty() || product.purposes().contains(firm.purpose()))
                && meets(firm.collateral(), product.collateral());
    }

    static boolean meets(Set<String> has, Set<String> asked) {
        if (asked.isEmpty()) {
            return true;
        }
        for (String key : asked) {
            if (has.contains(key)) {
                return true;
            }
        }
        return false;
    }
}
