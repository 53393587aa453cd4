package io.creditbridge.demo;

import io.creditbridge.catalog.PublishProduct;
import io.creditbridge.money.Money;
import io.creditbridge.offer.RepaymentPlan;
import io.creditbridge.product.LendingConditions;
import io.creditbridge.product.PricePolicy;
import io.creditbridge.product.ProductId;
import io.creditbridge.product.ProductWords;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Five products a bank, written by its product manager and published by its approver. */
@Component
@Profile("demo")
class DemoProducts {

    private static final List<String> ANY = List.of();

    /** Where each bank lends; an empty list is the whole country. */
    private static final List<List<String>> AREAS = List.of(
            List.of("370000"),
            List.of("370000", "120000"),
            ANY,
            List.of("120000", "110000"),
            List.of("110000"),
            List.of("370000"),
            List.of("530000"),
            List.of("430000"),
            List.of("440000"),
            List.of("440310"),
            ANY,
            ANY);

    private static final List<String> SCHEMES = List.of(
            "national-fund-ordinary",
            "total-to-total",
            "private-investment-2026",
            "tech-innovation-2024",
            "total-to-total",
            "anhui-4321",
            "national-fund-ordinary",
            "private-investment-2026",
            "qingyuan-pool-2026",
            "pingshan-pool-2026",
            "national-fund-ordinary",
            "private-investment-2026");

    private final PublishProduct publishing;

    DemoProducts(PublishProduct publishing) {
        this.publishing = publishing;
    }

    void load(List<DemoPeople.BankPeople> banks) {
        for (int bank = 0; bank < banks.size(); bank++) {
            for (Template template : Template.values()) {
                publish(banks.get(bank), bank, template);
            }
        }
    }

    private void publish(DemoPeople.BankPeople people, int bank, Template template) {
        ProductWords words = new ProductWords(
                template.nameZh,
                template.nameEn,
                template.summaryZh,
                template.summaryEn,
                template.decisionDays + bank % 3);
        ProductId id = publishing.write(people.manager(), words, conditions(bank, template), policy(bank, template));
        publishing.publish(people.approver(), id);
    }

    private static LendingConditions conditions(int bank, Template template) {
        return new LendingConditions(
                Money.ofYuan(template.smallestYuan),
                Money.ofYuan(template.largestYuan),
                template.shortestTerm,
                template.longestTerm,
                AREAS.get(bank),
                template.industries,
                ANY,
                template.collateral,
                template.monthsInBusiness + (bank % 2) * 6,
                Money.ofYuan(template.turnoverYuan),
                template.worstGrade);
    }

    private static PricePolicy policy(int bank, Template template) {
        String scheme = template.shared ? SCHEMES.get(bank) : null;
        // Banks differ a little in what their money and their work cost.
        BigDecimal own = new BigDecimal("0.0005").multiply(BigDecimal.valueOf(bank % 4));
        return new PricePolicy(
                new BigDecimal(template.lowestSpread),
                new BigDecimal(template.highestSpread),
                new BigDecimal("0.0175").add(own),
                new BigDecimal("0.0080").add(own),
                new BigDecimal("0.1200"),
                new BigDecimal("0.75"),
                new BigDecimal(template.lossGivenDefault),
                template.repayment,
                scheme,
                fee(scheme, template));
    }

    private static BigDecimal fee(@Nullable String scheme, Template template) {
        return scheme == null ? BigDecimal.ZERO : new BigDecimal(template.fee);
    }

    /** The five kinds of product. */
    private enum Template {
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
                ANY,
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
                ANY,
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
                ANY,
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
                ANY,
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

        private final String nameZh;
        private final String nameEn;
        private final String summaryZh;
        private final String summaryEn;
        private final int decisionDays;
        private final long smallestYuan;
        private final long largestYuan;
        private final int shortestTerm;
        private final int longestTerm;

        @SuppressWarnings("ImmutableEnumChecker") // List.of is unmodifiable
        private final List<String> industries;

        @SuppressWarnings("ImmutableEnumChecker") // List.of is unmodifiable
        private final List<String> collateral;

        private final int monthsInBusiness;
        private final long turnoverYuan;
        private final int worstGrade;
        private final String lowestSpread;
        private final String highestSpread;
        private final String lossGivenDefault;
        private final RepaymentPlan repayment;
        private final boolean shared;
        private final String fee;

        Template(
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
}
