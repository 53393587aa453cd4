package io.creditbridge.lending;

import io.creditbridge.application.ApplicationId;
import io.creditbridge.application.LoanNeed;
import io.creditbridge.catalog.Products;
import io.creditbridge.identity.Actor;
import io.creditbridge.loan.Loan;
import io.creditbridge.loan.LoanId;
import io.creditbridge.loan.LoanStatus;
import io.creditbridge.origination.DraftApplication;
import io.creditbridge.origination.NeedForm;
import io.creditbridge.product.CollateralKind;
import io.creditbridge.product.LoanPurpose;
import io.creditbridge.product.ProductStatus;
import io.creditbridge.web.InvalidInput;
import io.creditbridge.web.NotFound;
import io.creditbridge.web.Today;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The owner applies for the renewal of a loan before it matures: a draft for what is still owed, at the same product.
 *
 * <p>Renewal without repaying principal (无还本续贷, 金规〔2024〕13号) needs the new contract before the old one matures,
 * so the draft's need-by day is the day of maturity.
 */
@Component
public class RenewLoan {

    /** How long before maturity a renewal may be asked for. */
    static final int EARLIEST_DAYS = 180;

    private final Loans loans;
    private final Products products;
    private final DraftApplication drafting;
    private final Today today;

    RenewLoan(Loans loans, Products products, DraftApplication drafting, Today today) {
        this.loans = loans;
        this.products = products;
        this.drafting = drafting;
        this.today = today;
    }

    /** Whether the renewal of a loan may be asked for on a day. */
    static boolean open(Loan loan, LocalDate today) {
        LocalDate maturity = loan.maturesOn();
        return loan.status() == LoanStatus.DRAWN
                && maturity != null
                && !maturity.isBefore(today)
                && !today.isBefore(maturity.minusDays(EARLIEST_DAYS))
                && loan.outstanding().compareTo(LoanNeed.SMALLEST_AMOUNT) >= 0;
    }

    /**
     * Begins the draft.
     *
     * @throws NotFound if the loan is another owner's
     * @throws InvalidInput if it is too early, too late, or nothing worth renewing is owed
     */
    @Transactional
    public ApplicationId begin(Actor actor, LoanId id) {
        Loan loan = loans.findByIdAndPartiesOwnerId(id, actor.organizationId()).orElseThrow(() -> new NotFound(id));
        LocalDate maturity = loan.maturesOn();
        if (maturity == null || !open(loan, today.day())) {
            throw new InvalidInput("loan", "problem.renewal", EARLIEST_DAYS);
        }
        List<String> same = products
                .findById(loan.parties().productId())
                .filter(product -> product.status() == ProductStatus.PUBLISHED)
                .map(product -> product.id().toString())
                .stream()
                .toList();
        NeedForm need = new NeedForm(
                loan.outstanding().toString(),
                Integer.toString(loan.contract().termMonths()),
                LoanPurpose.RENEWAL.name(),
                CollateralKind.NONE.name(),
                "",
                maturity.toString(),
                "",
                same,
                null);
        return drafting.begin(actor, loan.parties().enterpriseId(), need);
    }
}
