package io.creditbridge.features;

import static io.creditbridge.features.FeatureUnit.COUNT;
import static io.creditbridge.features.FeatureUnit.MONTHS;
import static io.creditbridge.features.FeatureUnit.RATIO;
import static io.creditbridge.features.FeatureWindow.ALL_MONTHS;
import static io.creditbridge.features.FeatureWindow.LAST_12_MONTHS;
import static io.creditbridge.features.FeatureWindow.LAST_24_MONTHS;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Whom a firm trades with: how many, how concentrated, how loyal. */
final class PartnerFeatures {

    private PartnerFeatures() {}

    static List<Feature> concentration() {
        List<Feature> features = new ArrayList<>();
        features.addAll(concentration(
                "customer", "customers", "sales", MissingReason.NO_RECENT_SALES, TradeHistory::customers));
        features.addAll(concentration(
                "supplier", "suppliers", "purchases", MissingReason.NO_RECENT_PURCHASES, TradeHistory::suppliers));
        return features;
    }

    private static List<Feature> concentration(
            String one,
            String many,
            String trade,
            MissingReason missing,
            Function<TradeHistory, CounterpartyBook> book) {
        return List.of(
                Feature.of(many + "_12m", COUNT, LAST_12_MONTHS)
                        .safer()
                        .computes(
                                many + " with " + trade + " above returns",
                                "On how many " + many + " the firm stands.",
                                firm -> book.apply(firm).recentCount()),
                Feature.of(one + "_hhi_12m", RATIO, LAST_12_MONTHS)
                        .missingFor(missing)
                        .riskier()
                        .computes(
                                "Σ (share of a " + one + " in " + trade + ")²",
                                "Concentration on few " + many + "; 1 is a single one.",
                                firm -> book.apply(firm).herfindahl()),
                Feature.of(one + "_top_share_12m", RATIO, LAST_12_MONTHS)
                        .missingFor(missing)
                        .riskier()
                        .computes(
                                trade + " of the largest " + one + " / " + trade,
                                "Dependence on the largest " + one + ".",
                                firm -> book.apply(firm).topShare()),
                Feature.of(one + "_top5_share_12m", RATIO, LAST_12_MONTHS)
                        .missingFor(missing)
                        .riskier()
                        .computes(
                                trade + " of the five largest " + many + " / " + trade,
                                "Dependence on the five largest " + many + ".",
                                firm -> book.apply(firm).topFiveShare()));
    }

    static List<Feature> loyalty() {
        return List.of(
                Feature.of("customer_retention", RATIO, LAST_24_MONTHS)
                        .missingFor(MissingReason.LESS_THAN_24_MONTHS_OF_SALES)
                        .safer()
                        .computes(
                                "customers of both years / customers of the earlier year",
                                "How many customers came back.",
                                firm -> firm.customers().retention()),
                Feature.of("supplier_retention", RATIO, LAST_24_MONTHS)
                        .missingFor(MissingReason.LESS_THAN_24_MONTHS_OF_PURCHASES)
                        .safer()
                        .computes(
                                "suppliers of both years / suppliers of the earlier year",
                                "How many suppliers still deliver.",
                                firm -> firm.suppliers().retention()),
                Feature.of("repeat_sales_share", RATIO, LAST_24_MONTHS)
                        .missingFor(MissingReason.LESS_THAN_24_MONTHS_OF_SALES)
                        .safer()
                        .computes(
                                "last year's sales to customers of the year before / last year's sales",
                                "How much of turnover comes from customers who came back.",
                                firm -> firm.customers().returningShare()));
    }

    static List<Feature> regularity() {
        return List.of(
                Feature.of("regular_sales_share", RATIO, LAST_12_MONTHS)
                        .missingFor(MissingReason.NO_RECENT_SALES)
                        .safer()
                        .computes(
                                "sales to customers of at least 3 months / sales",
                                "How much of turnover comes from regular customers.",
                                firm -> firm.customers().regularShare()),
                Feature.of("regular_purchases_share", RATIO, LAST_12_MONTHS)
                        .missingFor(MissingReason.NO_RECENT_PURCHASES)
                        .safer()
                        .computes(
                                "purchases from suppliers of at least 3 months / purchases",
                                "How much is bought from regular suppliers.",
                                firm -> firm.suppliers().regularShare()),
                Feature.of("customer_tenure", MONTHS, ALL_MONTHS)
                        .missingFor(MissingReason.NO_RECENT_SALES)
                        .computes(
                                "Σ share in the last year's sales · months since the customer's first trade",
                                "For how long the firm has known those it sells to.",
                                firm -> firm.customers().tenure()),
                Feature.of("circular_sales_share", RATIO, LAST_12_MONTHS)
                        .missingFor(MissingReason.NO_RECENT_SALES)
                        .riskier()
                        .computes(
                                "sales to firms that also sold to this firm in the year / sales",
                                "Trade in a circle, which can be made up.",
                                TradeHistory::circularShare));
    }
}
