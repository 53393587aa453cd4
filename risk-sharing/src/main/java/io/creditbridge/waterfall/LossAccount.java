package io.creditbridge.waterfall;

import io.creditbridge.money.Money;
import io.creditbridge.scheme.LoanTerms;
import io.creditbridge.scheme.Scheme;
import io.creditbridge.scheme.ShareTier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The running account of one defaulted loan: what was lost and recovered so far, and what each event made each party
 * bear.
 *
 * <p>What an event moved stands. A further loss is shared for itself, under the limits as the book leaves them on its
 * day; a recovery is given back out of the recorded burdens and asks no book, so that a pool filled up, a year begun or
 * a volume grown since then changes nobody's part. While the book stands still, losses and recoveries end as
 * {@link Waterfall} says of their sums, to the fen of rounding of each event.
 *
 * @param scheme the version agreed for the loan
 * @param loan the loan
 * @param loss everything lost and recovered so far
 * @param burdens one a party, in the scheme's order; what they bear sums to the loss less what was recovered
 * @param closed whether recovery has ended, so that a party that paid first was made whole; false without such a party
 */
public record LossAccount(Scheme scheme, LoanTerms loan, Loss loss, List<PartyBurden> burdens, boolean closed) {

    /** Copies the list and checks that the burdens are those of the scheme's parties. */
    public LossAccount {
        burdens = List.copyOf(burdens);
        if (!burdens.stream().map(PartyBurden::party).toList().equals(scheme.parties())) {
            throw new IllegalArgumentException("not the burdens of " + scheme.parties() + ": " + burdens);
        }
    }

    /** An account that is not closed. */
    public LossAccount(Scheme scheme, LoanTerms loan, Loss loss, List<PartyBurden> burdens) {
        this(scheme, loan, loss, burdens, false);
    }

    /** Whether a party has paid first and the shares are not settled yet. */
    public boolean isAdvanced() {
        return scheme.loss().advancer() != null && !closed;
    }

    /**
     * The account when recovery has ended: those who share what is left pay their parts, and whoever paid first gets
     * back what it bore beyond its own.
     *
     * @throws IllegalStateException if nobody has paid first, or the account is closed
     */
    public Step close(BookState book) {
        if (!isAdvanced()) {
            throw new IllegalStateException("nothing is advanced of " + loss);
        }
        List<Ineligibility> reasons = Admission.reasonsAgainst(scheme, loan);
        Optional<ShareTier> tier = scheme.tierFor(loan);
        return !reasons.isEmpty() || tier.isEmpty()
                ? new Step.Refused(new LossOutcome.Ineligible(reasons))
                : Advances.close(this, tier.get(), book);
    }

    /** The account as it was before its closing came to nothing, from what the closing moved. */
    public LossAccount reopen(List<Move> moves) {
        return Advances.reopen(this, moves);
    }

    /** The account of a loan that has lost nothing yet. */
    public static LossAccount open(Scheme scheme, LoanTerms loan) {
        return new LossAccount(
                scheme,
                loan,
                Loss.ofPrincipal(Money.ZERO, 0),
                scheme.parties().stream().map(PartyBurden::none).toList());
    }

    /**
     * The same account with what was owed on the default date; counts where the scheme's base looks at it.
     *
     * @throws IllegalStateException if something is lost already: what was counted of it stands
     */
    public LossAccount defaulted(@Nullable Money balanceAtDefault) {
        if (loss.unrecoveredPrincipal().isPositive()) {
            throw new IllegalStateException("something is lost already: " + loss);
        }
        return new LossAccount(
                scheme,
                loan,
                new Loss(
                        loss.unrecoveredPrincipal(),
                        loss.unpaidInterest(),
                        balanceAtDefault,
                        loss.recovered(),
                        loss.daysOverdue()),
                burdens,
                closed);
    }

    /** What is lost by the scheme's base and not recovered. */
    public Money unrecovered() {
        return loss.countedBy(scheme.loss().base()).minus(loss.recovered());
    }

    /**
     * The account after a further loss.
     *
     * @param principal not negative
     * @param interest not negative; counts where the scheme's base has it
     * @param daysOverdue as known with this event; an earlier, higher number stands
     * @param book the whole book as it stands, with what was lost and paid for this loan before
     */
    public Step lose(Money principal, Money interest, int daysOverdue, BookState book) {
        List<Ineligibility> reasons = Admission.reasonsAgainst(scheme, loan);
        Optional<ShareTier> tier = scheme.tierFor(loan);
        if (!reasons.isEmpty() || tier.isEmpty()) {
            return new Step.Refused(new LossOutcome.Ineligible(reasons));
        }
        Loss next = new Loss(
                loss.unrecoveredPrincipal().plus(principal),
                loss.unpaidInterest().plus(interest),
                loss.balanceAtDefault(),
                loss.recovered(),
                Math.max(loss.daysOverdue(), daysOverdue));
        if (!scheme.loss().trigger().isMet(next.daysOverdue())) {
            return new Step.Refused(new LossOutcome.NotTriggered(
                    Waterfall.lines(scheme, tier.get(), Waterfall.allToBank(scheme, principal)),
                    principal,
                    scheme.loss().trigger(),
                    next.daysOverdue()));
        }
        return isAdvanced()
                ? Advances.lose(this, next, tier.get(), book)
                : FurtherLoss.of(this, next, tier.get(), book);
    }

    /** The account after a further recovery; refused if more would be recovered than was lost. */
    public Step recover(Money amount) {
        Loss next = loss.withRecovered(loss.recovered().plus(amount));
        Money lost = loss.countedBy(scheme.loss().base());
        if (next.recovered().compareTo(lost) > 0) {
            return new Step.Refused(new LossOutcome.OverRecovered(lost, next.recovered()));
        }
        return isAdvanced() ? Advances.recover(this, next, amount) : GiveBack.of(this, next, amount);
    }

    /**
     * The same account where recoveries lowered an unpaid claim instead of being given back.
     *
     * @param lowered one amount a party, in the scheme's order, each at most what was given back
     */
    public LossAccount lowered(List<Money> lowered) {
        List<PartyBurden> after = new ArrayList<>();
        for (int i = 0; i < burdens.size(); i++) {
            after.add(burdens.get(i).unpaid(lowered.get(i)));
        }
        return new LossAccount(scheme, loan, loss, after, closed);
    }

    /**
     * The account after a claimed loss came to nothing before it was paid.
     *
     * @param principal the part of the claimed principal that no recovery covered
     * @param interest likewise
     * @param parts what the claim still asks of each party ({@code paid}), and what it added by right
     */
    public LossAccount takeBack(Money principal, Money interest, List<PartyBurden> parts) {
        Loss left = new Loss(
                loss.unrecoveredPrincipal().minus(principal),
                loss.unpaidInterest().minus(interest),
                loss.balanceAtDefault(),
                loss.recovered(),
                loss.daysOverdue());
        return new LossAccount(scheme, loan, left, TakenBack.of(burdens, parts), closed);
    }
}
