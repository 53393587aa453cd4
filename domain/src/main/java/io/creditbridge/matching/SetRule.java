package io.creditbridge.matching;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What the rules about sets share: an empty set asks for nothing, otherwise one member must be there. */
final class SetRule {

    private SetRule() {}

    static Optional<FailedRule> check(String rule, Collection<String> has, Set<String> asked, String firmValue) {
        if (asked.isEmpty() || has.stream().anyMatch(asked::contains)) {
            return Optional.empty();
        }
        TreeSet<String> options = new TreeSet<>(asked);
        return Optional.of(new FailedRule(rule, firmValue, String.join(", ", options), new Mend.OneOf(options)));
    }
}
