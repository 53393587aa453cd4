package io.creditbridge.quoting;

import io.creditbridge.catalog.Products;
import io.creditbridge.enterprise.Enterprise;
import io.creditbridge.matching.Eligibility;
import io.creditbridge.matching.Mend;
import io.creditbridge.matching.OwnerNeed;
import io.creditbridge.matching.ProductCandidate;
import io.creditbridge.matching.ProductRanking;
import io.creditbridge.money.Money;
import io.creditbridge.product.CreditProduct;
import io.creditbridge.product.LendingConditions;
import io.creditbridge.product.PricePolicy;
import io.creditbridge.product.ProductStatus;
import io.creditbridge.region.Region;
import io.creditbridge.registration.FirmAssessments;
import io.creditbridge.registration.Regions;
import io.creditbridge.scorecard.ScoreOutcome;
import io.creditbridge.sharing.SchemeStandings;
import io.creditbridge.web.Today;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Ranks all published products for one firm's need: what fits, what is in time, what costs least, what covers the need.
 *
 * <p>It reads the products and one row of features; the number of invoices plays no part.
 */
@Component
public class RankProducts {

    private final Products products;
    private final FirmRecords firms;
    private final Pricing pricing;
    private final SchemeStandings standings;
    private final Today today;

    RankProducts(Products products, FirmRecords firms, Pricing pricing, SchemeStandings standings, Today today) {
        this.products = products;
        this.firms = firms;
        this.pricing = pricing;
        this.standings = standings;
        this.today = today;
    }

    /** The two steps of a price: what is shared of the loss, and the rate for the rest. */
    @Component
    record Pricing(SharedLoss sharing, PriceProduct rate) {}

    /** What is read of the firm beside its score. */
    @Component
    record FirmRecords(Regions regions, FirmAssessments assessments) {}

    /**
     * What every price of one firm rests on, read once.
     *
     * @param facts what products ask of the firm
     * @param standing its score
     * @param schemes how the schemes stand
     */
    record Basis(FirmFacts facts, FirmStanding standing, SchemeStandings.Snapshot schemes) {}

    /** All published products in the owner's order. */
    @Transactional(readOnly = true)
    public List<PricedProduct> rank(Enterprise enterprise, FirmStanding standing, Need need) {
        Basis basis = basis(enterprise, standing);
        Map<String, PricedProduct> priced = products.findByStatusOrderById(ProductStatus.PUBLISHED).stream()
                .map(product -> priced(product, basis, asAsked(basis, need)))
                .collect(Collectors.toMap(one -> one.product().id().toString(), Function.identity()));
        List<ProductCandidate> candidates =
                priced.values().stream().map(one -> candidate(one, need)).toList();
        return ProductRanking.rank(new OwnerNeed(today.day(), need.neededBy()), candidates).stream()
                .map(ranked ->
                        Objects.requireNonNull(priced.get(ranked.candidate().productId())))
                .toList();
    }

    /** One product for one firm's need. */
    @Transactional(readOnly = true)
    public PricedProduct one(CreditProduct product, Enterprise enterprise, FirmStanding standing, Need need) {
        Basis basis = basis(enterprise, standing);
        return priced(product, basis, asAsked(basis, need));
    }

    /** The firm's facts and the schemes as they stand. */
    Basis basis(Enterprise enterprise, FirmStanding standing) {
        return new Basis(facts(enterprise, standing), standing, standings.now());
    }

    /** The need as it is asked today. */
    Situation asAsked(Basis basis, Need need) {
        return new Situation(basis.facts(), need, today.day());
    }

    private static ProductCandidate candidate(PricedProduct priced, Need need) {
        Eligibility eligibility = priced.fits()
                ? new Eligibility.Eligible()
                : new Eligibility.Ineligible(priced.failedRules().stream()
                        .map(rule -> new io.creditbridge.matching.FailedRule(
                                rule.rule(), "", "", new Mend.AskFor(need.amount())))
                        .toList());
        return new ProductCandidate(
                priced.product().id().toString(),
                eligibility,
                priced.product().words().decisionDays(),
                priced.costForOrder(),
                priced.coverage(need.amount()));
    }

    private FirmFacts facts(Enterprise enterprise, FirmStanding standing) {
        List<String> lineage = firms.regions()
                .findById(enterprise.regionCode())
                .map(Region::lineage)
                .orElse(List.of());
        return FirmFacts.of(
                enterprise, lineage, standing, firms.assessments().innovationPoints(enterprise.id()), today.day());
    }

    /** One product in a situation that may differ from today's; rates and schemes are those of today. */
    PricedProduct priced(CreditProduct product, Basis basis, Situation situation) {
        Need need = situation.need();
        Need offered = within(product.conditions(), need);
        PricePolicy policy = product.pricePolicy();
        SharedLoss.Shared shared = pricing.sharing()
                .of(policy, offered, today.day(), basis.schemes().of(policy.schemeId()));
        List<FailedRule> failed = new ArrayList<>(Conditions.failed(product.conditions(), situation.facts(), need));
        if (!shared.halts().isEmpty()) {
            failed.add(new FailedRule("guaranteeHalted", offered.amount(), policy.guaranteeFeeRate()));
        }
        OptionalDouble pd = pd(basis.standing());
        boolean inTime =
                !situation.start().plusDays(product.words().decisionDays()).isAfter(need.neededBy());
        return new PricedProduct(
                product,
                failed,
                limit(product, situation.facts()),
                pd.isEmpty()
                        ? null
                        : pricing.rate()
                                .price(
                                        policy,
                                        offered.amount(),
                                        offered.termMonths(),
                                        pd.getAsDouble(),
                                        today.day(),
                                        shared),
                inTime);
    }

    /** The need with amount and term as near as the product allows. */
    private static Need within(LendingConditions conditions, Need need) {
        return need.with(
                need.amount().min(conditions.largestAmount()).max(conditions.smallestAmount()),
                Math.clamp(need.termMonths(), conditions.shortestTermMonths(), conditions.longestTermMonths()));
    }

    /** The yearly probability of default, or empty without a score. */
    static OptionalDouble pd(FirmStanding standing) {
        return standing instanceof FirmStanding.Known known && known.outcome() instanceof ScoreOutcome.Scored scored
                ? OptionalDouble.of(scored.pd())
                : OptionalDouble.empty();
    }

    private static @Nullable Money limit(CreditProduct product, FirmFacts facts) {
        Integer grade = facts.grade();
        if (grade == null) {
            return null;
        }
        Money supported = product.conditions().pointsLadder().isEmpty()
                ? GradeScale.supported(facts.yearlyTurnover(), grade)
                : product.conditions().pointsLadder().limitFor(facts.innovationPoints());
        return supported.min(product.conditions().largestAmount());
    }
}
