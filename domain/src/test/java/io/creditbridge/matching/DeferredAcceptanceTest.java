package io.creditbridge.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class DeferredAcceptanceTest {

    @Test
    void solvesThePublishedCase() {
        List<MatchFirm> firms = List.of(
                new MatchFirm("A", List.of("C")),
                new MatchFirm("S", List.of("C", "M")),
                new MatchFirm("D", List.of("C", "M", "G")),
                new MatchFirm("J", List.of("C", "G", "M")),
                new MatchFirm("L", List.of("M", "C", "G")));
        List<MatchBank> banks = List.of(
                MatchBank.strict("M", 2, List.of("D", "L", "S", "J")),
                MatchBank.strict("C", 2, List.of("D", "A", "S", "L", "J")),
                MatchBank.strict("G", 2, List.of("D", "J", "L")));
        assertThat(DeferredAcceptance.match(firms, banks))
                .isEqualTo(new MatchingOutcome.Matched(
                        List.of(
                                new MatchingOutcome.Pair("A", "C"),
                                new MatchingOutcome.Pair("S", "M"),
                                new MatchingOutcome.Pair("D", "C"),
                                new MatchingOutcome.Pair("J", "G"),
                                new MatchingOutcome.Pair("L", "M")),
                        List.of()));
    }

    @Test
    void theEarlierFirmWinsATie() {
        List<MatchFirm> firms = List.of(new MatchFirm("late-name", List.of("B")), new MatchFirm("a", List.of("B")));
        List<MatchBank> banks = List.of(new MatchBank("B", 1, List.of(List.of("a", "late-name"))));
        assertThat(matched(firms, banks).unmatched()).containsExactly("a");
    }

    @Test
    void refusesWhatContradictsItself() {
        MatchFirm firm = new MatchFirm("A", List.of("B", "B", "X"));
        MatchBank bank = MatchBank.strict("B", -1, List.of("Y"));
        assertThat(DeferredAcceptance.match(List.of(firm, firm), List.of(bank)))
                .isInstanceOfSatisfying(
                        MatchingOutcome.Refused.class,
                        refused -> assertThat(refused.problems())
                                .anyMatch(problem -> problem.contains("firm A takes part twice"))
                                .anyMatch(problem -> problem.contains("names B twice"))
                                .anyMatch(problem -> problem.contains("prefers X"))
                                .anyMatch(problem -> problem.contains("prefers Y"))
                                .anyMatch(problem -> problem.contains("quota -1")));
    }

    @Test
    void acceptsTheMostFirmsAndRefusesOneMore() {
        List<MatchFirm> firms = new ArrayList<>(IntStream.range(0, DeferredAcceptance.MAX_FIRMS)
                .mapToObj(i -> new MatchFirm("f" + i, List.of()))
                .toList());
        assertThat(DeferredAcceptance.match(firms, List.of())).isInstanceOf(MatchingOutcome.Matched.class);
        firms.add(new MatchFirm("more", List.of()));
        assertThat(DeferredAcceptance.match(firms, List.of())).isInstanceOf(MatchingOutcome.Refused.class);
    }

    @Property(tries = 500)
    void isStableWithinQuotasAndBestForEveryFirm(
            @ForAll @IntRange(max = 5) int firmCount, @ForAll @IntRange(max = 3) int bankCount, @ForAll Random random) {
        Instance instance = Instance.random(firmCount, bankCount, random);
        int[] found = instance.assignment(matched(instance.firms, instance.banks));
        assertThat(instance.isStable(found)).isTrue();
        int[] other = new int[firmCount];
        int combinations = (int) Math.pow(bankCount + 1, firmCount);
        for (int code = 0; code < combinations; code++) {
            int rest = code;
            for (int firm = 0; firm < firmCount; firm++) {
                other[firm] = rest % (bankCount + 1) - 1;
                rest /= bankCount + 1;
            }
            if (instance.isStable(other)) {
                for (int firm = 0; firm < firmCount; firm++) {
                    assertThat(instance.choice(firm, found[firm]))
                            .isLessThanOrEqualTo(instance.choice(firm, other[firm]));
                }
            }
        }
    }

    @Property(tries = 100)
    void isStableForManyFirms(@ForAll @IntRange(min = 1, max = 120) int firmCount, @ForAll Random random) {
        Instance instance = Instance.random(firmCount, 12, random);
        assertThat(instance.isStable(instance.assignment(matched(instance.firms, instance.banks))))
                .isTrue();
    }

    private static MatchingOutcome.Matched matched(List<MatchFirm> firms, List<MatchBank> banks) {
        MatchingOutcome outcome = DeferredAcceptance.match(firms, banks);
        assertThat(outcome).isInstanceOf(MatchingOutcome.Matched.class);
        return (MatchingOutcome.Matched) outcome;
    }

    /** A random question, with stability written down anew: -1 stands for no bank. */
    private record Instance(List<MatchFirm> firms, List<MatchBank> banks) {

        static Instance random(int firmCount, int bankCount, Random random) {
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
            return new Instance(firms, banks);
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
            int place =
                    bank < 0 ? prefers.size() : prefers.indexOf(banks.get(bank).id());
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
}
