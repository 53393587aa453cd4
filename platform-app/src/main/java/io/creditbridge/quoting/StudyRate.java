package io.creditbridge.quoting;

import io.creditbridge.catalog.Products;
import io.creditbridge.enterprise.SizeClass;
import io.creditbridge.identity.Actor;
import io.creditbridge.money.Money;
import io.creditbridge.origination.LegalLimits;
import io.creditbridge.policydata.CurrentPolicy;
import io.creditbridge.pricing.AcceptanceFit.Offers;
import io.creditbridge.pricing.LprTable;
import io.creditbridge.pricing.Quote;
import io.creditbridge.pricing.QuoteOutcome;
import io.creditbridge.pricing.QuoteRequest;
import io.creditbridge.product.CreditProduct;
import io.creditbridge.product.LoanPurpose;
import io.creditbridge.product.PricePolicy;
import io.creditbridge.product.ProductId;
import io.creditbridge.product.Security;
import io.creditbridge.sharing.LoanPlace;
import io.creditbridge.sharing.OtherLoans;
import io.creditbridge.sharing.SchemeStandings;
import io.creditbridge.web.Fields;
import io.creditbridge.web.NotFound;
import io.creditbridge.web.Today;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Studies which rate of one of the bank's products earns most, from the offers that were answered. */
@Component
class StudyRate {

    private final Products products;
    private final AnsweredOffers answered;
    private final Pricing pricing;
    private final QuotingSettings settings;
    private final Today today;

    StudyRate(Products products, AnsweredOffers answered, Pricing pricing, QuotingSettings settings, Today today) {
        this.products = products;
        this.answered = answered;
        this.pricing = pricing;
        this.settings = settings;
        this.today = today;
    }

    /** What a loan's break-even rate rests on. */
    @Component
    record Pricing(
            ComposeQuote composing,
            CurrentPolicy policy,
            SharedLoss sharing,
            SchemeStandings standings,
            LegalLimits limits) {}

    /** One of the bank's own products. */
    CreditProduct product(Actor actor, ProductId id) {
        return products.findByIdAndBankId(id, actor.organizationId()).orElseThrow(() -> new NotFound(id));
    }

    /** The form filled with a loan of the usual risk and the product's own answered offers. */
    RateStudyForm usual(CreditProduct product) {
        return RateStudyForm.usual(product.conditions(), settings.expectedBadShare(), answered.of(product.id()));
    }

    /**
     * The study; nothing is kept.
     *
     * @throws io.creditbridge.web.InvalidInput naming every field that is wrong, or that the loan has no price
     */
    @Transactional(readOnly = true)
    public RateStudy study(CreditProduct product, RateStudyForm form) {
        Fields fields = new Fields();
        RateStudyForm.Loan loan = form.loan(fields, product.conditions());
        List<Offers> offers = form.offers(fields);
        fields.check();
        QuoteRequest request = request(product, loan, today.day());
        if (!(pricing.policy().pricer().quote(request) instanceof QuoteOutcome.Quoted(Quote quote))) {
            fields.reject("pdPercent", "problem.noPrice");
            fields.check();
            throw new IllegalStateException("a rejected field passed");
        }
        double prime = quote.lpr().rate(LprTable.Tenor.of(loan.termMonths()));
        RateStudy.Bounds bounds = new RateStudy.Bounds(
                request.policy().lowest(prime), request.policy().highest(prime));
        return RateStudy.of(bounds, quote.breakEvenRate(), offers);
    }

    private QuoteRequest request(CreditProduct product, RateStudyForm.Loan loan, LocalDate day) {
        PricePolicy policy = product.pricePolicy();
        Need need = new Need(loan.amount(), loan.termMonths(), LoanPurpose.WORKING_CAPITAL, Security.NONE, day);
        SharedLoss.Shared shared = pricing.sharing()
                .of(
                        policy,
                        need,
                        day,
                        new SharedLoss.Books(
                                pricing.standings()
                                        .now()
                                        .of(policy.schemeId(), new LoanPlace(product.bankId(), List.of())),
                                OtherLoans.NONE,
                                loan.pd()));
        return pricing.composing()
                .of(
                        policy,
                        new ComposeQuote.Asked(
                                loan.amount(),
                                loan.termMonths(),
                                typical(loan),
                                shared,
                                day,
                                pricing.limits().lenders().of(product.bankId())));
    }

    /** A micro firm whose turnover is three times the loan. */
    private static ComposeQuote.Borrower typical(RateStudyForm.Loan loan) {
        return new ComposeQuote.Borrower(
                loan.pd(), SizeClass.MICRO, Money.ofFen(3 * loan.amount().fen()));
    }
}
