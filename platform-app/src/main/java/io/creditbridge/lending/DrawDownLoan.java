package io.creditbridge.lending;

import io.creditbridge.application.LoanApplication;
import io.creditbridge.audittrail.Journal;
import io.creditbridge.identity.Actor;
import io.creditbridge.identity.Authorities;
import io.creditbridge.lending.SignContract.AcceptedFiles;
import io.creditbridge.loan.DrawdownRequest;
import io.creditbridge.loan.Loan;
import io.creditbridge.loan.LoanId;
import io.creditbridge.loan.LoanInstalment;
import io.creditbridge.loan.LoanParties;
import io.creditbridge.pricing.DayCount;
import io.creditbridge.pricing.LoanTerms;
import io.creditbridge.pricing.RepaymentMethod;
import io.creditbridge.pricing.RepaymentSchedule;
import io.creditbridge.pricing.ScheduleOutcome;
import io.creditbridge.proposal.Proposal;
import io.creditbridge.web.InvalidInput;
import io.creditbridge.web.NotFound;
import io.creditbridge.web.StaleVersion;
import io.creditbridge.web.Today;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * An officer writes a drawdown, another person of the bank confirms it: only then does the money count as paid out.
 *
 * <p>Whoever guarantees the loan listens to the change and may refuse it, so no money goes out on a missing guarantee.
 */
@Component
public class DrawDownLoan {

    private final Loans loans;
    private final AcceptedFiles files;
    private final Authorities authorities;
    private final Journal journal;
    private final Today today;

    DrawDownLoan(Loans loans, AcceptedFiles files, Authorities authorities, Journal journal, Today today) {
        this.loans = loans;
        this.files = files;
        this.authorities = authorities;
        this.journal = journal;
        this.today = today;
    }

    /**
     * Writes the drawdown.
     *
     * @throws NotFound if the loan is another bank's
     * @throws InvalidInput naming every field that is wrong
     */
    @Transactional
    void request(Actor actor, LoanId id, DrawdownForm form) {
        Loan loan = own(actor, id, form.version() == null ? -1 : form.version());
        DrawdownRequest request = form.read(loan, actor.accountId(), today.day());
        journal.record(actor, loan.requestDrawdown(request, today.now()), "", request.day());
        loans.save(loan);
    }

    /** Writes a drawdown that has been checked. */
    @Transactional
    public void request(Actor actor, LoanId id, int version, LocalDate day, String conditionsMet) {
        request(actor, id, new DrawdownForm(day.toString(), conditionsMet, version));
    }

    /**
     * The second person confirms: the instalments begin.
     *
     * @throws io.creditbridge.audit.SamePerson if the caller wrote the drawdown
     * @throws InvalidInput if the principal is above the caller's authority
     */
    @Transactional
    public void confirm(Actor actor, LoanId id, int version) {
        Loan loan = own(actor, id, version);
        if (loan.contract().principal().compareTo(authorities.of(actor.accountId())) > 0) {
            throw new InvalidInput("amount", "problem.aboveAuthority");
        }
        DrawdownRequest request = loan.drawdown();
        LocalDate day = request == null ? today.day() : request.day();
        journal.record(actor, loan.drawDown(actor.accountId(), plan(loan, day), today.now()));
        loans.save(loan);
        LoanParties parties = loan.parties();
        Proposal proposal = files.proposals()
                .findByIdAndBankId(parties.proposalId(), actor.organizationId())
                .orElseThrow(() -> new NotFound(id));
        journal.record(actor, proposal.draw(today.now()));
        files.proposals().save(proposal);
        LoanApplication application =
                files.applications().findById(parties.applicationId()).orElseThrow();
        journal.record(actor, application.draw(today.now()), "", loan.maturesOn());
        files.applications().save(application);
    }

    /** The second person sends the drawdown back. */
    @Transactional
    public void sendBack(Actor actor, LoanId id, int version) {
        Loan loan = own(actor, id, version);
        journal.record(actor, loan.sendBack(actor.accountId(), today.now()));
        loans.save(loan);
    }

    private static List<LoanInstalment> plan(Loan loan, LocalDate day) {
        LoanTerms terms = new LoanTerms(
                loan.contract().principal(),
                loan.contract().annualRate().doubleValue(),
                loan.contract().termMonths(),
                RepaymentMethod.valueOf(loan.contract().repayment().name()),
                DayCount.valueOf(loan.contract().dayCount().name()),
                day);
        return switch (RepaymentSchedule.plan(terms)) {
            case ScheduleOutcome.Planned(RepaymentSchedule schedule) ->
                schedule.instalments().stream()
                        .map(one -> LoanInstalment.unpaid(one.due(), one.principal(), one.interest()))
                        .toList();
            case ScheduleOutcome.Refused refused ->
                throw new IllegalStateException("a contract that cannot be planned: " + refused.figures());
        };
    }

    private Loan own(Actor actor, LoanId id, int version) {
        Loan loan = loans.findByIdAndPartiesBankId(id, actor.organizationId()).orElseThrow(() -> new NotFound(id));
        StaleVersion.check(version, loan.version());
        return loan;
    }
}
