package io.creditbridge.features;

import static io.creditbridge.features.FeatureUnit.COUNT;
import static io.creditbridge.features.FeatureUnit.RATIO;
import static io.creditbridge.features.FeatureUnit.YUAN;
import static io.creditbridge.features.FeatureUnit.YUAN_A_MONTH;
import static io.creditbridge.features.FeatureWindow.ALL_MONTHS;
import static io.creditbridge.features.FeatureWindow.LAST_12_MONTHS;
import static io.creditbridge.features.FeatureWindow.LAST_24_MONTHS;
import static io.creditbridge.features.FeatureWindow.LAST_6_MONTHS;

import java.util.List;

/** How much a firm sells and buys, and whether it grows. */
final class TurnoverFeatures {

    private TurnoverFeatures() {}

    static List<Feature> size() {
        return List.of(
                Feature.of("sales_12m", YUAN, LAST_12_MONTHS)
                        .safer()
                        .computes(
                                "sales less returns",
                                "Turnover of the last year.",
                                firm -> firm.sales().net(0, 12)),
                Feature.of("purchases_12m", YUAN, LAST_12_MONTHS)
                        .computes(
                                "purchases less returns",
                                "What the firm bought in the last year.",
                                firm -> firm.purchases().net(0, 12)),
                Feature.of("sales_total", YUAN, ALL_MONTHS)
                        .safer()
                        .computes(
                                "sales less returns",
                                "Everything the firm is known to have sold.",
                                firm -> firm.sales().net()),
                Feature.of("purchases_total", YUAN, ALL_MONTHS)
                        .computes(
                                "purchases less returns",
                                "Everything the firm is known to have bought.",
                                firm -> firm.purchases().net()),
                Feature.of("sales_monthly_mean", YUAN_A_MONTH, ALL_MONTHS)
                        .safer()
                        .computes(
                                "sales_total / months of history",
                                "Average monthly turnover, so that a long history alone does not look large.",
                                firm -> firm.sales().net() / firm.months()));
    }

    static List<Feature> dealings() {
        return List.of(
                Feature.of("sales_invoices_12m", COUNT, LAST_12_MONTHS)
                        .safer()
                        .computes(
                                "count of sales that stand and are no returns",
                                "How often the firm sells.",
                                firm -> firm.sales().recentCount()),
                Feature.of("purchase_invoices_12m", COUNT, LAST_12_MONTHS)
                        .computes(
                                "count of purchases that stand and are no returns",
                                "How often the firm buys.",
                                firm -> firm.purchases().recentCount()),
                Feature.of("mean_sale_12m", YUAN, LAST_12_MONTHS)
                        .missingFor(MissingReason.NO_RECENT_SALES)
                        .computes(
                                "sales before returns / count of sales",
                                "The size of a usual sale.",
                                firm -> firm.sales().recentBeforeReturns()
                                        / firm.sales().recentCount()));
    }

    static List<Feature> growth() {
        return List.of(
                Feature.of("sales_growth_yoy", RATIO, LAST_24_MONTHS)
                        .missingFor(MissingReason.LESS_THAN_24_MONTHS_OF_SALES)
                        .computes(
                                "sales of the last 12 months / sales of the 12 before − 1",
                                "Growth of turnover over a year.",
                                firm -> firm.sales().net(0, 12) / firm.sales().net(12, 12) - 1),
                Feature.of("purchases_growth_yoy", RATIO, LAST_24_MONTHS)
                        .missingFor(MissingReason.LESS_THAN_24_MONTHS_OF_PURCHASES)
                        .computes(
                                "purchases of the last 12 months / purchases of the 12 before − 1",
                                "Growth of buying over a year.",
                                firm -> firm.purchases().net(0, 12)
                                                / firm.purchases().net(12, 12)
                                        - 1),
                Feature.of("sales_same_quarter_growth", RATIO, LAST_24_MONTHS)
                        .missingFor(MissingReason.LESS_THAN_15_MONTHS)
                        .computes(
                                "sales of the last 3 months / sales of the same 3 months a year before − 1",
                                "Latest growth with the season taken out.",
                                firm -> firm.sales().net(0, 3) / firm.sales().net(12, 3) - 1));
    }

    static List<Feature> growthWithinTheYear() {
        return List.of(
                Feature.of("sales_half_year_share", RATIO, LAST_12_MONTHS)
                        .missingFor(MissingReason.NO_RECENT_SALES)
                        .computes(
                                "sales of the last 6 months / sales of the last 12",
                                "Whether the year's trade lies in its later half.",
                                firm -> firm.sales().net(0, 6) / firm.sales().net(0, 12)),
                Feature.of("sales_quarter_share", RATIO, LAST_12_MONTHS)
                        .missingFor(MissingReason.NO_RECENT_SALES)
                        .computes(
                                "sales of the last 3 months / sales of the last 12",
                                "Whether trade has lately picked up or died down.",
                                firm -> firm.sales().net(0, 3) / firm.sales().net(0, 12)),
                Feature.of("sales_trend_12m", RATIO, LAST_12_MONTHS)
                        .missingFor(MissingReason.NO_RECENT_SALES)
                        .computes(
                                "least-squares slope a month of 12 monthly sales / their mean",
                                "The steady direction of trade within the year.",
                                firm -> Statistics.relativeSlope(
                                        firm.sales().lastYear(), firm.sales().lastYearMean())),
                Feature.of("sales_mean_6m", YUAN_A_MONTH, LAST_6_MONTHS)
                        .missingFor(MissingReason.LESS_THAN_6_MONTHS)
                        .safer()
                        .computes(
                                "sales of the last 6 months / 6",
                                "Average monthly turnover of the last half year.",
                                firm -> firm.sales().net(0, 6) / 6));
    }
}
