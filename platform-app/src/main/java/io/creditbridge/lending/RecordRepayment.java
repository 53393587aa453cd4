package io.creditbridge.lending;

import io.creditbridge.application.LoanApplication;
import io.creditbridge.audit.BrokenTransition;
import io.creditbridge.audittrail.Journal;
import io.creditbridge.identity.Actor;
import io.creditbridge.loan.InstalmentPlan;
import io.creditbridge.loan.Loan;
import io.creditbridge.loan.LoanId;
import io.creditbridge.loan.LoanStatus;
import io.creditbridge.loan.TakenRepayment;
import io.creditbridge.money.Money;
import io.creditbridge.origination.Applications;
import io.creditbridge.web.InvalidInput;
import io.creditbridge.web.NotFound;
import io.creditbridge.web.StaleVersion;
import io.creditbridge.web.Today;
import java.time.LocalDate;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The bank records what came in; the last repayment closes the loan and the application. */
@Component
public class RecordRepayment {

    private final Loans loans;
    private final RepaymentBook book;
    private final Applications applications;
    private final Journal journal;
    private final Today today;

    RecordRepayment(Loans loans, RepaymentBook book, Applications applications, Journal journal, Today today) {
        this.loans = loans;
        this.book = book;
        this.applications = applications;
        this.journal = journal;
        this.today = today;
    }

    /** Records a repayment named by its figures. */
    @Transactional
    public void repay(Actor actor, LoanId id, int version, String amount, LocalDate paidOn) {
        repay(actor, id, new RepaymentForm(amount, paidOn.toString(), "", version));
    }

    /**
     * Records a repayment.
     *
     * @throws NotFound if the loan is another bank's
     * @throws InvalidInput if a field is wrong, or the amount is neither due nor the exact settlement
     */
    @Transactional
    void repay(Actor actor, LoanId id, RepaymentForm form) {
        Loan loan = loans.findByIdAndPartiesBankId(id, actor.organizationId()).orElseThrow(() -> new NotFound(id));
        StaleVersion.check(form.version() == null ? -1 : form.version(), loan.version());
        if (loan.status() != LoanStatus.DRAWN) {
            throw new BrokenTransition(loan.status(), LoanStatus.REPAID);
        }
        LocalDate earliest = book.lastDay(id).orElse(Objects.requireNonNull(loan.drawnOn()));
        RepaymentForm.Read read = form.read(earliest, today.day());
        requirePayable(loan.plan(), read);
        keep(actor, loan, read, loan.repay(read.amount(), read.paidOn(), today.now()));
    }

    /**
     * Takes off a loan what was recovered after a claim on it: principal first.
     *
     * @param reference words beside it; only the first hundred characters are kept here
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void recovered(Actor actor, Loan loan, Money amount, LocalDate day, String reference) {
        RepaymentForm.Read read =
                new RepaymentForm.Read(amount, day, reference.substring(0, Math.min(reference.length(), 100)));
        keep(actor, loan, read, loan.recover(amount, day, today.now()));
    }

    private void keep(Actor actor, Loan loan, RepaymentForm.Read read, TakenRepayment taken) {
        loans.save(loan);
        journal.record(actor, taken.taken());
        book.add(loan.id(), read, taken, actor.accountId(), today.now());
        if (taken.closed() != null) {
            journal.record(actor, taken.closed());
            LoanApplication application =
                    applications.findById(loan.parties().applicationId()).orElseThrow();
            journal.record(actor, application.close(today.now()));
            applications.save(application);
        }
    }

    private static void requirePayable(InstalmentPlan plan, RepaymentForm.Read read) {
        boolean payable = read.amount().compareTo(plan.payableOn(read.paidOn())) <= 0;
        if (!payable && !read.amount().equals(plan.settlementOn(read.paidOn()))) {
            throw new InvalidInput(
                    "amount", "problem.notPayable", plan.payableOn(read.paidOn()), plan.settlementOn(read.paidOn()));
        }
    }
}
