package io.creditbridge.matching;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.PriorityQueue;

/**
 * The matching of firms to banks with quotas that no firm and bank would both rather leave, and that is best for every
 * firm among all such.
 *
 * <p>D. Gale and L. Shapley, "College admissions and the stability of marriage", American Mathematical Monthly 69
 * (1962): each firm asks its banks in turn; a bank keeps the best askers up to its quota and sends the others on. The
 * result does not depend on the order of asking. Where a bank holds firms equal, the firm given earlier stands first.
 */
public final class DeferredAcceptance {

    /** Most firms in one matching. */
    public static final int MAX_FIRMS = 10_000;

    /** Most banks in one matching. */
    public static final int MAX_BANKS = 1_000;

    private final List<MatchFirm> firms;
    private final Map<String, Seats> seats = new HashMap<>();
    private final int[] nextChoice;

    private DeferredAcceptance(List<MatchFirm> firms, List<MatchBank> banks) {
        this.firms = firms;
        this.nextChoice = new int[firms.size()];
        Map<String, Integer> order = new HashMap<>();
        for (int i = 0; i < firms.size(); i++) {
            order.put(firms.get(i).id(), i);
        }
        banks.forEach(bank -> seats.put(bank.id(), new Seats(bank, order)));
    }

    /**
     * The firms' best stable matching, or every problem of the question.
     *
     * @param firms in order of submission, which breaks ties
     * @param banks in any order
     */
    public static MatchingOutcome match(List<MatchFirm> firms, List<MatchBank> banks) {
        List<String> problems = MatchingChecks.problems(firms, banks);
        return problems.isEmpty()
                ? new DeferredAcceptance(List.copyOf(firms), banks).run()
                : new MatchingOutcome.Refused(problems);
    }

    private MatchingOutcome run() {
        Deque<Integer> free = new ArrayDeque<>();
        for (int firm = 0; firm < firms.size(); firm++) {
            free.add(firm);
        }
        while (!free.isEmpty()) {
            int firm = free.remove();
            int sentOn = ask(firm);
            if (sentOn >= 0) {
                free.add(sentOn);
            }
        }
        List<MatchingOutcome.Pair> pairs = new ArrayList<>();
        List<String> unmatched = new ArrayList<>();
        for (int firm = 0; firm < firms.size(); firm++) {
            MatchFirm asker = firms.get(firm);
            // A firm that was kept stands at the choice it asked last; one past the end was kept by nobody.
            if (nextChoice[firm] < asker.prefers().size()) {
                pairs.add(new MatchingOutcome.Pair(asker.id(), asker.prefers().get(nextChoice[firm])));
            } else {
                unmatched.add(asker.id());
            }
        }
        return new MatchingOutcome.Matched(pairs, unmatched);
    }

    /** Lets the firm ask from its present choice on; returns the firm sent on for it, or -1. */
    private int ask(int firm) {
        List<String> prefers = firms.get(firm).prefers();
        while (nextChoice[firm] < prefers.size()) {
            Seats bank = Objects.requireNonNull(seats.get(prefers.get(nextChoice[firm])));
            int refused = bank.consider(firm);
            if (refused != firm) {
                if (refused >= 0) {
                    nextChoice[refused]++;
                }
                return refused;
            }
            nextChoice[firm]++;
        }
        return -1;
    }

    /** The firms a bank keeps for now. */
    private static final class Seats {

        private final int quota;
        private final Map<Integer, Integer> tierOf = new HashMap<>();
        private final PriorityQueue<Integer> worstFirst;

        Seats(MatchBank bank, Map<String, Integer> order) {
            this.quota = bank.quota();
            for (int tier = 0; tier < bank.tiers().size(); tier++) {
                for (String id : bank.tiers().get(tier)) {
                    tierOf.put(Objects.requireNonNull(order.get(id)), tier);
                }
            }
            Comparator<Integer> bestFirst = Comparator.comparing(
                            (Integer firm) -> tierOf.getOrDefault(firm, Integer.MAX_VALUE))
                    .thenComparing(Comparator.naturalOrder());
            this.worstFirst = new PriorityQueue<>(bestFirst.reversed());
        }

        /** Takes the firm in if it is good enough; returns whom that sends away: nobody (-1), another, or itself. */
        int consider(int firm) {
            if (quota == 0 || !tierOf.containsKey(firm)) {
                return firm;
            }
            worstFirst.add(firm);
            return worstFirst.size() > quota ? worstFirst.remove() : -1;
        }
    }
}
