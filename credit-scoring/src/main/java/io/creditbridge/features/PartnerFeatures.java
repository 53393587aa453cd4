package io.creditbridge.features;

import static io.creditbridge.features.FeatureUnit.COUNT;
import static io.creditbridge.features.FeatureUnit.MONTHS;
import static io.creditbridge.features.FeatureUnit.RATIO;
import static io.creditbridge.features.FeatureWindow.ALL_MONTHS;
import static io.creditbridge.features.FeatureWindow.LAST_12_MONTHS;
import static io.creditbridge.features.FeatureWindow.LAST_24_MONTHS;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntPredicate;

/** Whom a firm trades with: how many, how concentrated, how loyal. */
final class PartnerFeatures {

    private static final int REGULAR_MONTHS = 3;

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
                                firm -> book.apply(firm).topShare(1)),
                Feature.of(one + "_top5_share_12m", RATIO, LAST_12_MONTHS)
                        .missingFor(missing)
                        .riskier()
                        .computes(
                                trade + " of the five largest " + many + " / " + trade,
                                "Dependence on the five largest " + many + ".",
                                firm -> book.apply(firm).topShare(5)));
    }

    static List<Feature> loyalty() {
        return List.of(
                Feature.of("customer_retention", RATIO, LAST_24_MONTHS)
                        .missingFor(MissingReason.LESS_THAN_24_MONTHS_OF_SALES)
                        .safer()
                        .computes(
                                "customers of both years / customers of the earlier year",
                                "How many customers came back.",
                                firm -> retention(firm.customers())),
                Feature.of("supplier_retention", RATIO, LAST_24_MONTHS)
                        .missingFor(MissingReason.LESS_THAN_24_MONTHS_OF_PURCHASES)
                        .safer()
                        .computes(
                                "suppliers of both years / suppliers of the earlier year",
                                "How many suppliers still deliver.",
                                firm -> retention(firm.suppliers())),
                Feature.of("repeat_sales_share", RATIO, LAST_24_MONTHS)
                        .missingFor(MissingReason.LESS_THAN_24_MONTHS_OF_SALES)
                        .safer()
                        .computes(
                                "last year's sales to customers of the year before / last year's sales",
                                "How much of turnover comes from customers who came back.",
                                firm -> share(
                                        firm.customers(),
                                        partner -> firm.customers().earlierNet(partner) > 0)));
    }

    static List<Feature> regularity() {
        return List.of(
                Feature.of("regular_sales_share", RATIO, LAST_12_MONTHS)
                        .missingFor(MissingReason.NO_RECENT_SALES)
                        .safer()
                        .computes(
                                "sales to customers of at least 3 months / sales",
                                "How much of turnover comes from regular customers.",
                                firm -> regular(firm.customers())),
                Feature.of("regular_purchases_share", RATIO, LAST_12_MONTHS)
                        .missingFor(MissingReason.NO_RECENT_PURCHASES)
                        .safer()
                        .computes(
                                "purchases from suppliers of at least 3 months / purchases",
                                "How much is bought from regular suppliers.",
                                firm -> regular(firm.suppliers())),
                Feature.of("customer_tenure", MONTHS, ALL_MONTHS)
                        .missingFor(MissingReason.NO_RECENT_SALES)
                        .computes(
                                "Σ share in the last year's sales · months since the customer's first trade",
                                "For how long the firm has known those it sells to.",
                                firm -> tenure(firm.customers())),
                Feature.of("circular_sales_share", RATIO, LAST_12_MONTHS)
                        .missingFor(MissingReason.NO_RECENT_SALES)
                        .riskier()
                        .computes(
                                "sales to firms that also sold to this firm in the year / sales",
                                "Trade in a circle, which can be made up.",
                                PartnerFeatures::circularShare));
    }

    static double circularShare(TradeHistory firm) {
        CounterpartyBook suppliers = firm.suppliers();
        BitSet sellers = new BitSet();
        for (int supplier = 0; supplier < suppliers.size(); supplier++) {
            if (suppliers.recentNet(supplier) > 0) {
                sellers.set(suppliers.number(supplier));
            }
        }
        CounterpartyBook customers = firm.customers();
        return share(customers, customer -> sellers.get(customers.number(customer)));
    }

    private static double retention(CounterpartyBook book) {
        int earlier = 0;
        int both = 0;
        for (int partner = 0; partner < book.size(); partner++) {
            if (book.earlierNet(partner) > 0) {
                earlier++;
                both += book.recentNet(partner) > 0 ? 1 : 0;
            }
        }
        return (double) both / earlier;
    }

    private static double regular(CounterpartyBook book) {
        return share(book, partner -> book.recentMonths(partner) >= REGULAR_MONTHS);
    }

    private static double share(CounterpartyBook book, IntPredicate chosen) {
        double sum = 0;
        for (int partner = 0; partner < book.size(); partner++) {
            if (book.recentNet(partner) > 0 && chosen.test(partner)) {
                sum += book.recentNet(partner);
            }
        }
        return sum / book.recentTotal();
    }

    private static double tenure(CounterpartyBook book) {
        double sum = 0;
        for (int partner = 0; partner < book.size(); partner++) {
            if (book.recentNet(partner) > 0) {
                sum += book.recentNet(partner) * (book.firstMonthBack(partner) + 1);
            }
        }
        return sum / book.recentTotal();
    }
}
