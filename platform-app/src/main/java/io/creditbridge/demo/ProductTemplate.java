package io.creditbridge.demo;

import io.creditbridge.product.RepaymentPlan;
import java.util.List;

/** The five kinds of product. */
enum ProductTemplate {
    TAX(
            "税票e贷",
            "Tax e-loan",
            "凭发票数据线上审批的信用贷款",
            "An unsecured loan on invoice data, decided online",
            0,
            10_000,
            3_000_000,
            1,
            24,
            List.of(),
            List.of(),
            12,
            300_000,
            6,
            "-0.002",
            "0.045",
            "0.45",
            RepaymentPlan.EQUAL_INSTALMENT,
            false,
            "0"),
    TURNOVER(
            "流水周转贷",
            "Turnover loan",
            "随借随还，满足日常周转",
            "Working capital, interest monthly",
            2,
            50_000,
            5_000_000,
            3,
            12,
            List.of(),
            List.of(),
            18,
            1_000_000,
            5,
            "0.001",
            "0.05",
            "0.45",
            RepaymentPlan.INTEREST_ONLY,
            false,
            "0"),
    GUARANTEED(
            "政银担贷",
            "Shared-risk loan",
            "政府性担保分担风险，利率更低",
            "A public guarantee shares the risk and lowers the price",
            5,
            100_000,
            10_000_000,
            6,
            36,
            List.of(),
            List.of(),
            12,
            500_000,
            7,
            "-0.003",
            "0.04",
            "0.45",
            RepaymentPlan.EQUAL_INSTALMENT,
            true,
            "0.0080"),
    MORTGAGE(
            "抵押快贷",
            "Secured loan",
            "房产土地抵押，额度高、期限长",
            "On land or buildings: larger and longer",
            7,
            500_000,
            30_000_000,
            12,
            120,
            List.of(),
            List.of("REAL_ESTATE"),
            24,
            2_000_000,
            6,
            "-0.004",
            "0.025",
            "0.20",
            RepaymentPlan.EQUAL_PRINCIPAL,
            false,
            "0"),
    TECHNOLOGY(
            "科创积分贷",
            "Innovation-points loan",
            "看科技创新积分和知识产权",
            "For technology firms, on innovation points",
            3,
            200_000,
            10_000_000,
            6,
            36,
            List.of("MANUFACTURING", "SOFTWARE", "INFORMATION_TRANSMISSION", "OTHER"),
            List.of("INTELLECTUAL_PROPERTY", "NONE", "RECEIVABLES"),
            12,
            500_000,
            6,
            "-0.003",
            "0.035",
            "0.45",
            RepaymentPlan.INTEREST_ONLY,
            true,
            "0.0050");

    final String nameZh;
    final String nameEn;
    final String summaryZh;
    final String summaryEn;
    final int decisionDays;
    final long smallestYuan;
    final long largestYuan;
    final int shortestTerm;
    final int longestTerm;

    @SuppressWarnings("ImmutableEnumChecker") // List.of is unmodifiable
    final List<String> industries;

    @SuppressWarnings("ImmutableEnumChecker") // List.of is unmodifiable
    final List<String> collateral;

    final int monthsInBusiness;
    final long turnoverYuan;
    final int worstGrade;
    final String lowestSpread;
    final String highestSpread;
    final String lossGivenDefault;
    final RepaymentPlan repayment;
    final boolean shared;
    final String fee;

    ProductTemplate(
            String nameZh,
            String nameEn,
            String summaryZh,
            String summaryEn,
            int decisionDays,
            long smallestYuan,
            long largestYuan,
            int shortestTerm,
            int longestTerm,
            List<String> industries,
            List<String> collateral,
            int monthsInBusiness,
            long turnoverYuan,
            int worstGrade,
            String lowestSpread,
            String highestSpread,
            String lossGivenDefault,
            RepaymentPlan repayment,
            boolean shared,
            String fee) {
        this.nameZh = nameZh;
        this.nameEn = nameEn;
        this.summaryZh = summaryZh;
        this.summaryEn = summaryEn;
        this.decisionDays = decisionDays;
        this.smallestYuan = smallestYuan;
        this.largestYuan = largestYuan;
        this.shortestTerm = shortestTerm;
        this.longestTerm = longestTerm;
        this.industries = industries;
        this.collateral = collateral;
        this.monthsInBusiness = monthsInBusiness;
        this.turnoverYuan = turnoverYuan;
        this.worstGrade = worstGrade;
        this.lowestSpread = lowestSpread;
        this.highestSpread = highestSpread;
        this.lossGivenDefault = lossGivenDefault;
        this.repayment = repayment;
        this.shared = shared;
        this.fee = fee;
    }
}
