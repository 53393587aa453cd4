package io.creditbridge.calculators;

import io.creditbridge.matching.DeferredAcceptance;
import io.creditbridge.matching.MatchBank;
import io.creditbridge.matching.MatchFirm;
import io.creditbridge.matching.MatchingOutcome;
import io.creditbridge.web.Fields;
import io.creditbridge.web.InvalidInput;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which firm goes to which bank. */
final class MatchingCalculations {

    private static final int MOST_PROBLEMS = 100;

    private MatchingCalculations() {}

    static MatchingOutcome.Matched match(MatchingRequest asked) {
        check(asked);
        List<MatchFirm> firms = asked.firms().stream()
                .map(firm -> new MatchFirm(firm.id(), firm.prefers()))
                .toList();
        List<MatchBank> banks = asked.banks().stream()
                .map(bank -> MatchBank.strict(bank.id(), bank.quota(), bank.prefers()))
                .toList();
        return switch (DeferredAcceptance.match(firms, banks)) {
            case MatchingOutcome.Matched matched -> matched;
            case MatchingOutcome.Refused any -> throw new InvalidInput("firms", "calculate.wrong.INCONSISTENT");
        };
    }

    private static void check(MatchingRequest asked) {
        Problems problems = new Problems();
        Set<String> firms = problems.ids(
                "firms", asked.firms().stream().map(MatchingFirmBody::id).toList());
        Set<String> banks = problems.ids(
                "banks", asked.banks().stream().map(MatchingBankBody::id).toList());
        for (int i = 0; i < asked.firms().size(); i++) {
            problems.wishes("firms[" + i + "]", asked.firms().get(i).prefers(), banks);
        }
        for (int i = 0; i < asked.banks().size(); i++) {
            problems.wishes("banks[" + i + "]", asked.banks().get(i).prefers(), firms);
        }
        problems.fields.check();
    }

    /** What contradicts itself, up to a limit. */
    private static final class Problems {

        private final Fields fields = new Fields();
        private int noted;

        Set<String> ids(String list, List<String> ids) {
            Set<String> known = new HashSet<>();
            for (int i = 0; i < ids.size(); i++) {
                if (!known.add(ids.get(i))) {
                    reject(list + "[" + i + "].id", "calculate.wrong.twice", ids.get(i));
                }
            }
            return known;
        }

        void wishes(String path, List<String> wishes, Set<String> known) {
            Set<String> seen = new HashSet<>();
            for (int i = 0; i < wishes.size(); i++) {
                String wish = wishes.get(i);
                String at = path + ".prefers[" + i + "]";
                if (!known.contains(wish)) {
                    reject(at, "calculate.wrong.notThere", wish);
                } else if (!seen.add(wish)) {
                    reject(at, "calculate.wrong.twice", wish);
                }
            }
        }

        private void reject(String field, String messageKey, String name) {
            if (noted++ < MOST_PROBLEMS) {
                fields.reject(field, messageKey, name);
            }
        }
    }
}
