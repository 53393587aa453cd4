package io.creditbridge.waterfall;

import io.creditbridge.money.Money;
import io.creditbridge.scheme.LoanTerms;
import io.creditbridge.scheme.Scheme;
import java.util.ArrayList;
import java.util.List;

/**
 * The running account of one defaulted loan: what was lost and recovered so far, and what that makes each party bear.
 *
 * <p>Pure: each event gives a new account and the moves of money it causes. What each party bears depends on the sums
 * alone, so events may become known in any order with the same end; a move may differ by a fen of rounding from one
 * order to another.
 *
 * @param scheme the version agreed for the loan
 * @param loan the loan
 * @param others the book without this loan
 * @param loss everything lost and recovered so far
 */
public record LossAccount(Scheme scheme, LoanTerms loan, BookState others, Loss loss) {

    /** The account of a loan that has lost nothing yet. */
    public static LossAccount open(Scheme scheme, LoanTerms loan, BookState others) {
        return new LossAccount(scheme, loan, others, Loss.ofPrincipal(Money.ZERO, 0));
    }

    /** The allocation of everything so far. */
    public LossOutcome outcome() {
        return Waterfall.allocate(scheme, loan, loss, others);
    }

    /**
     * The account after a further loss of principal.
     *
     * @param principal not negative
     * @param daysOverdue as known with this event; an earlier, higher number stands
     */
    public Step lose(Money principal, int daysOverdue) {
        return lose(principal, Money.ZERO, daysOverdue);
    }

    /** The account after a further loss of principal and interest; interest counts where the scheme's base has it. */
    public Step lose(Money principal, Money interest, int daysOverdue) {
        return step(new Loss(
                loss.unrecoveredPrincipal().plus(principal),
                loss.unpaidInterest().plus(interest),
                loss.balanceAtDefault(),
                loss.recovered(),
                Math.max(loss.daysOverdue(), daysOverdue)));
    }

    /** The account after a further recovery; refused if more would be recovered than was lost. */
    public Step recover(Money amount) {
        return step(loss.withRecovered(loss.recovered().plus(amount)));
    }

    /** The same account beside a book that has moved on; earlier payments of this loan are not part of that book. */
    public LossAccount withOthers(BookState book) {
        return new LossAccount(scheme, loan, book, loss);
    }

    private Step step(Loss next) {
        LossAccount after = new LossAccount(scheme, loan, others, next);
        LossOutcome outcome = after.outcome();
        return switch (outcome) {
            case LossOutcome.Shared shared -> new Step.Moved(after, moves(shared.lines()));
            case LossOutcome.NotTriggered waiting -> new Step.Moved(after, moves(waiting.lines()));
            case LossOutcome.Ineligible refused -> new Step.Refused(refused);
            case LossOutcome.OverRecovered refused -> new Step.Refused(refused);
            case LossOutcome.NotCovered refused -> new Step.Refused(refused);
        };
    }

    private List<Move> moves(List<PartyLine> after) {
        List<PartyLine> before = linesOf(outcome());
        List<Move> moves = new ArrayList<>();
        for (int i = 0; i < after.size(); i++) {
            Money earlier = before.isEmpty() ? Money.ZERO : before.get(i).amount();
            moves.add(new Move(after.get(i).party(), after.get(i).amount().minus(earlier)));
        }
        return moves;
    }

    private static List<PartyLine> linesOf(LossOutcome outcome) {
        return switch (outcome) {
            case LossOutcome.Shared shared -> shared.lines();
            case LossOutcome.NotTriggered waiting -> waiting.lines();
            case LossOutcome.Ineligible none -> List.of();
            case LossOutcome.OverRecovered none -> List.of();
            case LossOutcome.NotCovered none -> List.of();
        };
    }
}
