package io.creditbridge.waterfall;

import io.creditbridge.money.Allocation;
import io.creditbridge.money.Money;
import io.creditbridge.scheme.ClaimOrder;
import io.creditbridge.scheme.FirstLoss;
import io.creditbridge.scheme.Limit;
import io.creditbridge.scheme.Scheme;
import io.creditbridge.scheme.ShareTier;
import java.util.ArrayList;
import java.util.List;

/** One further loss of a loan, shared for itself under the limits as the book leaves them. */
final class FurtherLoss {

    private FurtherLoss() {}

    static Step of(LossAccount account, Loss next, ShareTier tier, BookState book) {
        Scheme scheme = account.scheme();
        Money before = account.loss().countedBy(scheme.loss().base());
        Money added = next.countedBy(scheme.loss().base()).minus(before);
        boolean netClaim = scheme.loss().claimOrder() == ClaimOrder.NET_OF_RECOVERIES;
        Money inLayers = netClaim ? account.unrecovered() : before;
        Money otherLosses = book.lossSoFar().minus(before).max(Money.ZERO);

        return moved(account, next, tier, share(scheme, tier, book, new Part(inLayers, added, otherLosses)));
    }

    /**
     * What is shared.
     *
     * @param inLayers what earlier losses of the loan have put into first-loss layers
     * @param added the loss
     * @param otherLosses what other loans of the book have lost
     */
    record Part(Money inLayers, Money added, Money otherLosses) {}

    /** A loss shared for itself under the limits as the book leaves them. */
    static Shared share(Scheme scheme, ShareTier tier, BookState book, Part part) {
        boolean netClaim = scheme.loss().claimOrder() == ClaimOrder.NET_OF_RECOVERIES;
        Burdens layered = layers(scheme, part.inLayers(), part.added(), part.otherLosses());
        Burdens borne = layered.copy();
        borne.addAll(Allocation.byWeights(
                part.added().minus(layered.sum(scheme.parties())),
                List.copyOf(tier.shares().values())));
        Burdens unlimited = borne.copy();
        limit(borne, scheme, tier, book, Limit.Counting.GROSS);
        // Recoveries reopen limits that count net; a net claim is measured before any limit.
        Burdens nominal = netClaim ? unlimited : borne.copy();
        limit(borne, scheme, tier, book, Limit.Counting.NET);
        return new Shared(borne, nominal, layered);
    }

    /** What an event adds to the burdens. */
    record Shared(Burdens borne, Burdens nominal, Burdens layered) {}

    /** What a further loss puts into the layers, by what all losses so far have used of them. */
    private static Burdens layers(Scheme scheme, Money before, Money added, Money otherLosses) {
        Burdens burdens = new Burdens(scheme.parties());
        Money restBefore = before;
        Money restAfter = before.plus(added);
        Money bookLoss = otherLosses;
        for (FirstLoss layer : scheme.loss().firstLosses()) {
            Money left = layer.amount();
            if (layer.scope() == FirstLoss.Scope.PER_BOOK) {
                Money used = layer.amount().min(bookLoss);
                bookLoss = bookLoss.minus(used);
                left = left.minus(used);
            }
            Money takenBefore = restBefore.min(left);
            Money takenAfter = restAfter.min(left);
            burdens.add(layer.party(), takenAfter.minus(takenBefore));
            restBefore = restBefore.minus(takenBefore);
            restAfter = restAfter.minus(takenAfter);
        }
        return burdens;
    }

    private static void limit(Burdens burdens, Scheme scheme, ShareTier tier, BookState book, Limit.Counting counting) {
        for (Limit limit : scheme.sharing().limits()) {
            if (limit.counting() == counting) {
                Room.under(limit, scheme, tier, book).ifPresent(room -> burdens.limit(limit, room));
            }
        }
    }

    private static Step moved(LossAccount account, Loss next, ShareTier tier, Shared moved) {
        Scheme scheme = account.scheme();
        List<PartyBurden> after = new ArrayList<>();
        List<Move> moves = new ArrayList<>();
        for (int i = 0; i < scheme.parties().size(); i++) {
            PartyBurden own = account.burdens().get(i);
            // A gross limit may have sent a layer's part on; what is in layers is never more than what is borne by
            // right.
            Money nominal = own.nominal().plus(moved.nominal().of(i));
            after.add(new PartyBurden(
                    own.party(),
                    own.paid().plus(moved.borne().of(i)),
                    own.back(),
                    nominal,
                    own.layered().plus(moved.layered().of(i)).min(nominal)));
            moves.add(new Move(own.party(), moved.borne().of(i)));
        }
        return new Step.Moved(
                new LossAccount(scheme, account.loan(), next, after, account.closed()),
                moves,
                Waterfall.lines(scheme, tier, moved.borne()));
    }
}
