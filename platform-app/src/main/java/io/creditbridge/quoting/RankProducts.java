package io.creditbridge.quoting;

import io.creditbridge.application.ApplicationId;
import io.creditbridge.catalog.Products;
import io.creditbridge.enterprise.Enterprise;
import io.creditbridge.origination.LegalLimits;
import io.creditbridge.product.CreditProduct;
import io.creditbridge.product.LendingConditions;
import io.creditbridge.product.PricePolicy;
import io.creditbridge.product.ProductStatus;
import io.creditbridge.region.Region;
import io.creditbridge.registration.FirmAssessments;
import io.creditbridge.registration.Regions;
import io.creditbridge.sharing.GroupLoans;
import io.creditbridge.sharing.LoanPlace;
import io.creditbridge.sharing.OtherLoans;
import io.creditbridge.sharing.SchemeStandings;
import io.creditbridge.sharing.StandingsNow;
import io.creditbridge.web.Today;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
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

    /** The steps of a price: what is shared of the loss, the rate for the rest, and what the law leaves to it. */
    @Component
    record Pricing(SharedLoss sharing, PriceProduct rate, LegalLimits limits) {}

    /** What is read of the firm beside its score. */
    @Component
    record FirmRecords(Regions regions, FirmAssessments assessments, GroupLoans loans, FirmSubsidies subsidies) {}

    /**
     * What every price of one firm rests on, read once.
     *
     * @param facts what products ask of the firm
     * @param standing its score
     * @param schemes how the schemes stand
     * @param others the guaranteed loans of the firm and its group beside the one asked for
     * @param subsidies what is left to the firm of the interest subsidy of each day
     * @param lenders under which licence everybody lends
     */
    record Basis(
            FirmFacts facts,
            FirmStanding standing,
            StandingsNow schemes,
            OtherLoans others,
            FirmSubsidies.ByDay subsidies,
            LegalLimits.Lenders lenders) {

        /** What is known beside a loan of a product: of those who stand for it by its bank and the firm's region. */
        SharedLoss.Books books(CreditProduct product, FirmStanding seen) {
            OptionalDouble pd = seen.pd();
            return new SharedLoss.Books(
                    schemes.of(
                            product.pricePolicy().schemeId(), new LoanPlace(product.bankId(), facts.regionLineage())),
                    others,
                    pd.isPresent() ? pd.getAsDouble() : null);
        }
    }

    /** All published products in the owner's order. */
    @Transactional(readOnly = true)
    public List<PricedProduct> rank(Enterprise enterprise, FirmStanding standing, Need need) {
        Basis basis = basis(enterprise, standing);
        List<PricedProduct> priced = products.findByStatusOrderById(ProductStatus.PUBLISHED).stream()
                .map(product -> priced(product, basis, asAsked(basis, need)))
                .toList();
        return OwnersOrder.of(priced, need, today.day());
    }

    /** One product for one firm's need. */
    @Transactional(readOnly = true)
    public PricedProduct one(CreditProduct product, Enterprise enterprise, FirmStanding standing, Need need) {
        Basis basis = basis(enterprise, standing);
        return priced(product, basis, asAsked(basis, need));
    }

    /** One product for an application, whose own reservations at other banks do not count beside it. */
    @Transactional(readOnly = true)
    public PricedProduct one(
            CreditProduct product, Enterprise enterprise, FirmStanding standing, Need need, ApplicationId application) {
        Basis basis = basis(enterprise, standing, application);
        return priced(product, basis, asAsked(basis, need));
    }

    /** The firm's facts and the schemes as they stand. */
    Basis basis(Enterprise enterprise, FirmStanding standing) {
        return basis(enterprise, standing, null);
    }

    private Basis basis(Enterprise enterprise, FirmStanding standing, @Nullable ApplicationId application) {
        return new Basis(
                facts(enterprise, standing),
                standing,
                standings.now(),
                firms.loans().beside(enterprise.id(), application),
                firms.subsidies().byDay(enterprise.id(), application),
                pricing.limits().lenders());
    }

    /** The day of asking. */
    LocalDate today() {
        return today.day();
    }

    /** The need as it is asked today. */
    Situation asAsked(Basis basis, Need need) {
        return new Situation(basis.facts(), need, today.day());
    }

    private FirmFacts facts(Enterprise enterprise, FirmStanding standing) {
        List<String> lineage = firms.regions()
                .findById(enterprise.regionCode())
                .map(Region::lineage)
                .orElse(List.of());
        return FirmFacts.of(
                enterprise, lineage, standing, firms.assessments().innovationPoints(enterprise.id()), today.day());
    }

    /**
     * One product in a situation that may differ from today's, with the scheme, the subsidy and the policy figures of
     * the day on which it begins, as far as they are known today.
     */
    PricedProduct priced(CreditProduct product, Basis basis, Situation situation) {
        Need need = situation.need();
        FirmStanding seen = basis.standing().seenBy(product.bankId());
        FirmFacts facts = situation.facts().graded(seen);
        Need offered = within(product.conditions(), need);
        PricePolicy policy = product.pricePolicy();
        SharedLoss.Shared shared = pricing.sharing().of(policy, offered, situation.start(), basis.books(product, seen));
        List<FailedRule> failed = new ArrayList<>(Conditions.failed(product.conditions(), facts, need));
        if (!shared.halts().isEmpty()) {
            failed.add(SharersHalt.rule(shared.halts(), offered, basis.others()));
        }
        OptionalDouble pd = seen.pd();
        boolean inTime = !product.words().decidedBy(situation.start()).isAfter(need.neededBy());
        return new PricedProduct(
                product,
                failed,
                GradeScale.limit(product.conditions(), facts),
                pd.isEmpty()
                        ? null
                        : pricing.rate()
                                .price(
                                        policy,
                                        new ComposeQuote.Asked(
                                                offered.amount(),
                                                offered.termMonths(),
                                                facts.borrower(pd.getAsDouble()),
                                                shared,
                                                situation.start(),
                                                basis.lenders().of(product.bankId())),
                                        policy.options().interestSubsidised()
                                                ? basis.subsidies().on(situation.start())
                                                : null),
                inTime,
                seen instanceof FirmStanding.Known known ? known.outcome().modelVersion() : null);
    }

    /** The need with amount and term as near as the product allows. */
    private static Need within(LendingConditions conditions, Need need) {
        return need.with(
                need.amount().min(conditions.largestAmount()).max(conditions.smallestAmount()),
                Math.clamp(need.termMonths(), conditions.shortestTermMonths(), conditions.longestTermMonths()));
    }
}
