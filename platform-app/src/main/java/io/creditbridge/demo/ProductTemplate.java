package io.creditbridge.demo;

import io.creditbridge.product.ProductWords;
import io.creditbridge.product.RepaymentPlan;
import java.util.List;

/** The kinds of product; rural banks offer the dual guarantee in place of the plain turnover loan. */
@SuppressWarnings("ImmutableEnumChecker") // List.of is unmodifiable
enum ProductTemplate {
    TAX(
            new ProductWords(
                    "税票e贷", "Tax e-loan", "凭发票数据线上审批的信用贷款", "An unsecured loan on invoice data, decided online", 0),
            new Lends(10_000, 3_000_000, 1, 24),
            new Asks(List.of(), List.of(), 12, 300_000, 6, 0, ""),
            new Prices("-0.002", "0.045", "0.45", RepaymentPlan.EQUAL_INSTALMENT, false, "0")),
    TURNOVER(
            new ProductWords("流水周转贷", "Turnover loan", "随借随还，满足日常周转", "Working capital, interest monthly", 2),
            new Lends(50_000, 5_000_000, 3, 12),
            new Asks(List.of(), List.of(), 18, 1_000_000, 5, 0, ""),
            new Prices("0.001", "0.05", "0.45", RepaymentPlan.INTEREST_ONLY, false, "0")),
    GUARANTEED(
            new ProductWords(
                    "政银担贷",
                    "Shared-risk loan",
                    "政府性担保分担风险，利率更低",
                    "A public guarantee shares the risk and lowers the price",
                    5),
            new Lends(100_000, 10_000_000, 6, 36),
            new Asks(List.of(), List.of(), 12, 500_000, 7, 0, ""),
            new Prices("-0.003", "0.04", "0.45", RepaymentPlan.EQUAL_INSTALMENT, true, "0.0080")),
    MORTGAGE(
            new ProductWords("抵押快贷", "Secured loan", "房产土地抵押，额度高、期限长", "On land or buildings: larger and longer", 7),
            new Lends(500_000, 30_000_000, 12, 120),
            new Asks(List.of(), List.of("REAL_ESTATE"), 24, 2_000_000, 6, 0, ""),
            new Prices("-0.004", "0.025", "0.20", RepaymentPlan.EQUAL_PRINCIPAL, false, "0")),
    DUAL_GUARANTEE(
            new ProductWords(
                    "双保助农贷",
                    "Dual-guarantee loan",
                    "两位保证人、看平台交易，当日审批",
                    "Two independent guarantors and trade data, decided the same day",
                    0),
            new Lends(50_000, 1_000_000, 3, 24),
            new Asks(List.of("AGRICULTURE", "WHOLESALE", "RETAIL"), List.of("GUARANTOR"), 12, 300_000, 7, 2, ""),
            new Prices("-0.002", "0.045", "0.35", RepaymentPlan.EQUAL_INSTALMENT, false, "0")),
    TECHNOLOGY(
            new ProductWords(
                    "科创积分贷", "Innovation-points loan", "看科技创新积分和知识产权", "For technology firms, on innovation points", 3),
            new Lends(200_000, 10_000_000, 6, 36),
            new Asks(
                    List.of("MANUFACTURING", "SOFTWARE", "INFORMATION_TRANSMISSION", "OTHER"),
                    List.of("INTELLECTUAL_PROPERTY", "NONE", "RECEIVABLES"),
                    12,
                    500_000,
                    6,
                    0,
                    "60:2000000,70:5000000,80:10000000"),
            new Prices("-0.003", "0.035", "0.45", RepaymentPlan.INTEREST_ONLY, true, "0.0050"));

    final ProductWords words;

    final Asks asks;

    final Lends lends;
    final Prices prices;

    ProductTemplate(ProductWords words, Lends lends, Asks asks, Prices prices) {
        this.words = words;
        this.lends = lends;
        this.asks = asks;
        this.prices = prices;
    }

    /** How much, and for how long. */
    record Lends(long smallestYuan, long largestYuan, int shortestTermMonths, int longestTermMonths) {}

    /** What the firm must bring. */
    record Asks(
            List<String> industries,
            List<String> collateral,
            int monthsInBusiness,
            long turnoverYuan,
            int worstGrade,
            int guarantors,
            String pointsLadder) {}

    /** What it costs; spreads, loss and fee as decimals. */
    record Prices(
            String lowestSpread,
            String highestSpread,
            String lossGivenDefault,
            RepaymentPlan repayment,
            boolean shared,
            String fee) {}
}
