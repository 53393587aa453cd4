package io.creditbridge.sharing;

import io.creditbridge.guarantee.Claim;
import io.creditbridge.guarantee.ClaimId;
import io.creditbridge.guarantee.ClaimStatus;
import io.creditbridge.guarantee.ClaimedLoss;
import io.creditbridge.guarantee.Guarantee;
import io.creditbridge.guarantee.GuaranteeStatus;
import io.creditbridge.identity.Actor;
import io.creditbridge.lending.Loans;
import io.creditbridge.loan.Loan;
import io.creditbridge.loan.LoanId;
import io.creditbridge.loan.LoanStatus;
import io.creditbridge.money.Money;
import io.creditbridge.scheme.LossBase;
import io.creditbridge.scheme.Scheme;
import io.creditbridge.waterfall.LossAccount;
import io.creditbridge.waterfall.LossOutcome;
import io.creditbridge.waterfall.PartyBurden;
import io.creditbridge.waterfall.PartyLine;
import io.creditbridge.waterfall.Step;
import io.creditbridge.web.Fields;
import io.creditbridge.web.InvalidInput;
import io.creditbridge.web.NotFound;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A bank files a claim on those who share the loss of a loan.
 *
 * <p>The parts are computed at once over the loan's earlier losses and recoveries and the book as it stands, and hold
 * from then on: claims under one scheme come one after the other, so a cap is never given out twice.
 */
@Component
public class FileClaim {

    static final Set<GuaranteeStatus> CLAIMABLE =
            EnumSet.of(GuaranteeStatus.ACTIVE, GuaranteeStatus.PAID, GuaranteeStatus.RECOVERING);

    private final Loans loans;
    private final ClaimTables tables;
    private final Filing filing;
    private final ReserveGuarantees.Recorder recorder;

    FileClaim(Loans loans, ClaimTables tables, Filing filing, ReserveGuarantees.Recorder recorder) {
        this.loans = loans;
        this.tables = tables;
        this.filing = filing;
        this.recorder = recorder;
    }

    /** The accounts a claim is shared by, and what becomes of it next. */
    @Component
    record Filing(ClaimProgress.ClaimAccounts accounts, DefaultBalances balances, ClaimProgress progress) {

        /** What was owed of a loan on its default date; null where the scheme agreed for it does not look at it. */
        @Nullable
        Money balanceAtDefault(Loan loan, Scheme scheme, LocalDate today) {
            return scheme.loss().base() == LossBase.LOWER_OF_DEFAULT_AND_CLAIM_BALANCE
                    ? balances.of(loan, scheme.loss().trigger(), today)
                    : null;
        }
    }

    /** The tables a claim touches. */
    @Component
    record ClaimTables(Claims claims, ClaimLines lines, Guarantees guarantees) {}

    /** Files a claim named by its figures. */
    @Transactional
    public ClaimId file(Actor actor, LoanId id, Money principal, String evidence) {
        return file(actor, id, new ClaimForm(principal.toString(), "", evidence, ""));
    }

    /**
     * Files what was typed.
     *
     * @throws NotFound if the loan is another bank's
     * @throws InvalidInput if a field is wrong, nobody shares the loss, a claim is on its way, or the
     *     trigger is not met
     */
    @Transactional
    ClaimId file(Actor actor, LoanId id, ClaimForm form) {
        filing.accounts().books().hold(id);
        Loan loan = loans.findByIdAndPartiesBankId(id, actor.organizationId()).orElseThrow(() -> new NotFound(id));
        List<Guarantee> guarantees = tables.guarantees().on(loan.parties().proposalId(), CLAIMABLE);
        if (tables.claims().findFirstByLoanIdAndStatusIn(id, ClaimStatus.OPEN).isPresent()) {
            throw new InvalidInput("principal", "claim.oneOpen");
        }
        if (loan.status() != LoanStatus.DRAWN || guarantees.isEmpty()) {
            throw new InvalidInput("principal", "problem.claim.notShared");
        }
        LossBooks books = filing.accounts().books();
        Guarantee first = guarantees.getFirst();
        Scheme scheme = filing.accounts().schemes().agreed(first.loan());
        LossAccount account = books.account(scheme, first.loan(), id);
        if (account.closed()) {
            throw new InvalidInput("principal", "problem.claim.closed");
        }
        Money claimable = loan.outstanding().minus(books.claimed(id)).max(Money.ZERO);
        ClaimedLoss loss = read(form, loan, account, claimable);
        LossAccount before =
                account.loss().unrecoveredPrincipal().isZero() ? account.defaulted(loss.balanceAtDefault()) : account;
        Step.Moved moved = moved(
                before.lose(loss.principal(), loss.interest(), loss.daysOverdue(), books.book(scheme, first.loan())));
        Claim claim = new Claim(
                id, first.loan(), loss, actor.accountId(), recorder.today().now());
        tables.claims().save(claim);
        recorder.journal().record(actor, claim.filing());
        write(claim, before, moved, guarantees);
        books.keep(claim, moved.account());
        filing.progress().ask(actor, guarantees, moved.moves());
        filing.progress().advance(actor, claim);
        return claim.id();
    }

    /** The first claim fixes the balance on the default date for those that follow it. */
    private ClaimedLoss read(ClaimForm form, Loan loan, LossAccount account, Money claimable) {
        LocalDate today = recorder.today().day();
        boolean isFirst = account.loss().unrecoveredPrincipal().isZero();
        Money onRecord = isFirst
                ? filing.balanceAtDefault(loan, account.scheme(), today)
                : account.loss().balanceAtDefault();
        return (isFirst ? form : form.withoutBalance())
                .read(new Fields(), claimable, onRecord, loan.plan().daysOverdue(today));
    }

    private static boolean bears(Step.Moved moved, Guarantee guarantee) {
        return moved.moves().stream()
                .anyMatch(move -> move.party().name().equals(guarantee.party())
                        && move.amount().isPositive());
    }

    private static Step.Moved moved(Step step) {
        return switch (step) {
            case Step.Moved moved -> moved;
            case Step.Refused(LossOutcome.NotTriggered waiting) ->
                throw new InvalidInput(
                        "principal",
                        "problem.claim.notTriggered",
                        waiting.trigger().days() + (waiting.trigger().strictly() ? 1 : 0),
                        waiting.daysOverdue());
            case Step.Refused refused -> throw new InvalidInput("principal", "problem.claim.outside");
        };
    }

    private void write(Claim claim, LossAccount before, Step.Moved moved, List<Guarantee> guarantees) {
        for (int i = 0; i < moved.lines().size(); i++) {
            PartyLine line = moved.lines().get(i);
            Guarantee guarantee = guarantees.stream()
                    .filter(one -> one.party().equals(line.party().name()) && bears(moved, one))
                    .findFirst()
                    .orElse(null);
            PartyBurden old = before.burdens().get(i);
            PartyBurden now = moved.account().burdens().get(i);
            Money nominal = now.nominal().minus(old.nominal());
            PartyBurden added = new PartyBurden(
                    line.party(),
                    line.amount(),
                    Money.ZERO,
                    nominal,
                    now.layered().minus(old.layered()).max(Money.ZERO).min(nominal));
            tables.lines().add(claim.id(), i, line, added, guarantee);
        }
    }
}
