package io.creditbridge.matching;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The checks of a matching's question before it is answered. */
final class MatchingChecks {

    private MatchingChecks() {}

    /** Every problem; empty if the question is sound. */
    static List<String> problems(List<MatchFirm> firms, List<MatchBank> banks) {
        List<String> problems = new ArrayList<>();
        if (firms.size() > DeferredAcceptance.MAX_FIRMS || banks.size() > DeferredAcceptance.MAX_BANKS) {
            problems.add("at most " + DeferredAcceptance.MAX_FIRMS + " firms and " + DeferredAcceptance.MAX_BANKS
                    + " banks are matched");
            return problems;
        }
        Set<String> firmIds =
                ids(problems, "firm", firms.stream().map(MatchFirm::id).toList());
        Set<String> bankIds =
                ids(problems, "bank", banks.stream().map(MatchBank::id).toList());
        for (MatchFirm firm : firms) {
            checkPreferences(problems, "firm " + firm.id(), firm.prefers(), bankIds);
        }
        for (MatchBank bank : banks) {
            if (bank.quota() < 0) {
                problems.add("bank " + bank.id() + ": quota " + bank.quota() + " is negative");
            }
            List<String> ranked = bank.tiers().stream().flatMap(List::stream).toList();
            checkPreferences(problems, "bank " + bank.id(), ranked, firmIds);
        }
        return problems;
    }

    private static Set<String> ids(List<String> problems, String kind, Collection<String> ids) {
        Set<String> known = new HashSet<>();
        for (String id : ids) {
            if (!known.add(id)) {
                problems.add(kind + " " + id + " takes part twice");
            }
        }
        return known;
    }

    private static void checkPreferences(
            List<String> problems, String who, List<String> preferences, Set<String> known) {
        Set<String> seen = new HashSet<>();
        for (String id : preferences) {
            if (!known.contains(id)) {
                problems.add(who + " prefers " + id + ", which does not take part");
            } else if (!seen.add(id)) {
                problems.add(who + " names " + id + " twice");
            }
        }
    }
}
