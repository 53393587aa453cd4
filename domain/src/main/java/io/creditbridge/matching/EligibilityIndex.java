package io.creditbridge.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * All firms made ready to be asked which of them may have a product.
 *
 * <p>For each value a condition can ask for there is a set of firms, 64 in a word; a product's conditions are met one
 * after the other by bitwise and. The answer agrees with {@link Eligibility#of} for every pair. Each of the four
 * numbers keeps at most 512 sets: about 2 MB for 10,000 firms, 50 MB for the most that are taken.
 */
public final class EligibilityIndex {

    private final FirmColumns columns;
    private final KeyColumn regions;
    private final KeyColumn industries;
    private final KeyColumn purposes;
    private final KeyColumn collateral;
    private final NumberColumn months;
    private final NumberColumn turnovers;
    private final NumberColumn amounts;
    private final NumberColumn grades;
    private final List<Step> steps;

    private EligibilityIndex(FirmColumns columns) {
        this.columns = columns;
        this.regions = new KeyColumn(columns, firm -> columns.regions().withAncestors(firm.region()));
        this.industries = new KeyColumn(columns, firm -> List.of(firm.industry()));
        this.purposes = new KeyColumn(columns, firm -> List.of(firm.purpose()));
        this.collateral = new KeyColumn(columns, FirmProfile::collateral);
        this.months = new NumberColumn(columns, FirmProfile::monthsInBusiness);
        this.turnovers = new NumberColumn(columns, firm -> firm.yearlyTurnover().fen());
        this.amounts = new NumberColumn(columns, firm -> firm.amount().fen());
        this.grades = new NumberColumn(columns, FirmProfile::grade);
        this.steps = steps();
    }

    /** Keeps the firms that meet one rule of a product. */
    @FunctionalInterface
    private interface Keep {
        void apply(ProductConditions product, long[] kept, long[] scratch);
    }

    /** One rule by its key. */
    private record Step(String rule, Keep keep) {}

    /** The rules in the order of {@link EligibilityRules#ALL}. */
    private List<Step> steps() {
        return List.of(
                new Step("region", (product, kept, scratch) -> regions.keep(product.regions(), kept, scratch)),
                new Step("industry", (product, kept, scratch) -> industries.keep(product.industries(), kept, scratch)),
                new Step(
                        "months-in-business",
                        (product, kept, scratch) -> months.keepFrom(product.minMonthsInBusiness(), kept)),
                new Step(
                        "turnover",
                        (product, kept, scratch) ->
                                turnovers.keepFrom(product.minYearlyTurnover().fen(), kept)),
                new Step("amount", (product, kept, scratch) -> {
                    amounts.keepFrom(product.minAmount().fen(), kept);
                    amounts.keepUpTo(product.maxAmount().fen(), kept);
                }),
                new Step("purpose", (product, kept, scratch) -> purposes.keep(product.purposes(), kept, scratch)),
                new Step(
                        "collateral", (product, kept, scratch) -> collateral.keep(product.collateral(), kept, scratch)),
                new Step("grade", (product, kept, scratch) -> grades.keepUpTo(product.worstGrade(), kept)));
    }

    /** The index of these firms; building it costs far more than a question. */
    public static EligibilityIndex of(FirmColumns columns) {
        return new EligibilityIndex(columns);
    }

    /** The firms that may have the product. */
    public FirmSet eligibleFor(ProductConditions product) {
        long[] kept = new long[columns.words()];
        select(product, kept, new long[kept.length]);
        return new FirmSet(kept);
    }

    /** How many firms may have each product. */
    public int[] counts(List<ProductConditions> products) {
        long[] kept = new long[columns.words()];
        long[] scratch = new long[kept.length];
        int[] counts = new int[products.size()];
        for (int product = 0; product < counts.length; product++) {
            select(products.get(product), kept, scratch);
            counts[product] = new FirmSet(kept).count();
        }
        return counts;
    }

    private void select(ProductConditions product, long[] kept, long[] scratch) {
        all(kept);
        for (Step step : steps) {
            step.keep().apply(product, kept, scratch);
        }
    }

    private void all(long[] kept) {
        Arrays.fill(kept, -1L);
        int spare = kept.length * Long.SIZE - columns.size();
        if (spare > 0) {
            kept[kept.length - 1] >>>= spare;
        }
    }

    /** What each rule of the product does to these firms, in the order of {@link EligibilityRules#ALL}. */
    public List<RuleEffect> effects(ProductConditions product) {
        long[][] keptBy = new long[steps.size()][columns.words()];
        long[] scratch = new long[columns.words()];
        for (int rule = 0; rule < keptBy.length; rule++) {
            all(keptBy[rule]);
            steps.get(rule).keep().apply(product, keptBy[rule], scratch);
        }
        List<RuleEffect> effects = new ArrayList<>();
        for (int rule = 0; rule < keptBy.length; rule++) {
            effects.add(effect(rule, keptBy));
        }
        return effects;
    }

    private RuleEffect effect(int rule, long[][] keptBy) {
        int meeting = 0;
        int failingAlone = 0;
        for (int word = 0; word < columns.words(); word++) {
            long others = -1L;
            for (int other = 0; other < keptBy.length; other++) {
                others &= other == rule ? -1L : keptBy[other][word];
            }
            meeting += Long.bitCount(keptBy[rule][word]);
            failingAlone += Long.bitCount(others & ~keptBy[rule][word]);
        }
        return new RuleEffect(steps.get(rule).rule(), columns.size() - meeting, failingAlone);
    }
}
