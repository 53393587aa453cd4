package io.creditbridge.quoting;

import io.creditbridge.dataimport.FeatureSnapshots;
import io.creditbridge.enterprise.CreditCode;
import io.creditbridge.enterprise.Enterprise;
import io.creditbridge.enterprise.EnterpriseProfile;
import io.creditbridge.enterprise.Industry;
import io.creditbridge.features.FeatureSet;
import io.creditbridge.features.FeatureVector;
import io.creditbridge.money.Money;
import io.creditbridge.organization.AccountId;
import io.creditbridge.organization.OrganizationId;
import io.creditbridge.product.CapitalMethod;
import io.creditbridge.product.CollateralKind;
import io.creditbridge.product.CreditProduct;
import io.creditbridge.product.FundingCurve;
import io.creditbridge.product.InterestDays;
import io.creditbridge.product.LendingConditions;
import io.creditbridge.product.LoanPurpose;
import io.creditbridge.product.PointsLadder;
import io.creditbridge.product.PricePolicy;
import io.creditbridge.product.PricingOptions;
import io.creditbridge.product.ProductWords;
import io.creditbridge.product.RateResponse;
import io.creditbridge.product.RepaymentPlan;
import io.creditbridge.product.Security;
import io.creditbridge.scorecard.ScoreOutcome;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Firms, needs and products drawn at random from a seed, most of which do not fit each other. */
final class ChangeCases {

    private final Random random;

    ChangeCases(long seed) {
        this.random = new Random(seed);
    }

    /** A product, a firm with its score, and what the firm asks for. */
    record Case(CreditProduct product, Enterprise enterprise, FirmStanding standing, Need need) {}

    Case next(LocalDate today) {
        Need need = new Need(
                Money.ofYuan(10_000L * between(1, 400)),
                between(1, 60),
                LoanPurpose.STOCK,
                security(),
                today.plusDays(between(0, 90)));
        return new Case(product(), firm(today), standing(today), need);
    }

    private Security security() {
        CollateralKind kind = one(List.of(CollateralKind.values()));
        return kind.isPledge() && random.nextBoolean()
                ? new Security(kind, Money.ofYuan(10_000L * between(1, 400)))
                : Security.of(kind);
    }

    private Enterprise firm(LocalDate today) {
        String first17 = "91370783MB%07d".formatted(random.nextInt(10_000_000));
        EnterpriseProfile profile = new EnterpriseProfile(
                "绿野蔬菜专业合作社",
                "370783",
                Industry.AGRICULTURE,
                today.minusDays(between(0, 1_500)),
                25,
                Money.ofYuan(9_000_000),
                Money.ofYuan(3_000_000));
        return new Enterprise(
                OrganizationId.random(),
                new CreditCode(first17 + CreditCode.checkCharacter(first17)),
                profile,
                Instant.EPOCH);
    }

    private FirmStanding standing(LocalDate today) {
        FeatureVector features = FeatureVector.of(new FeatureSet("test", List.of()), today, new double[0], Set.of());
        ScoreOutcome.Scored scored = new ScoreOutcome.Scored(
                600, 0, 0.002 + random.nextDouble() * 0.08, one(List.of("A", "BB", "CCC")), List.of(), "test", "");
        return new FirmStanding.Known(
                new FeatureSnapshots.Snapshot(features, Money.ofYuan(100_000L * between(1, 200)), Instant.EPOCH),
                new CardReading(features, scored, List.of(), Set.of()),
                Map.of());
    }

    private CreditProduct product() {
        int least = between(1, 100);
        int most = least + between(1, 200);
        int shortest = between(1, 24);
        LendingConditions conditions = new LendingConditions(
                Money.ofYuan(10_000L * least),
                Money.ofYuan(10_000L * most),
                shortest,
                shortest + between(0, 36),
                random.nextInt(12) == 0 ? List.of("110000") : List.of(),
                List.of(),
                List.of(),
                random.nextBoolean() ? List.of() : List.of("GUARANTOR", "REAL_ESTATE"),
                random.nextBoolean() ? 0 : between(1, 60),
                random.nextInt(6) == 0 ? Money.ofYuan(5_000_000) : Money.ZERO,
                random.nextInt(6) == 0 ? 4 : 8,
                0,
                random.nextInt(4) > 0
                        ? PointsLadder.NONE
                        : PointsLadder.parse("50:" + 5_000L * least + ",70:" + 10_000L * most));
        PricePolicy policy = new PricePolicy(
                new BigDecimal("-0.01"),
                new BigDecimal("0.10"),
                new BigDecimal("0.018"),
                new BigDecimal("0.009"),
                new BigDecimal("0.12"),
                new BigDecimal("0.75"),
                new BigDecimal("0.45"),
                one(List.of(RepaymentPlan.values())),
                one(List.of("", "national-fund-ordinary")).isEmpty() ? null : "national-fund-ordinary",
                new BigDecimal("0.008"),
                null,
                PricingOptions.PLAIN);
        return new CreditProduct(
                OrganizationId.random(),
                new ProductWords("产品", "Product", "一句话", "One sentence.", between(0, 30)),
                conditions,
                policy,
                new CreditProduct.ProductAuthor(AccountId.random(), Instant.EPOCH));
    }

    /** The same product, quoted by how its customers take to rates. */
    static CreditProduct pricedBy(CreditProduct product, RateResponse response) {
        return priced(product, response, product.pricePolicy().options());
    }

    /** The same product, whose borrowers receive the interest subsidy of the day. */
    static CreditProduct subsidised(CreditProduct product) {
        return priced(
                product,
                product.pricePolicy().response(),
                new PricingOptions(
                        CapitalMethod.STANDARDISED, FundingCurve.NONE, BigDecimal.ZERO, true, InterestDays.THIRTY_360));
    }

    private static CreditProduct priced(
            CreditProduct product, @Nullable RateResponse response, PricingOptions options) {
        PricePolicy policy = product.pricePolicy();
        return new CreditProduct(
                product.bankId(),
                product.words(),
                product.conditions(),
                new PricePolicy(
                        policy.lowestSpread(),
                        policy.highestSpread(),
                        policy.fundingRate(),
                        policy.operatingCostRate(),
                        policy.hurdleRate(),
                        policy.riskWeight(),
                        policy.lossGivenDefault(),
                        policy.repayment(),
                        policy.schemeId(),
                        policy.guaranteeFeeRate(),
                        response,
                        options),
                new CreditProduct.ProductAuthor(AccountId.random(), Instant.EPOCH));
    }

    private int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    private <T> T one(List<T> several) {
        return several.get(random.nextInt(several.size()));
    }
}
