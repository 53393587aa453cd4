package io.creditbridge.features;

import static io.creditbridge.features.FeatureUnit.RATIO;
import static io.creditbridge.features.FeatureWindow.ALL_MONTHS;
import static io.creditbridge.features.FeatureWindow.LAST_12_MONTHS;

import java.util.List;

/** Cancelled and returned trade, margins, and taxes that agree with the trade. */
final class QualityFeatures {

    private QualityFeatures() {}

    static List<Feature> voidsAndReturns() {
        return List.of(
                Feature.of("sales_void_rate", RATIO, ALL_MONTHS)
                        .missingFor(MissingReason.NO_SALES)
                        .riskier()
                        .computes(
                                "cancelled sales / all sales, by count",
                                "How often a sale is cancelled.",
                                firm -> firm.sales().voidRate()),
                Feature.of("purchases_void_rate", RATIO, ALL_MONTHS)
                        .missingFor(MissingReason.NO_PURCHASES)
                        .riskier()
                        .computes(
                                "cancelled purchases / all purchases, by count",
                                "How often a purchase is cancelled.",
                                firm -> firm.purchases().voidRate()),
                Feature.of("sales_return_rate", RATIO, ALL_MONTHS)
                        .missingFor(MissingReason.NO_SALES)
                        .riskier()
                        .computes(
                                "returned amount / sold amount",
                                "How much of what was sold came back.",
                                firm -> firm.sales().returnRate()),
                Feature.of("purchases_return_rate", RATIO, ALL_MONTHS)
                        .missingFor(MissingReason.NO_PURCHASES)
                        .computes(
                                "returned amount / bought amount",
                                "How much of what was bought went back.",
                                firm -> firm.purchases().returnRate()));
    }

    static List<Feature> margins() {
        return List.of(
                Feature.of("margin_12m", RATIO, LAST_12_MONTHS)
                        .missingFor(MissingReason.NO_RECENT_SALES)
                        .computes(
                                "(sales − purchases) / sales",
                                "A proxy of the gross margin: stock and wages are not in it.",
                                firm -> 1
                                        - firm.purchases().net(0, 12)
                                                / firm.sales().net(0, 12)),
                Feature.of("margin_total", RATIO, ALL_MONTHS)
                        .missingFor(MissingReason.NO_SALES)
                        .computes(
                                "(sales − purchases) / sales",
                                "The same proxy over the whole history.",
                                firm -> 1
                                        - firm.purchases().net() / firm.sales().net()),
                Feature.of("surplus_months_12m", FeatureUnit.MONTHS, LAST_12_MONTHS)
                        .safer()
                        .computes(
                                "months in which sales exceed purchases",
                                "In how many months of the year more came in than went out.",
                                QualityFeatures::surplusMonths));
    }

    static List<Feature> taxAndOddRows() {
        return List.of(
                Feature.of("sales_tax_rate_12m", RATIO, LAST_12_MONTHS)
                        .missingFor(MissingReason.NO_RECENT_SALES)
                        .computes(
                                "tax on sales / sales",
                                "The rate at which the firm's sales are taxed.",
                                firm -> taxRate(firm.sales())),
                Feature.of("purchases_tax_rate_12m", RATIO, LAST_12_MONTHS)
                        .missingFor(MissingReason.NO_RECENT_PURCHASES)
                        .computes(
                                "tax on purchases / purchases",
                                "The rate at which the firm's purchases are taxed.",
                                firm -> taxRate(firm.purchases())),
                Feature.of("net_tax_12m", RATIO, LAST_12_MONTHS)
                        .missingFor(MissingReason.NO_RECENT_SALES)
                        .computes(
                                "(tax on sales − tax on purchases) / sales",
                                "The tax burden; near zero or below for long does not agree with a living margin.",
                                firm -> (firm.sales().recentTaxFen()
                                                - firm.purchases().recentTaxFen())
                                        / 100.0
                                        / firm.sales().net(0, 12)),
                Feature.of("odd_row_rate", RATIO, ALL_MONTHS)
                        .riskier()
                        .computes(
                                "rows with an odd amount or tax / all rows",
                                "How much of the data does not look right.",
                                QualityFeatures::oddRate));
    }

    static double oddRate(TradeHistory firm) {
        return (double) (firm.sales().oddRows() + firm.purchases().oddRows())
                / (firm.sales().rows() + firm.purchases().rows());
    }

    private static double taxRate(MonthSeries series) {
        return series.recentTaxFen() / 100.0 / series.net(0, 12);
    }

    private static double surplusMonths(TradeHistory firm) {
        double[] sales = firm.sales().lastYear();
        double[] purchases = firm.purchases().lastYear();
        int surplus = 0;
        for (int i = 0; i < sales.length; i++) {
            surplus += sales[i] > purchases[i] ? 1 : 0;
        }
        return surplus;
    }
}
