package io.creditbridge.waterfall;

import io.creditbridge.money.Allocation;
import io.creditbridge.money.Money;
import io.creditbridge.scheme.Ceiling;
import io.creditbridge.scheme.ClaimOrder;
import io.creditbridge.scheme.FirstLoss;
import io.creditbridge.scheme.Limit;
import io.creditbridge.scheme.LoanTerms;
import io.creditbridge.scheme.Party;
import io.creditbridge.scheme.Scheme;
import io.creditbridge.scheme.SchemeCatalog;
import io.creditbridge.scheme.SchemeSearch;
import io.creditbridge.scheme.ShareTier;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Allocates one loss to the parties of a scheme, exact to the fen.
 *
 * <p>The result is a function of the loss and of what was recovered, not of the order in which they became known:
 * first-loss layers, then shares by largest remainder (ties in the scheme's order), then the limits that count gross;
 * then recoveries; then the limits that count net. Where recoveries are taken off before the claim, only the rest runs
 * through. Limits are applied in cascade order, so that what one payer cannot pay reaches its overflow payer before
 * that payer's own limit is looked at. A new rule of sharing belongs into this sequence and nowhere else.
 */
public final class Waterfall {

    private Waterfall() {}

    /** The loss under the version of the scheme that covers the loan's approval date. */
    public static LossOutcome allocate(
            SchemeCatalog catalog, String schemeId, LoanTerms loan, Loss loss, BookState state) {
        return switch (catalog.find(schemeId, loan.approvedOn())) {
            case SchemeSearch.Found(Scheme scheme) -> allocate(scheme, loan, loss, state);
            case SchemeSearch.NoVersion none -> new LossOutcome.NotCovered(none);
            case SchemeSearch.UnknownScheme none -> new LossOutcome.NotCovered(none);
        };
    }

    /**
     * The loss under the scheme.
     *
     * @param scheme the version agreed for the loan
     * @param loan the loan
     * @param loss its loss and what was recovered of it, in all
     * @param state the book without this loan
     */
    public static LossOutcome allocate(Scheme scheme, LoanTerms loan, Loss loss, BookState state) {
        List<Ineligibility> reasons = Admission.reasonsAgainst(scheme, loan);
        Optional<ShareTier> tier = scheme.tierFor(loan);
        if (!reasons.isEmpty() || tier.isEmpty()) {
            return new LossOutcome.Ineligible(reasons);
        }
        Money lost = loss.countedBy(scheme.loss().base());
        if (loss.recovered().compareTo(lost) > 0) {
            return new LossOutcome.OverRecovered(lost, loss.recovered());
        }
        Money total = lost.minus(loss.recovered());
        if (!scheme.loss().trigger().isMet(loss.daysOverdue())) {
            return new LossOutcome.NotTriggered(
                    lines(scheme, tier.get(), allToBank(scheme, lost), allToBank(scheme, total)),
                    total,
                    scheme.loss().trigger(),
                    loss.daysOverdue());
        }
        return share(scheme, tier.get(), lost, total, state);
    }

    private static LossOutcome share(Scheme scheme, ShareTier tier, Money lost, Money total, BookState state) {
        List<OpenLimit> rooms = new ArrayList<>();
        List<Ceiling.Kind> unchecked = new ArrayList<>();
        for (Limit limit : scheme.sharing().limits()) {
            Optional<Money> room = Room.under(limit, scheme, tier, state);
            room.ifPresentOrElse(
                    left -> rooms.add(new OpenLimit(limit, left)),
                    () -> unchecked.add(limit.ceiling().kind()));
        }
        boolean netClaim = scheme.loss().claimOrder() == ClaimOrder.NET_OF_RECOVERIES;
        Burdens paid = layers(scheme, tier, netClaim ? total : lost, state);
        limit(paid, rooms, Limit.Counting.GROSS);
        Burdens burdens = paid.copy();
        if (!netClaim) {
            Recoveries.giveBack(lost.minus(total), scheme.loss().recoveries(), scheme.parties(), burdens);
        }
        limit(paid, rooms, Limit.Counting.NET);
        limit(burdens, rooms, Limit.Counting.NET);
        return new LossOutcome.Shared(
                lines(scheme, tier, paid, burdens), total, advance(scheme, lost, state), unchecked);
    }

    private static Burdens layers(Scheme scheme, ShareTier tier, Money loss, BookState state) {
        Burdens burdens = new Burdens(scheme.parties());
        Money rest = loss;
        Money bookLoss = state.lossSoFar();
        for (FirstLoss layer : scheme.loss().firstLosses()) {
            Money left = layer.amount();
            if (layer.scope() == FirstLoss.Scope.PER_BOOK) {
                Money used = layer.amount().min(bookLoss);
                bookLoss = bookLoss.minus(used);
                left = left.minus(used);
            }
            Money taken = rest.min(left);
            burdens.add(layer.party(), taken);
            rest = rest.minus(taken);
        }
        burdens.addAll(Allocation.byWeights(rest, List.copyOf(tier.shares().values())));
        return burdens;
    }

    private static void limit(Burdens burdens, List<OpenLimit> rooms, Limit.Counting counting) {
        for (OpenLimit room : rooms) {
            if (room.limit().counting() == counting) {
                burdens.limit(room.limit(), room.left());
            }
        }
    }

    static @Nullable Advance advance(Scheme scheme, Money lost, BookState state) {
        Party advancer = scheme.loss().advancer();
        if (advancer == null) {
            return null;
        }
        Money left = advancer == Party.POOL ? Room.pool(scheme, state).orElse(lost) : lost;
        Ceiling.Kind limitedBy = left.compareTo(lost) < 0 ? Ceiling.Kind.POOL_BALANCE : null;
        return new Advance(advancer, lost.min(left), limitedBy);
    }

    static Burdens allToBank(Scheme scheme, Money amount) {
        Burdens burdens = new Burdens(scheme.parties());
        burdens.add(Party.BANK, amount);
        return burdens;
    }

    /** What each party bears of a loss of which nothing is recovered. */
    static List<PartyLine> lines(Scheme scheme, ShareTier tier, Burdens borne) {
        return lines(scheme, tier, borne, borne);
    }

    private static List<PartyLine> lines(Scheme scheme, ShareTier tier, Burdens paid, Burdens burdens) {
        List<PartyLine> lines = new ArrayList<>(scheme.parties().size());
        for (int i = 0; i < scheme.parties().size(); i++) {
            Party party = scheme.parties().get(i);
            BigDecimal share = tier.shareOf(party);
            lines.add(new PartyLine(party, share, paid.of(i), burdens.of(i), burdens.limitOf(i)));
        }
        return lines;
    }

    /** A limit with what it still allows. */
    private record OpenLimit(Limit limit, Money left) {}
}
