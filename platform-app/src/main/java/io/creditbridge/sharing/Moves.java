package io.creditbridge.sharing;

import io.creditbridge.money.Money;
import io.creditbridge.scheme.Party;
import io.creditbridge.waterfall.Move;
import java.util.ArrayList;
import java.util.List;

/** Moves of money that go one way only. */
final class Moves {

    private Moves() {}

    /**
     * The same moves without any against the common direction: where a joint limit would turn one party's part around
     * in an event that goes the other way, that party stands still and the largest part of the others carries it. The
     * sum stays.
     */
    static List<Move> oneWay(List<Move> moves) {
        List<Money> amounts = new ArrayList<>();
        Money against = Money.ZERO;
        for (Move move : moves) {
            amounts.add(move.amount().max(Money.ZERO));
            against = against.plus(move.amount().min(Money.ZERO));
        }
        while (against.isNegative()) {
            int largest = 0;
            for (int i = 1; i < amounts.size(); i++) {
                largest = amounts.get(i).compareTo(amounts.get(largest)) > 0 ? i : largest;
            }
            Money carried = amounts.get(largest).min(against.negated());
            if (carried.isZero()) {
                throw new IllegalArgumentException("the moves sum to less than nothing: " + moves);
            }
            amounts.set(largest, amounts.get(largest).minus(carried));
            against = against.plus(carried);
        }
        List<Move> result = new ArrayList<>();
        for (int i = 0; i < moves.size(); i++) {
            Party party = moves.get(i).party();
            result.add(new Move(party, amounts.get(i)));
        }
        return result;
    }

    /** What is given back: the moves with their signs turned. */
    static List<Move> turned(List<Move> moves) {
        return moves.stream()
                .map(move -> new Move(move.party(), move.amount().negated()))
                .toList();
    }
}
