package io.creditbridge.quoting;

import io.creditbridge.application.ApplicationId;
import io.creditbridge.application.LoanApplication;
import io.creditbridge.catalog.Products;
import io.creditbridge.enterprise.Enterprise;
import io.creditbridge.money.Money;
import io.creditbridge.offer.Offer;
import io.creditbridge.offer.OfferTerms;
import io.creditbridge.offer.SubsidyTerms;
import io.creditbridge.organization.OrganizationId;
import io.creditbridge.origination.Applications;
import io.creditbridge.origination.LegalLimits;
import io.creditbridge.product.CreditProduct;
import io.creditbridge.product.ProductId;
import io.creditbridge.registration.Enterprises;
import io.creditbridge.training.DriftReading;
import io.creditbridge.web.NotFound;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The price of an application's need under one product: computed for the page, stored for an offer. */
@Component
public class Quotes {

    private final Applications applications;
    private final Enterprises enterprises;
    private final Products products;
    private final Assessment assessment;
    private final QuoteArchive archive;

    Quotes(
            Applications applications,
            Enterprises enterprises,
            Products products,
            Assessment assessment,
            QuoteArchive archive) {
        this.applications = applications;
        this.enterprises = enterprises;
        this.products = products;
        this.assessment = assessment;
        this.archive = archive;
    }

    /** The steps of an assessment: where the firm stands, what a product then costs, and what beside it. */
    @Component
    record Assessment(
            ScoreFirm scoring,
            RankProducts ranking,
            PriceBeside beside,
            FirmSubsidies subsidies,
            ProductRates rates,
            ScoreDrift drift,
            LegalLimits limits) {}

    /**
     * What a bank sees of the risk and the price.
     *
     * @param standing the firm's score, or why there is none
     * @param priced the product with the price
     */
    public record Assessed(FirmStanding standing, PricedProduct priced) {}

    /** The price of the need as it was written; the caller has checked that it may ask. */
    @Transactional(readOnly = true)
    public Assessed assess(ApplicationId application, ProductId product) {
        LoanApplication found = applications.findById(application).orElseThrow(() -> new NotFound(application));
        return assess(found, product, Need.of(found.need()));
    }

    private Assessed assess(LoanApplication application, ProductId productId, Need need) {
        Enterprise enterprise = enterprises
                .findById(application.enterpriseId())
                .orElseThrow(() -> new NotFound(application.enterpriseId()));
        CreditProduct product = products.findById(productId).orElseThrow(() -> new NotFound(productId));
        FirmStanding standing = assessment.scoring().standing(enterprise).seenBy(product.bankId());
        return new Assessed(standing, assessment.ranking().one(product, enterprise, standing, need, application.id()));
    }

    /** What was wrong at the newest reading of the card that a bank sees firms by; empty where nothing was. */
    public List<DriftReading.Alarm> driftAlarms(OrganizationId bank) {
        return assessment.drift().alarms(bank);
    }

    /** The rates at which a product may be offered on terms from today to their last day, whatever their own rate. */
    @Transactional(readOnly = true)
    public RateRange rates(CreditProduct product, OfferTerms terms) {
        RateRange own = assessment.rates().of(product.pricePolicy(), terms.termMonths());
        LegalLimits limits = assessment.limits();
        return limits.of(limits.lenders().of(product.bankId()), terms, today(), terms.validUntil())
                .map(own::within)
                .orElse(own);
    }

    private LocalDate today() {
        return assessment.ranking().today();
    }

    /**
     * Checks that an offer keeps the lender's legal ceiling from today to its last day.
     *
     * @throws io.creditbridge.web.InvalidInput naming the highest rate that would
     */
    public void checkLaw(OrganizationId bank, Offer offer) {
        assessment.limits().check(bank, offer, offer.terms().validUntil(), "annualRatePercent");
    }

    /** The price of an assessment with those of other security beside it. */
    public List<PriceBeside.Line> beside(Assessed assessed) {
        return assessment.beside().of(assessed.priced());
    }

    /** The need as it was written; the caller has checked that it may ask. */
    @Transactional(readOnly = true)
    public Need needOf(ApplicationId application) {
        return applications
                .findById(application)
                .map(found -> Need.of(found.need()))
                .orElseThrow(() -> new NotFound(application));
    }

    /** What the budget pays on a loan offered on a day; null where product or day bring none, or it is used up. */
    @Transactional(readOnly = true)
    public @Nullable SubsidyTerms subsidy(ApplicationId application, ProductId productId, LocalDate day) {
        LoanApplication found = applications.findById(application).orElseThrow(() -> new NotFound(application));
        CreditProduct product = products.findById(productId).orElseThrow(() -> new NotFound(productId));
        return product.pricePolicy().options().interestSubsidised()
                ? assessment.subsidies().left(found.enterpriseId(), application, day)
                : null;
    }

    /** Stores score and quote of the need as it was written, for a decision that makes no offer. */
    @Transactional
    public void store(ApplicationId application, ProductId product) {
        LoanApplication found = applications.findById(application).orElseThrow(() -> new NotFound(application));
        store(found, product, Need.of(found.need()));
    }

    /** Stores score and quote for an amount and term, and answers the quote's identity. */
    @Transactional
    public UUID store(ApplicationId application, ProductId product, Money amount, int termMonths) {
        LoanApplication found = applications.findById(application).orElseThrow(() -> new NotFound(application));
        return store(found, product, Need.of(found.need()).with(amount, termMonths));
    }

    private UUID store(LoanApplication found, ProductId product, Need need) {
        Assessed assessed = assess(found, product, need);
        OrganizationId bank = assessed.priced().product().bankId();
        UUID score = archive.storeScore(found.enterpriseId(), assessed.standing(), bank);
        return archive.storeQuote(found.id(), product, score, new QuoteArchive.Basis(need, assessed));
    }
}
