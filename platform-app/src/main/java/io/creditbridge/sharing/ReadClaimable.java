package io.creditbridge.sharing;

import io.creditbridge.guarantee.ClaimId;
import io.creditbridge.guarantee.ClaimStatus;
import io.creditbridge.guarantee.Guarantee;
import io.creditbridge.identity.Actor;
import io.creditbridge.lending.Loans;
import io.creditbridge.loan.Loan;
import io.creditbridge.loan.LoanId;
import io.creditbridge.loan.LoanStatus;
import io.creditbridge.money.Money;
import io.creditbridge.web.NotFound;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a bank may claim on a loan today, and what it has claimed before. */
@Component
class ReadClaimable {

    private final Loans loans;
    private final FileClaim.ClaimTables tables;
    private final FileClaim.Filing filing;
    private final ReserveGuarantees.Recorder recorder;

    ReadClaimable(
            Loans loans, FileClaim.ClaimTables tables, FileClaim.Filing filing, ReserveGuarantees.Recorder recorder) {
        this.loans = loans;
        this.tables = tables;
        this.filing = filing;
        this.recorder = recorder;
    }

    /**
     * What a bank sees before it files.
     *
     * @param id the loan
     * @param claimable principal that may still be claimed
     * @param daysOverdue of the earliest missed instalment
     * @param shared whether somebody stands for it, so that a claim can be filed
     * @param balanceAtDefault what was owed on the default date, where the scheme looks at it; else null
     * @param earlier the claims on it so far, the latest first
     */
    record Claimable(
            LoanId id,
            Money claimable,
            int daysOverdue,
            boolean shared,
            @Nullable Money balanceAtDefault,
            List<Earlier> earlier) {

        /** Whether a claim is on its way, so that no other may be filed. */
        public boolean isOpen() {
            return earlier.stream().anyMatch(claim -> ClaimStatus.OPEN.contains(claim.status()));
        }
    }

    /** A claim filed before. */
    record Earlier(ClaimId id, ClaimStatus status, Money principal, Instant filedAt) {}

    /**
     * What may be claimed on a loan today.
     *
     * @throws NotFound if the loan is another bank's
     */
    @Transactional(readOnly = true)
    Claimable of(Actor actor, LoanId id) {
        Loan loan = loans.findByIdAndPartiesBankId(id, actor.organizationId()).orElseThrow(() -> new NotFound(id));
        List<Earlier> earlier =
                tables.claims().findByLoanIdAndBankIdOrderByFiledAtDesc(id, actor.organizationId()).stream()
                        .map(one ->
                                new Earlier(one.id(), one.status(), one.loss().principal(), one.filedAt()))
                        .toList();
        if (loan.status() != LoanStatus.DRAWN) {
            return new Claimable(id, Money.ZERO, 0, false, null, earlier);
        }
        Money left =
                loan.outstanding().minus(filing.accounts().books().claimed(id)).max(Money.ZERO);
        LocalDate today = recorder.today().day();
        Optional<Guarantee> first = tables.guarantees().on(loan.parties().proposalId(), FileClaim.CLAIMABLE).stream()
                .findFirst();
        Money atDefault = first.filter(
                        any -> filing.accounts().books().claimed(id).isZero())
                .map(one -> filing.balanceAtDefault(
                        loan, filing.accounts().schemes().agreed(one.loan()), today))
                .orElse(null);
        return new Claimable(id, left, loan.plan().daysOverdue(today), first.isPresent(), atDefault, earlier);
    }
}
