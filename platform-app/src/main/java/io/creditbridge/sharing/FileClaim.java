package io.creditbridge.sharing;

import io.creditbridge.guarantee.Claim;
import io.creditbridge.guarantee.ClaimId;
import io.creditbridge.guarantee.ClaimedLoss;
import io.creditbridge.guarantee.Guarantee;
import io.creditbridge.guarantee.GuaranteeStatus;
import io.creditbridge.identity.Actor;
import io.creditbridge.lending.Loans;
import io.creditbridge.loan.Loan;
import io.creditbridge.loan.LoanId;
import io.creditbridge.loan.LoanStatus;
import io.creditbridge.money.Money;
import io.creditbridge.scheme.Scheme;
import io.creditbridge.waterfall.LossAccount;
import io.creditbridge.waterfall.LossOutcome;
import io.creditbridge.waterfall.Move;
import io.creditbridge.waterfall.PartyLine;
import io.creditbridge.waterfall.Step;
import io.creditbridge.web.Fields;
import io.creditbridge.web.InvalidInput;
import io.creditbridge.web.NotFound;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
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

    private static final Set<GuaranteeStatus> CLAIMABLE =
            EnumSet.of(GuaranteeStatus.ACTIVE, GuaranteeStatus.PAID, GuaranteeStatus.RECOVERING);

    private final Loans loans;
    private final ClaimTables tables;
    private final LossBooks books;
    private final AgreedSchemes schemes;
    private final ReserveGuarantees.Recorder recorder;

    FileClaim(
            Loans loans,
            ClaimTables tables,
            LossBooks books,
            AgreedSchemes schemes,
            ReserveGuarantees.Recorder recorder) {
        this.loans = loans;
        this.tables = tables;
        this.books = books;
        this.schemes = schemes;
        this.recorder = recorder;
    }

    /** The tables a claim touches. */
    @Component
    record ClaimTables(Claims claims, ClaimLines lines, Guarantees guarantees) {}

    /** Files a claim named by its figures. */
    @Transactional
    public ClaimId file(Actor actor, LoanId id, Money principal, String evidence) {
        return file(actor, id, new ClaimForm(principal.toString(), "", evidence));
    }

    /**
     * Files what was typed.
     *
     * @throws NotFound if the loan is another bank's
     * @throws InvalidInput if a field is wrong, nobody shares the loss, a claim is open, or the trigger is not met
     */
    @Transactional
    ClaimId file(Actor actor, LoanId id, ClaimForm form) {
        Loan loan = loans.findByIdAndPartiesBankId(id, actor.organizationId()).orElseThrow(() -> new NotFound(id));
        List<Guarantee> guarantees = tables.guarantees().on(loan.parties().proposalId(), CLAIMABLE);
        if (loan.status() != LoanStatus.DRAWN || guarantees.isEmpty()) {
            throw new InvalidInput("principal", "problem.claim.notShared");
        }
        Guarantee first = guarantees.getFirst();
        Scheme scheme = schemes.agreed(first.loan());
        books.hold(scheme.id());
        LossAccount before = books.account(scheme, first.loan(), id);
        Money claimable =
                loan.outstanding().minus(before.loss().unrecoveredPrincipal()).max(Money.ZERO);
        ClaimedLoss loss = form.read(
                new Fields(),
                claimable,
                loan.plan().daysOverdue(recorder.today().day()));
        Claim claim = new Claim(
                id, first.loan(), loss, actor.accountId(), recorder.today().now());
        Step.Moved moved = moved(before.lose(loss.principal(), loss.interest(), loss.daysOverdue()));
        LossOutcome.Shared shared = shared(moved.account().outcome(), loss);
        tables.claims().save(claim);
        recorder.journal().record(actor, claim.filing());
        List<Move> moves = Moves.oneWay(moved.moves());
        write(claim, shared, moves, guarantees);
        Money counted = moves.stream().map(Move::amount).reduce(Money.ZERO, Money::plus);
        books.lose(claim, counted, moves, 1);
        for (Guarantee guarantee : guarantees) {
            recorder.journal().record(actor, guarantee.claim(recorder.today().now()));
            tables.guarantees().save(guarantee);
        }
        return claim.id();
    }

    /** What a bank sees before it files. */
    record Claimable(LoanId id, Money claimable, int daysOverdue) {}

    /**
     * What may be claimed on a loan today.
     *
     * @throws NotFound if the loan is another bank's
     */
    @Transactional(readOnly = true)
    Claimable claimable(Actor actor, LoanId id) {
        Loan loan = loans.findByIdAndPartiesBankId(id, actor.organizationId()).orElseThrow(() -> new NotFound(id));
        if (loan.status() != LoanStatus.DRAWN) {
            return new Claimable(id, Money.ZERO, 0);
        }
        Money left = loan.outstanding().minus(books.claimed(id)).max(Money.ZERO);
        return new Claimable(id, left, loan.plan().daysOverdue(recorder.today().day()));
    }

    private static Step.Moved moved(Step step) {
        if (step instanceof Step.Moved moved) {
            return moved;
        }
        throw new InvalidInput("principal", "problem.claim.outside");
    }

    private static LossOutcome.Shared shared(LossOutcome outcome, ClaimedLoss loss) {
        if (outcome instanceof LossOutcome.Shared shared) {
            return shared;
        }
        if (outcome instanceof LossOutcome.NotTriggered waiting) {
            throw new InvalidInput(
                    "principal",
                    "problem.claim.notTriggered",
                    waiting.trigger().days() + (waiting.trigger().strictly() ? 1 : 0),
                    loss.daysOverdue());
        }
        throw new InvalidInput("principal", "problem.claim.outside");
    }

    private void write(Claim claim, LossOutcome.Shared shared, List<Move> moves, List<Guarantee> guarantees) {
        Map<String, Guarantee> standing =
                guarantees.stream().collect(Collectors.toMap(Guarantee::party, Function.identity()));
        for (int i = 0; i < moves.size(); i++) {
            PartyLine line = shared.lines().get(i);
            // A party with nothing to pay has nothing to check either.
            Guarantee guarantee = moves.get(i).amount().isZero()
                    ? null
                    : standing.get(line.party().name());
            tables.lines().add(claim.id(), i, line, moves.get(i), guarantee);
        }
    }
}
