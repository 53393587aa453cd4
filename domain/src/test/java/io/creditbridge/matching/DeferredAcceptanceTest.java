package io.creditbridge.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
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
        RandomQuestion instance = RandomQuestion.of(firmCount, bankCount, random);
        int[] found = instance.assignment(matched(instance.firms(), instance.banks()));
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
        RandomQuestion instance = RandomQuestion.of(firmCount, 12, random);
        assertThat(instance.isStable(instance.assignment(matched(instance.firms(), instance.banks()))))
                .isTrue();
    }

    private static MatchingOutcome.Matched matched(List<MatchFirm> firms, List<MatchBank> banks) {
        MatchingOutcome outcome = DeferredAcceptance.match(firms, banks);
        assertThat(outcome).isInstanceOf(MatchingOutcome.Matched.class);
        return (MatchingOutcome.Matched) outcome;
    }
}
