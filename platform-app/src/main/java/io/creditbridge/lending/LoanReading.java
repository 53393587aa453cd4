package io.creditbridge.lending;

import io.creditbridge.catalog.Products;
import io.creditbridge.identity.Actor;
import io.creditbridge.identity.Organizations;
import io.creditbridge.loan.DrawdownRequest;
import io.creditbridge.loan.Loan;
import io.creditbridge.loan.LoanId;
import io.creditbridge.loan.LoanParties;
import io.creditbridge.organization.Organization;
import io.creditbridge.product.CreditProduct;
import io.creditbridge.registration.Enterprises;
import io.creditbridge.web.NotFound;
import io.creditbridge.web.Today;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** One loan as its bank or its owner reads it. */
@Component
class LoanReading {

    private final Loans loans;
    private final RepaymentBook repayments;
    private final NameBooks names;
    private final Today today;

    LoanReading(Loans loans, RepaymentBook repayments, NameBooks names, Today today) {
        this.loans = loans;
        this.repayments = repayments;
        this.names = names;
        this.today = today;
    }

    /** What names are read from. */
    @Component
    record NameBooks(Enterprises enterprises, Products products, Organizations organizations) {}

    /**
     * A loan of the caller's bank.
     *
     * @throws NotFound if it is another bank's
     */
    @Transactional(readOnly = true)
    LoanView ofBank(Actor actor, LoanId id) {
        return view(
                loans.findByIdAndPartiesBankId(id, actor.organizationId()).orElseThrow(() -> new NotFound(id)), actor);
    }

    /**
     * A loan of the caller's firm.
     *
     * @throws NotFound if it is another owner's
     */
    @Transactional(readOnly = true)
    LoanView ofOwner(Actor actor, LoanId id) {
        return view(
                loans.findByIdAndPartiesOwnerId(id, actor.organizationId()).orElseThrow(() -> new NotFound(id)), actor);
    }

    private LoanView view(Loan loan, Actor actor) {
        return new LoanView(
                loan.id().value(),
                loan.version(),
                loan.parties().applicationId().value(),
                loan.parties().proposalId().value(),
                names(loan.parties()),
                loan.contract(),
                loan.status().name(),
                drawdown(loan.drawdown(), actor),
                LoanView.Standing.of(loan, today.day()),
                repayments.of(loan.id()),
                RenewLoan.open(loan, today.day()));
    }

    private static LoanView.@Nullable Drawdown drawdown(@Nullable DrawdownRequest request, Actor actor) {
        return request == null
                ? null
                : new LoanView.Drawdown(
                        request.day(), request.conditionsMet(), request.by().equals(actor.accountId()));
    }

    private LoanView.Names names(LoanParties parties) {
        CreditProduct product = names.products().findById(parties.productId()).orElseThrow();
        Organization bank = names.organizations().findById(parties.bankId()).orElseThrow();
        return new LoanView.Names(
                names.enterprises()
                        .findById(parties.enterpriseId())
                        .orElseThrow()
                        .name(),
                product.words().nameZh(),
                product.words().nameEn(),
                bank.nameZh(),
                bank.nameEn());
    }
}
