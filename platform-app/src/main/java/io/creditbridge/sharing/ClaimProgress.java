package io.creditbridge.sharing;

import io.creditbridge.guarantee.Claim;
import io.creditbridge.guarantee.ClaimStatus;
import io.creditbridge.guarantee.Guarantee;
import io.creditbridge.guarantee.GuaranteeStatus;
import io.creditbridge.identity.Actor;
import io.creditbridge.money.Money;
import io.creditbridge.scheme.Party;
import io.creditbridge.sharing.RecoveryBook.Back;
import io.creditbridge.waterfall.LossAccount;
import io.creditbridge.waterfall.Move;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What becomes of a claim as its lines are checked, paid, lowered or come to nothing; the guarantees go with it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ClaimProgress {

    private static final EnumSet<GuaranteeStatus> CLAIMED = EnumSet.of(GuaranteeStatus.CLAIMED);

    private final FileClaim.ClaimTables tables;
    private final ClaimedLoans loans;
    private final ClaimAccounts accounts;
    private final Commitments commitments;
    private final ReserveGuarantees.Recorder recorder;

    ClaimProgress(
            FileClaim.ClaimTables tables,
            ClaimedLoans loans,
            ClaimAccounts accounts,
            Commitments commitments,
            ReserveGuarantees.Recorder recorder) {
        this.tables = tables;
        this.loans = loans;
        this.accounts = accounts;
        this.commitments = commitments;
        this.recorder = recorder;
    }

    /** The accounts of loans, and the schemes agreed for them. */
    @Component
    record ClaimAccounts(LossBooks books, AgreedSchemes schemes) {

        LossAccount of(Claim claim, Guarantee guarantee) {
            return books.account(
                    schemes.agreed(claim.schemeId(), claim.schemeVersion()), guarantee.loan(), claim.loanId());
        }
    }

    /**
     * Moves a claim as far as its lines allow: checked once nobody has anything to check, paid or settled once nobody
     * has anything to pay.
     */
    void advance(Actor actor, Claim claim) {
        List<ClaimLines.Line> lines = tables.lines().of(claim.id());
        keepStanding(
                actor,
                claim,
                party -> lines.stream()
                        .noneMatch(
                                line -> line.party().name().equals(party) && (line.isOpen() || line.paidBy() != null)));
        if (lines.stream().noneMatch(ClaimLines.Line::isOpen)) {
            boolean paid = lines.stream().anyMatch(line -> line.paidBy() != null);
            recorder.journal()
                    .record(
                            actor,
                            paid
                                    ? claim.pay(recorder.today().now())
                                    : claim.settle(recorder.today().now()));
            tables.claims().save(claim);
            if (claim.loss().closing()) {
                refund(actor, claim, lines);
            }
            commitments.follow(actor, loans.of(claim));
        } else if (claim.status() == ClaimStatus.FILED
                && lines.stream().noneMatch(line -> line.isOpen() && line.checkedBy() == null)) {
            recorder.journal().record(actor, claim.check(recorder.today().now()));
            tables.claims().save(claim);
        }
    }

    private void refund(Actor actor, Claim claim, List<ClaimLines.Line> lines) {
        List<Guarantee> guarantees =
                tables.guarantees().on(loans.of(claim).parties().proposalId(), STANDING_OR_OVER);
        for (ClaimLines.Line line : lines) {
            Guarantee guarantee = of(line.party(), guarantees);
            if (line.refund().isPositive() && guarantee != null) {
                commitments.refund(actor, guarantee, line.refund());
            }
        }
    }

    /** The guarantee of a party, or null where nobody on the platform stands for it. */
    static @Nullable Guarantee of(Party party, List<Guarantee> guarantees) {
        return guarantees.stream()
                .filter(one -> one.party().equals(party.name()))
                .findFirst()
                .orElse(null);
    }

    /** Lets the guarantees of those who have to pay follow a claim. */
    void ask(Actor actor, List<Guarantee> guarantees, List<Move> moves) {
        for (Move move : moves) {
            Guarantee guarantee = of(move.party(), guarantees);
            if (move.amount().isPositive() && guarantee != null) {
                recorder.journal()
                        .record(actor, guarantee.claim(recorder.today().now()));
                tables.guarantees().save(guarantee);
            }
        }
    }

    /** Takes a claim that was declined or withdrawn off the account of its loan again. */
    void undo(Actor actor, Claim claim) {
        List<Guarantee> guarantees =
                tables.guarantees().on(loans.of(claim).parties().proposalId(), STANDING_OR_OVER);
        LossAccount account = accounts.of(claim, guarantees.getFirst());
        List<ClaimLines.Line> lines = tables.lines().of(claim.id());
        accounts.books()
                .keep(claim, claim.loss().closing() ? account.reopen(moves(lines)) : without(claim, account, lines));
        keepStanding(actor, claim, party -> true);
        commitments.follow(actor, loans.of(claim));
    }

    private static List<Move> moves(List<ClaimLines.Line> lines) {
        return lines.stream()
                .map(line -> new Move(line.party(), line.amount().minus(line.refund())))
                .toList();
    }

    private static LossAccount without(Claim claim, LossAccount account, List<ClaimLines.Line> lines) {
        Money principal = claim.loss().principal().minus(claim.recovered()).max(Money.ZERO);
        Money ofInterest = claim.recovered().minus(claim.loss().principal()).max(Money.ZERO);
        return account.takeBack(
                principal,
                claim.loss().interest().minus(ofInterest),
                lines.stream().map(ClaimLines.Line::burden).toList());
    }

    /** The guarantees through which recoveries run, whatever became of their loan. */
    static final EnumSet<GuaranteeStatus> STANDING_OR_OVER = EnumSet.of(
            GuaranteeStatus.ACTIVE,
            GuaranteeStatus.CLAIMED,
            GuaranteeStatus.PAID,
            GuaranteeStatus.RECOVERING,
            GuaranteeStatus.RELEASED);

    private void keepStanding(Actor actor, Claim claim, Predicate<String> whose) {
        for (Guarantee guarantee :
                tables.guarantees().on(loans.of(claim).parties().proposalId(), CLAIMED)) {
            if (whose.test(guarantee.party())) {
                recorder.journal()
                        .record(actor, guarantee.keepStanding(recorder.today().now()));
                tables.guarantees().save(guarantee);
            }
        }
    }

    /**
     * Splits what a recovery gives back: what a party has not paid yet of a claim on its way lowers that claim, the
     * rest comes back to it.
     *
     * @param open the claim on its way, or null
     */
    List<Back> lower(@Nullable Claim open, List<Move> moves) {
        List<Back> backs = new ArrayList<>();
        Money lowered = Money.ZERO;
        List<ClaimLines.Line> lines = open == null ? List.of() : tables.lines().of(open.id());
        for (Move move : moves) {
            Money back = move.amount().negated();
            Money unpaid = lines.stream()
                    .filter(line -> line.party() == move.party() && line.paidBy() == null)
                    .map(ClaimLines.Line::amount)
                    .findFirst()
                    .orElse(Money.ZERO);
            Money less = back.min(unpaid);
            if (less.isPositive()) {
                tables.lines().lower(Objects.requireNonNull(open).id(), move.party(), less);
                lowered = lowered.plus(less);
            }
            backs.add(new Back(move.party(), back, less));
        }
        if (open != null && lowered.isPositive()) {
            open.lower(lowered);
            tables.claims().save(open);
        }
        return backs;
    }
}
