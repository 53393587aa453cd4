package io.creditbridge.matching;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/** A random question, with stability written down anew: -1 stands for no bank. */
record RandomQuestion(List<MatchFirm> firms, List<MatchBank> banks) {

    static RandomQuestion of(int firmCount, int bankCount, Random random) {
        List<String> firmIds =
                IntStream.range(0, firmCount).mapToObj(i -> "f" + i).toList();
        List<String> bankIds =
                IntStream.range(0, bankCount).mapToObj(i -> "b" + i).toList();
        List<MatchFirm> firms = firmIds.stream()
                .map(id -> new MatchFirm(id, some(bankIds, random)))
                .toList();
        List<MatchBank> banks = bankIds.stream()
                .map(id -> new MatchBank(id, random.nextInt(4), tiers(some(firmIds, random), random)))
                .toList();
        return new RandomQuestion(firms, banks);
    }

    private static List<String> some(List<String> ids, Random random) {
        List<String> shuffled = new ArrayList<>(ids);
        Collections.shuffle(shuffled, random);
        return shuffled.subList(0, random.nextInt(shuffled.size() + 1));
    }

    private static List<List<String>> tiers(List<String> ids, Random random) {
        List<List<String>> tiers = new ArrayList<>();
        for (String id : ids) {
            if (tiers.isEmpty() || random.nextBoolean()) {
                tiers.add(new ArrayList<>());
            }
            tiers.getLast().add(id);
        }
        return tiers;
    }

    int[] assignment(MatchingOutcome.Matched matched) {
        Map<String, String> bankOf = new HashMap<>();
        matched.pairs().forEach(pair -> bankOf.put(pair.firm(), pair.bank()));
        return firms.stream()
                .mapToInt(firm -> bankNumber(bankOf.getOrDefault(firm.id(), "")))
                .toArray();
    }

    private int bankNumber(String id) {
        return IntStream.range(0, banks.size())
                .filter(i -> banks.get(i).id().equals(id))
                .findFirst()
                .orElse(-1);
    }

    /** The firm's rank of the bank; no bank ranks after all it would take, others after that. */
    int choice(int firm, int bank) {
        List<String> prefers = firms.get(firm).prefers();
        int place = bank < 0 ? prefers.size() : prefers.indexOf(banks.get(bank).id());
        return place < 0 ? Integer.MAX_VALUE : place;
    }

    /** The bank's rank of the firm, ties by the firms' order. */
    private long rank(int bank, int firm) {
        List<List<String>> tiers = banks.get(bank).tiers();
        for (int tier = 0; tier < tiers.size(); tier++) {
            if (tiers.get(tier).contains(firms.get(firm).id())) {
                return tier * 1_000L + firm;
            }
        }
        return Long.MAX_VALUE;
    }

    boolean isStable(int[] assignment) {
        for (int firm = 0; firm < assignment.length; firm++) {
            if (choice(firm, assignment[firm]) == Integer.MAX_VALUE
                    || (assignment[firm] >= 0 && rank(assignment[firm], firm) == Long.MAX_VALUE)) {
                return false;
            }
        }
        return IntStream.range(0, banks.size()).noneMatch(bank -> overfull(bank, assignment))
                && IntStream.range(0, banks.size())
                        .noneMatch(bank ->
                                IntStream.range(0, firms.size()).anyMatch(firm -> blocks(bank, firm, assignment)));
    }

    private boolean overfull(int bank, int[] assignment) {
        return IntStream.of(assignment).filter(kept -> kept == bank).count()
                > banks.get(bank).quota();
    }

    private boolean blocks(int bank, int firm, int[] assignment) {
        long mine = rank(bank, firm);
        if (choice(firm, bank) >= choice(firm, assignment[firm]) || mine == Long.MAX_VALUE) {
            return false;
        }
        long better = IntStream.range(0, assignment.length)
                .filter(other -> assignment[other] == bank && rank(bank, other) < mine)
                .count();
        return better < banks.get(bank).quota();
    }
}
