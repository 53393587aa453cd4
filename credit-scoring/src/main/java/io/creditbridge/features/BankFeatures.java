package io.creditbridge.features;

import static io.creditbridge.features.FeatureWindow.ALL_MONTHS;
import static io.creditbridge.features.FeatureWindow.LAST_3_MONTHS;
import static io.creditbridge.features.FeatureWindow.LAST_6_MONTHS;
import static io.creditbridge.features.FeatureWindow.UP_TO_THE_DAY;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;

/** The features of a firm's bank account: flows, balances, overdrafts, regularity. */
public final class BankFeatures {

    private static final List<BankFeature> FEATURES = features();

    private static final FeatureSet STANDARD = new FeatureSet(
            "bank-1", FEATURES.stream().map(BankFeature::definition).toList());

    private BankFeatures() {}

    /** The standard set of features of a bank account. */
    public static FeatureSet standardSet() {
        return STANDARD;
    }

    /**
     * Computes every feature.
     *
     * @param account the bookings up to the day; later ones must not have been added
     * @param asOf the day of the score
     */
    public static FeatureVector compute(BankAccount account, LocalDate asOf) {
        double[] values = new double[FEATURES.size()];
        AccountHistory history = new AccountHistory(account, asOf);
        for (int i = 0; i < values.length; i++) {
            double value =
                    account.isEmpty() ? Double.NaN : FEATURES.get(i).formula().applyAsDouble(history);
            values[i] = Double.isFinite(value) ? value : Double.NaN;
        }
        return FeatureVector.of(STANDARD, asOf, values, EnumSet.noneOf(DataFlag.class));
    }

    private static List<BankFeature> features() {
        return java.util.stream.Stream.of(balances(), leastBalances(), overdrafts(), flows(), rhythm())
                .flatMap(List::stream)
                .toList();
    }

    private static List<BankFeature> balances() {
        return List.of(
                BankFeature.of("balance_last", FeatureUnit.YUAN, UP_TO_THE_DAY, "balance after the last booking")
                        .safer()
                        .computes(AccountHistory::lastBalance),
                BankFeature.of("balance_mean", FeatureUnit.YUAN, ALL_MONTHS, "mean of the balances after each booking")
                        .safer()
                        .computes(history -> history.meanBalance(AccountHistory.ALL)),
                BankFeature.of("balance_mean_3m", FeatureUnit.YUAN, LAST_3_MONTHS, "the same in the last months")
                        .safer()
                        .computes(history -> history.meanBalance(3)));
    }

    private static List<BankFeature> leastBalances() {
        return List.of(
                BankFeature.of("balance_least", FeatureUnit.YUAN, ALL_MONTHS, "least balance after a booking")
                        .safer()
                        .computes(history -> history.leastBalance(AccountHistory.ALL)),
                BankFeature.of("balance_least_3m", FeatureUnit.YUAN, LAST_3_MONTHS, "the same in the last months")
                        .safer()
                        .computes(history -> history.leastBalance(3)),
                BankFeature.of("balance_least_6m", FeatureUnit.YUAN, LAST_6_MONTHS, "the same in the last 6 months")
                        .safer()
                        .computes(history -> history.leastBalance(6)),
                BankFeature.of(
                                "balance_least_3m_to_inflow",
                                FeatureUnit.RATIO,
                                LAST_3_MONTHS,
                                "least balance of the last 3 months / mean monthly inflow")
                        .safer()
                        .computes(history -> history.leastBalance(3) / history.meanInflow()),
                BankFeature.of(
                                "balance_change_3m",
                                FeatureUnit.RATIO,
                                LAST_3_MONTHS,
                                "mean balance of the last 3 months / mean of all")
                        .safer()
                        .computes(history -> history.meanBalance(3) / history.meanBalance(AccountHistory.ALL)),
                BankFeature.of(
                                "balance_month_least",
                                FeatureUnit.YUAN,
                                ALL_MONTHS,
                                "mean of the months' least balances")
                        .safer()
                        .computes(AccountHistory::meanOfMonthsLeast),
                BankFeature.of("balance_variation", FeatureUnit.RATIO, ALL_MONTHS, "standard deviation / mean by month")
                        .computes(AccountHistory::balanceVariation));
    }

    private static List<BankFeature> overdrafts() {
        return List.of(
                BankFeature.of("overdrawn_months", FeatureUnit.MONTHS, ALL_MONTHS, "months with a balance below zero")
                        .riskier()
                        .computes(AccountHistory::overdrawnMonths),
                BankFeature.of(
                                "low_months_share",
                                FeatureUnit.RATIO,
                                ALL_MONTHS,
                                "months whose least balance is below a tenth of a month's inflow / months")
                        .riskier()
                        .computes(AccountHistory::lowMonthsShare),
                BankFeature.of(
                                "balance_least_to_inflow",
                                FeatureUnit.RATIO,
                                ALL_MONTHS,
                                "mean of the months' least balances / mean monthly inflow")
                        .safer()
                        .computes(history -> history.meanOfMonthsLeast() / history.meanInflow()),
                BankFeature.of("sanctions", FeatureUnit.COUNT, ALL_MONTHS, "bookings of interest for being overdrawn")
                        .riskier()
                        .computes(AccountHistory::sanctions));
    }

    private static List<BankFeature> flows() {
        return List.of(
                BankFeature.of("inflow_mean", FeatureUnit.YUAN_A_MONTH, ALL_MONTHS, "credits / months")
                        .safer()
                        .computes(AccountHistory::meanInflow),
                BankFeature.of("outflow_mean", FeatureUnit.YUAN_A_MONTH, ALL_MONTHS, "debits / months")
                        .computes(AccountHistory::meanOutflow),
                BankFeature.of("net_flow_mean", FeatureUnit.YUAN_A_MONTH, ALL_MONTHS, "(credits − debits) / months")
                        .safer()
                        .computes(history -> history.meanNet(AccountHistory.ALL)),
                BankFeature.of("net_flow_3m", FeatureUnit.YUAN_A_MONTH, LAST_3_MONTHS, "the same in the last months")
                        .computes(history -> history.meanNet(3)),
                BankFeature.of("outflow_to_inflow", FeatureUnit.RATIO, ALL_MONTHS, "debits / credits")
                        .riskier()
                        .computes(history -> history.meanOutflow() / history.meanInflow()),
                BankFeature.of(
                                "inflow_change_3m",
                                FeatureUnit.RATIO,
                                LAST_3_MONTHS,
                                "mean credits of the last 3 months / mean of all")
                        .computes(AccountHistory::inflowChange),
                BankFeature.of("largest_credit_share", FeatureUnit.RATIO, ALL_MONTHS, "largest credit / credits")
                        .computes(AccountHistory::largestCreditShare),
                BankFeature.of("cash_share", FeatureUnit.RATIO, ALL_MONTHS, "cash drawn / debits")
                        .computes(AccountHistory::cashShare),
                BankFeature.of("interest_mean", FeatureUnit.YUAN_A_MONTH, ALL_MONTHS, "interest credited / months")
                        .safer()
                        .computes(AccountHistory::meanInterest));
    }

    private static List<BankFeature> rhythm() {
        return List.of(
                BankFeature.of(
                                "inflow_variation",
                                FeatureUnit.RATIO,
                                ALL_MONTHS,
                                "standard deviation / mean of credits")
                        .riskier()
                        .computes(AccountHistory::inflowVariation),
                BankFeature.of(
                                "surplus_months_share",
                                FeatureUnit.RATIO,
                                ALL_MONTHS,
                                "months with more in than out / months")
                        .computes(AccountHistory::surplusMonthsShare),
                BankFeature.of("worst_month", FeatureUnit.RATIO, ALL_MONTHS, "least net flow of a month / mean credits")
                        .computes(AccountHistory::worstMonth),
                BankFeature.of("bookings_mean", FeatureUnit.COUNT, ALL_MONTHS, "bookings / months")
                        .computes(AccountHistory::meanBookings),
                BankFeature.of("account_months", FeatureUnit.MONTHS, ALL_MONTHS, "months since the first booking")
                        .computes(AccountHistory::months));
    }
}
