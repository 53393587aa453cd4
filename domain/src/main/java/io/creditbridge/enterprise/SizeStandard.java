package io.creditbridge.enterprise;

import io.creditbridge.money.Money;
import java.util.ArrayList;
import java.util.List;

/**
 * The thresholds of one industry in the statutory size table.
 *
 * <p>A firm reaches a class only when it reaches <em>every</em> figure of that class; otherwise it falls to the class
 * below (notice 工信部联企业〔2011〕300号, article 4).
 *
 * @param thresholds one row a measure
 */
public record SizeStandard(List<Threshold> thresholds) {

    private static final long TEN_THOUSAND_YUAN = 10_000;

    /** What a threshold measures. */
    public enum Measure {
        /** People employed. */
        EMPLOYEES,
        /** Yearly revenue in ten thousands of yuan. */
        REVENUE,
        /** Total assets in ten thousands of yuan. */
        ASSETS
    }

    /**
     * The figures from which a firm is small, medium and large by one measure.
     *
     * @param measure what is measured
     * @param smallFrom smallest figure of a small firm
     * @param mediumFrom smallest figure of a medium firm
     * @param largeFrom smallest figure of a large firm
     */
    public record Threshold(Measure measure, long smallFrom, long mediumFrom, long largeFrom) {

        private SizeClass classOf(long figure) {
            if (figure >= largeFrom) {
                return SizeClass.LARGE;
            }
            if (figure >= mediumFrom) {
                return SizeClass.MEDIUM;
            }
            return figure >= smallFrom ? SizeClass.SMALL : SizeClass.MICRO;
        }
    }

    static SizeStandard of(Measure measure, long smallFrom, long mediumFrom, long largeFrom) {
        return new SizeStandard(List.of(new Threshold(measure, smallFrom, mediumFrom, largeFrom)));
    }

    SizeStandard and(Measure measure, long smallFrom, long mediumFrom, long largeFrom) {
        List<Threshold> both = new ArrayList<>(thresholds);
        both.add(new Threshold(measure, smallFrom, mediumFrom, largeFrom));
        return new SizeStandard(List.copyOf(both));
    }

    /**
     * The size class of a firm with these figures.
     *
     * @param employees people employed
     * @param yearlyRevenue revenue of a year
     * @param totalAssets total assets
     */
    public SizeClass classify(int employees, Money yearlyRevenue, Money totalAssets) {
        SizeClass smallest = SizeClass.LARGE;
        for (Threshold threshold : thresholds) {
            long figure = switch (threshold.measure()) {
                case EMPLOYEES -> employees;
                case REVENUE -> yearlyRevenue.fen() / 100 / TEN_THOUSAND_YUAN;
                case ASSETS -> totalAssets.fen() / 100 / TEN_THOUSAND_YUAN;
            };
            SizeClass reached = threshold.classOf(figure);
            if (reached.compareTo(smallest) < 0) {
                smallest = reached;
            }
        }
        return smallest;
    }

    /** Whether a measure counts in this industry. */
    public boolean uses(Measure measure) {
        return thresholds.stream().anyMatch(threshold -> threshold.measure() == measure);
    }
}
