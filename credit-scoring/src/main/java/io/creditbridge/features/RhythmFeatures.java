package io.creditbridge.features;

import static io.creditbridge.features.FeatureUnit.DAYS;
import static io.creditbridge.features.FeatureUnit.MONTHS;
import static io.creditbridge.features.FeatureUnit.RATIO;
import static io.creditbridge.features.FeatureWindow.ALL_MONTHS;
import static io.creditbridge.features.FeatureWindow.LAST_12_MONTHS;
import static io.creditbridge.features.FeatureWindow.UP_TO_THE_DAY;

import io.creditbridge.transaction.Direction;
import java.util.List;

/** How evenly a firm trades, how often it pauses, and how long it has been seen. */
final class RhythmFeatures {

    private RhythmFeatures() {}

    static List<Feature> evenness() {
        return List.of(
                Feature.of("sales_variation_12m", RATIO, LAST_12_MONTHS)
                        .missingFor(MissingReason.NO_RECENT_SALES)
                        .riskier()
                        .computes(
                                "standard deviation / mean of 12 monthly sales",
                                "How uneven turnover is from month to month.",
                                firm -> Statistics.variation(
                                        firm.sales().lastYear(), firm.sales().lastYearMean())),
                Feature.of("purchases_variation_12m", RATIO, LAST_12_MONTHS)
                        .missingFor(MissingReason.NO_RECENT_PURCHASES)
                        .riskier()
                        .computes(
                                "standard deviation / mean of 12 monthly purchases",
                                "How uneven buying is from month to month.",
                                firm -> Statistics.variation(
                                        firm.purchases().lastYear(),
                                        firm.purchases().lastYearMean())),
                Feature.of("sales_worst_month_12m", RATIO, LAST_12_MONTHS)
                        .missingFor(MissingReason.NO_RECENT_SALES)
                        .safer()
                        .computes(
                                "least of 12 monthly sales / their mean",
                                "How bad the worst month was.",
                                firm -> firm.sales().leastOfLastYear()
                                        / firm.sales().lastYearMean()),
                Feature.of("sales_season_12m", RATIO, LAST_12_MONTHS)
                        .missingFor(MissingReason.NO_RECENT_SALES)
                        .computes(
                                "largest 3 neighbouring months' sales / sales of the 12",
                                "How much of the year's trade falls into one season; a quarter is even.",
                                firm -> Statistics.bestThree(firm.sales().lastYear())
                                        / firm.sales().net(0, 12)));
    }

    static List<Feature> gaps() {
        return List.of(
                Feature.of("sales_months_12m", MONTHS, LAST_12_MONTHS)
                        .safer()
                        .computes(
                                "months with sales above returns",
                                "In how many months of the year the firm sold.",
                                firm -> Statistics.countPositive(firm.sales().lastYear())),
                Feature.of("purchase_months_12m", MONTHS, LAST_12_MONTHS)
                        .safer()
                        .computes(
                                "months with purchases above returns",
                                "In how many months of the year the firm bought.",
                                firm -> Statistics.countPositive(
                                        firm.purchases().lastYear())),
                Feature.of("sales_gap_12m", MONTHS, LAST_12_MONTHS)
                        .riskier()
                        .computes(
                                "longest run of months without sales above returns",
                                "The longest pause in selling.",
                                firm -> Statistics.longestGap(firm.sales().lastYear())),
                Feature.of("sales_active_share", RATIO, ALL_MONTHS)
                        .safer()
                        .computes(
                                "months with sales above returns / months of history",
                                "How regularly the firm has sold since it was first seen.",
                                firm -> (double) firm.sales().positiveMonths() / firm.months()));
    }

    static List<Feature> historyAndRecency() {
        return List.of(
                Feature.of("history_months", MONTHS, ALL_MONTHS)
                        .mayShowTheOutcome()
                        .safer()
                        .computes(
                                "complete months since the first transaction",
                                "For how long the firm has been seen trading.",
                                TradeHistory::months),
                Feature.of("days_since_sale", DAYS, UP_TO_THE_DAY)
                        .mayShowTheOutcome()
                        .riskier()
                        .computes(
                                "day of the score − day of the last sale",
                                "How fresh the last sale is.",
                                firm -> firm.daysSinceLast(Direction.SALE)),
                Feature.of("days_since_purchase", DAYS, UP_TO_THE_DAY)
                        .mayShowTheOutcome()
                        .riskier()
                        .computes(
                                "day of the score − day of the last purchase",
                                "How fresh the last purchase is.",
                                firm -> firm.daysSinceLast(Direction.PURCHASE)));
    }
}
