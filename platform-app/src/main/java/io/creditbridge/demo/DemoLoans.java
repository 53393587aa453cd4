package io.creditbridge.demo;

import io.creditbridge.application.ApplicationId;
import io.creditbridge.bankdesk.MakeOffer;
import io.creditbridge.bankdesk.ReviewProposal;
import io.creditbridge.demo.DemoFirms.Firm;
import io.creditbridge.demo.DemoPeople.BankPeople;
import io.creditbridge.demo.DemoPeople.Cast;
import io.creditbridge.lending.DrawDownLoan;
import io.creditbridge.lending.Loans;
import io.creditbridge.lending.SignContract;
import io.creditbridge.loan.LoanId;
import io.creditbridge.money.Money;
import io.creditbridge.offer.Offer;
import io.creditbridge.offer.OfferTerms;
import io.creditbridge.origination.AcceptOffer;
import io.creditbridge.origination.Offers;
import io.creditbridge.origination.Proposals;
import io.creditbridge.product.CreditProduct;
import io.creditbridge.proposal.Proposal;
import io.creditbridge.web.Today;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Loans of the demonstration on a product whose loss is shared, from the application to the payout. */
@Component
@Profile("demo")
class DemoLoans {

    private static final long YUAN = 500_000;
    private static final int TERM_MONTHS = 12;

    private final DemoApplications applications;
    private final DeskSteps desk;
    private final LoanSteps steps;
    private final Today today;

    DemoLoans(DemoApplications applications, DeskSteps desk, LoanSteps steps, Today today) {
        this.applications = applications;
        this.desk = desk;
        this.steps = steps;
        this.today = today;
    }

    /** What the desk does before there is a loan. */
    @Component
    @Profile("demo")
    record DeskSteps(Proposals proposals, Offers offers, ReviewProposal review, MakeOffer offer, AcceptOffer accept) {}

    /** What is done with an accepted offer. */
    @Component
    @Profile("demo")
    record LoanSteps(Loans loans, SignContract sign, DrawDownLoan draw) {}

    /** An application with an offer on it. */
    ApplicationId offered(Cast cast, Firm firm, BankPeople bank, CreditProduct product) {
        ApplicationId application = applications.recommended(cast, firm, YUAN, product.id());
        Proposal received = proposal(application);
        desk.review().open(bank.officer(), received.id(), received.version());
        OfferTerms terms = new OfferTerms(
                Money.ofYuan(YUAN),
                TERM_MONTHS,
                new BigDecimal("0.0410"),
                product.pricePolicy().repayment(),
                product.pricePolicy().options().dayCount(),
                product.pricePolicy().guaranteeFeeRate(),
                "",
                today.day().plusDays(30),
                null);
        desk.offer().offer(bank.officer(), received.id(), proposal(application).version(), terms);
        return application;
    }

    /** The loan of an offered application, paid out on a day. */
    LoanId drawn(Firm firm, ApplicationId application, BankPeople bank, LocalDate day) {
        Offer offer = desk.offers()
                .findByApplicationIdAndStatusInOrderById(application, Set.of(Offer.Status.MADE))
                .getFirst();
        desk.accept().accept(firm.owner(), application, offer.id());
        Proposal accepted = proposal(application);
        LoanId loan = steps.sign().sign(bank.officer(), accepted.id(), accepted.version());
        steps.draw().request(bank.officer(), loan, version(loan, bank), day, "");
        steps.draw().confirm(bank.approver(), loan, version(loan, bank));
        return loan;
    }

    private Proposal proposal(ApplicationId application) {
        return desk.proposals().findByApplicationIdOrderById(application).getFirst();
    }

    private int version(LoanId loan, BankPeople bank) {
        return steps.loans()
                .findByIdAndPartiesBankId(loan, bank.officer().organizationId())
                .orElseThrow()
                .version();
    }
}
