package io.creditbridge.features;

import java.lang.invoke.MethodHandle;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The features of a firm's trade: the standard set, and their values computed from kept aggregates. */
public final class FirmFeatures {

    private static final List<Feature> FEATURES = features();

    private static final FeatureSet STANDARD =
            new FeatureSet("trade-1", FEATURES.stream().map(Feature::definition).toList());

    private static final double MANY_ODD_ROWS = 0.01;
    private static final double MANY_VOIDS = 0.3;
    private static final double MANY_RETURNS = 0.2;
    private static final double DOMINATING_MONTH = 0.8;
    private static final double JUMP = 20;

    private FirmFeatures() {}

    /** Made when first computed with: joining takes a tenth of a second, which a start need not wait for. */
    private static final class Joined {
        static final MethodHandle FORMULAS = FormulaChain.of(FEATURES);
    }

    /** The standard set of features of trade. */
    public static FeatureSet standardSet() {
        return STANDARD;
    }

    /**
     * Computes every feature of the standard set.
     *
     * @param firm all that is kept of the firm's transactions
     * @param asOf the day of the score; months not complete on that day and later rows are left out
     */
    public static FeatureVector compute(FirmAggregates firm, LocalDate asOf) {
        return compute(TradeHistory.of(firm, asOf), asOf);
    }

    static FeatureVector compute(TradeHistory history, LocalDate asOf) {
        double[] values = new double[STANDARD.size()];
        try {
            Joined.FORMULAS.invokeExact(history, values);
        } catch (Throwable e) {
            throw new IllegalStateException("formulas throw nothing that is checked", e);
        }
        return FeatureVector.owning(STANDARD, asOf, values, flags(history));
    }

    private static Set<DataFlag> flags(TradeHistory history) {
        Set<DataFlag> flags = EnumSet.noneOf(DataFlag.class);
        if (history.hasTradeAfterTheDay()) {
            flags.add(DataFlag.TRADES_AFTER_THE_DAY);
        }
        if (history.months() == 0) {
            return flags;
        }
        if (history.sales().net() < 0) {
            flags.add(DataFlag.RETURNS_EXCEED_SALES);
        }
        if (QualityFeatures.oddRate(history) > MANY_ODD_ROWS) {
            flags.add(DataFlag.MANY_ODD_ROWS);
        }
        if (history.sales().voidRate() > MANY_VOIDS || history.purchases().voidRate() > MANY_VOIDS) {
            flags.add(DataFlag.MANY_VOIDS);
        }
        if (history.sales().recentReturnRate() > MANY_RETURNS) {
            flags.add(DataFlag.MANY_RETURNS);
        }
        if (!history.lacks(MissingReason.NO_RECENT_SALES) && history.circularShare() > 0.5) {
            flags.add(DataFlag.SALES_TO_OWN_SUPPLIERS);
        }
        addSalesFlags(history, flags);
        return flags;
    }

    private static void addSalesFlags(TradeHistory history, Set<DataFlag> flags) {
        if (history.months() >= 6
                && history.sales().largestMonth()
                        > DOMINATING_MONTH * history.sales().net()) {
            flags.add(DataFlag.ONE_MONTH_DOMINATES);
        }
        if (!history.lacks(MissingReason.LESS_THAN_24_MONTHS_OF_SALES)) {
            double ratio = history.sales().net(0, 12) / history.sales().net(12, 12);
            if (ratio > JUMP || ratio < 1 / JUMP) {
                flags.add(DataFlag.SALES_JUMPED);
            }
        }
    }

    private static List<Feature> features() {
        List<Feature> features = new ArrayList<>();
        features.addAll(TurnoverFeatures.size());
        features.addAll(TurnoverFeatures.dealings());
        features.addAll(TurnoverFeatures.growth());
        features.addAll(TurnoverFeatures.growthWithinTheYear());
        features.addAll(RhythmFeatures.evenness());
        features.addAll(RhythmFeatures.gaps());
        features.addAll(RhythmFeatures.historyAndRecency());
        features.addAll(QualityFeatures.voidsAndReturns());
        features.addAll(QualityFeatures.margins());
        features.addAll(QualityFeatures.taxAndOddRows());
        features.addAll(PartnerFeatures.concentration());
        features.addAll(PartnerFeatures.loyalty());
        features.addAll(PartnerFeatures.regularity());
        return List.copyOf(features);
    }
}
