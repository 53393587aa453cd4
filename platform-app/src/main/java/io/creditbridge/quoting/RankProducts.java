package io.creditbridge.quoting;

import io.creditbridge.catalog.Products;
import io.creditbridge.enterprise.Enterprise;
import io.creditbridge.money.Money;
import io.creditbridge.product.CreditProduct;
import io.creditbridge.product.ProductStatus;
import io.creditbridge.region.Region;
import io.creditbridge.registration.Regions;
import io.creditbridge.scorecard.ScoreOutcome;
import io.creditbridge.web.Today;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Ranks all published products for one firm's need: those that fit first, among them those in time, then by all-in cost.
 *
 * <p>It reads the products and one row of features; the number of invoices plays no part.
 */
@Component
public class RankProducts {

    private static final Comparator<PricedProduct> BY_NEED = Comparator.comparing(PricedProduct::fits)
            .reversed()
            .thenComparing(Comparator.comparing(PricedProduct::inTime).reversed())
            .thenComparingInt(priced -> priced.failedRules().size())
            .thenComparingDouble(PricedProduct::costForOrder)
            .thenComparing(priced -> priced.product().id().value());

    private final Products products;
    private final Regions regions;
    private final PriceProduct pricing;
    private final Today today;

    RankProducts(Products products, Regions regions, PriceProduct pricing, Today today) {
        this.products = products;
        this.regions = regions;
        this.pricing = pricing;
        this.today = today;
    }

    /** All published products in the owner's order. */
    @Transactional(readOnly = true)
    public List<PricedProduct> rank(Enterprise enterprise, FirmStanding standing, Need need) {
        FirmFacts facts = facts(enterprise, standing);
        return products.findByStatusOrderById(ProductStatus.PUBLISHED).stream()
                .map(product -> priced(product, facts, standing, need))
                .sorted(BY_NEED)
                .toList();
    }

    /** One product for one firm's need. */
    @Transactional(readOnly = true)
    public PricedProduct one(CreditProduct product, Enterprise enterprise, FirmStanding standing, Need need) {
        return priced(product, facts(enterprise, standing), standing, need);
    }

    private FirmFacts facts(Enterprise enterprise, FirmStanding standing) {
        List<String> lineage =
                regions.findById(enterprise.regionCode()).map(Region::lineage).orElse(List.of());
        return FirmFacts.of(enterprise, lineage, standing, today.day());
    }

    private PricedProduct priced(CreditProduct product, FirmFacts facts, FirmStanding standing, Need need) {
        OptionalDouble pd = pd(standing);
        boolean inTime = !today.day().plusDays(product.words().decisionDays()).isAfter(need.neededBy());
        return new PricedProduct(
                product,
                Conditions.failed(product.conditions(), facts, need),
                limit(product, facts),
                pd.isEmpty() ? null : price(product, need, pd.getAsDouble()),
                inTime);
    }

    private PricedProduct.@Nullable Price price(CreditProduct product, Need need, double pd) {
        Money amount = need.amount()
                .min(product.conditions().largestAmount())
                .max(product.conditions().smallestAmount());
        int term = Math.clamp(
                need.termMonths(),
                product.conditions().shortestTermMonths(),
                product.conditions().longestTermMonths());
        return pricing.price(product.pricePolicy(), amount, term, pd, today.day());
    }

    private static OptionalDouble pd(FirmStanding standing) {
        return standing instanceof FirmStanding.Known known && known.outcome() instanceof ScoreOutcome.Scored scored
                ? OptionalDouble.of(scored.pd())
                : OptionalDouble.empty();
    }

    private static @Nullable Money limit(CreditProduct product, FirmFacts facts) {
        Integer grade = facts.grade();
        if (grade == null) {
            return null;
        }
        return GradeScale.supported(facts.yearlyTurnover(), grade)
                .min(product.conditions().largestAmount());
    }
}
