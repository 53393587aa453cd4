package io.creditbridge.demo;

import io.creditbridge.catalog.PublishProduct;
import io.creditbridge.money.Money;
import io.creditbridge.product.CapitalMethod;
import io.creditbridge.product.FundingCurve;
import io.creditbridge.product.InterestDays;
import io.creditbridge.product.LendingConditions;
import io.creditbridge.product.PointsLadder;
import io.creditbridge.product.PricePolicy;
import io.creditbridge.product.PricingOptions;
import io.creditbridge.product.ProductId;
import io.creditbridge.product.ProductWords;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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

    /** What money of each maturity costs the banks, before what each pays more. */
    private static final Map<Integer, String> CURVE =
            new TreeMap<>(Map.of(6, "0.0170", 12, "0.0175", 36, "0.0195", 60, "0.0215", 120, "0.0235"));

    /** The first banks weigh their loans by internal ratings. */
    private static final int INTERNAL_RATERS = 2;

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
            for (ProductTemplate template : ProductTemplate.values()) {
                ProductTemplate left = rural(bank) ? ProductTemplate.TURNOVER : ProductTemplate.DUAL_GUARANTEE;
                if (template != left) {
                    publish(banks.get(bank), bank, template);
                }
            }
        }
    }

    /** The banks that lend to farmers' co-operatives and shops. */
    private static boolean rural(int bank) {
        return bank % 3 == 0;
    }

    private void publish(DemoPeople.BankPeople people, int bank, ProductTemplate template) {
        ProductWords words = new ProductWords(
                template.words.nameZh(),
                template.words.nameEn(),
                template.words.summaryZh(),
                template.words.summaryEn(),
                template.words.decisionDays() + bank % 3);
        ProductId id = publishing.write(people.manager(), words, conditions(bank, template), policy(bank, template));
        publishing.publish(people.approver(), id, 0);
    }

    private static LendingConditions conditions(int bank, ProductTemplate template) {
        return new LendingConditions(
                Money.ofYuan(template.lends.smallestYuan()),
                Money.ofYuan(template.lends.largestYuan()),
                template.lends.shortestTermMonths(),
                template.lends.longestTermMonths(),
                AREAS.get(bank),
                template.asks.industries(),
                ANY,
                template.asks.collateral(),
                template.asks.monthsInBusiness() + (bank % 2) * 6,
                Money.ofYuan(template.asks.turnoverYuan()),
                template.asks.worstGrade(),
                template.asks.guarantors(),
                PointsLadder.parse(template.asks.pointsLadder()));
    }

    private static PricePolicy policy(int bank, ProductTemplate template) {
        String scheme = template.prices.shared() ? SCHEMES.get(bank) : null;
        // Banks differ a little in what their money and their work cost.
        BigDecimal own = new BigDecimal("0.0005").multiply(BigDecimal.valueOf(bank % 4));
        return new PricePolicy(
                new BigDecimal(template.prices.lowestSpread()),
                new BigDecimal(template.prices.highestSpread()),
                new BigDecimal("0.0175").add(own),
                new BigDecimal("0.0080").add(own),
                new BigDecimal("0.1200"),
                new BigDecimal("0.75"),
                new BigDecimal(template.prices.lossGivenDefault()),
                template.prices.repayment(),
                scheme,
                fee(scheme, template),
                null,
                options(bank, template, own));
    }

    private static PricingOptions options(int bank, ProductTemplate template, BigDecimal own) {
        FundingCurve curve = new FundingCurve(CURVE.entrySet().stream()
                .map(point -> new FundingCurve.Point(point.getKey(), new BigDecimal(point.getValue()).add(own)))
                .toList());
        boolean large = bank < INTERNAL_RATERS;
        return new PricingOptions(
                large ? CapitalMethod.INTERNAL_RATINGS : CapitalMethod.STANDARDISED,
                curve,
                BigDecimal.ZERO,
                template == ProductTemplate.TAX || template == ProductTemplate.GUARANTEED,
                InterestDays.THIRTY_360);
    }

    private static BigDecimal fee(@Nullable String scheme, ProductTemplate template) {
        return scheme == null ? BigDecimal.ZERO : new BigDecimal(template.prices.fee());
    }
}
