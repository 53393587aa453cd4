package io.creditbridge.features;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The features of a firm's orders on sales platforms: volume, growth, steadiness, refunds, buyers.
 *
 * <p>Orders are sales to their buyers, so each feature is the one of the same formula over invoices, computed of orders
 * alone: what a platform saw is a source of its own, never added to what invoices say. A refund is a return, a
 * cancelled order a cancelled sale.
 */
public final class PlatformFeatures {

    private static final String CANCEL_RATE = "platform_cancel_rate";

    /** The feature over invoices behind each one. */
    private static final Map<String, String> SAME_FORMULA = sameFormula();

    private static final FeatureSet STANDARD = new FeatureSet("platform-1", definitions());

    private PlatformFeatures() {}

    private static Map<String, String> sameFormula() {
        Map<String, String> same = new LinkedHashMap<>();
        same.put("platform_sales_12m", "sales_12m");
        same.put("platform_sales_mean_6m", "sales_mean_6m");
        same.put("platform_orders_12m", "sales_invoices_12m");
        same.put("platform_mean_order_12m", "mean_sale_12m");
        same.put("platform_growth_yoy", "sales_growth_yoy");
        same.put("platform_quarter_growth", "sales_same_quarter_growth");
        same.put("platform_trend_12m", "sales_trend_12m");
        same.put("platform_variation_12m", "sales_variation_12m");
        same.put("platform_worst_month_12m", "sales_worst_month_12m");
        same.put("platform_months_12m", "sales_months_12m");
        same.put("platform_history_months", "history_months");
        same.put("platform_days_since_order", "days_since_sale");
        same.put(CANCEL_RATE, "sales_void_rate");
        same.put("platform_refund_rate", "sales_return_rate");
        same.put("platform_buyers_12m", "customers_12m");
        same.put("platform_buyer_top_share_12m", "customer_top_share_12m");
        same.put("platform_buyer_retention", "customer_retention");
        same.put("platform_repeat_share", "repeat_sales_share");
        return same;
    }

    private static List<FeatureDefinition> definitions() {
        FeatureSet invoices = FirmFeatures.standardSet();
        return SAME_FORMULA.entrySet().stream()
                .map(one -> {
                    FeatureDefinition like = invoices.definitions().get(invoices.positionOf(one.getValue()));
                    return new FeatureDefinition(
                            one.getKey(),
                            like.unit(),
                            like.window(),
                            like.monotonicity(),
                            like.missingReason(),
                            like.outcomeProne(),
                            one.getKey().equals(CANCEL_RATE)
                                    ? "as orders cancelled / orders, whatever was refunded"
                                    : "as " + like.id() + ", of orders: " + like.formula(),
                            like.meaning());
                })
                .toList();
    }

    /** The standard set of features of orders on platforms. */
    public static FeatureSet standardSet() {
        return STANDARD;
    }

    /**
     * Computes every feature.
     *
     * @param orders the orders as sales: cancelled ones void, refunds as returns
     * @param asOf the day of the score
     */
    public static FeatureVector compute(FirmAggregates orders, LocalDate asOf) {
        if (orders.isEmpty()) {
            return FeatureVector.missing(STANDARD, asOf);
        }
        FeatureVector like = FirmFeatures.compute(orders, asOf);
        double[] values =
                SAME_FORMULA.values().stream().mapToDouble(like::value).toArray();
        values[STANDARD.positionOf(CANCEL_RATE)] = cancelRate(orders, YearMonth.from(asOf));
        return FeatureVector.of(STANDARD, asOf, values, like.flags());
    }

    /** Of orders alone: over invoices, where a return is an invoice, the formula counts returns among all. */
    private static double cancelRate(FirmAggregates orders, YearMonth last) {
        long cancelled = 0;
        long all = 0;
        for (MonthlyTotals month : orders.months()) {
            if (!month.month().isAfter(last)) {
                cancelled += month.voidCount();
                all += month.validCount() + month.voidCount();
            }
        }
        return all == 0 ? Double.NaN : (double) cancelled / all;
    }
}
