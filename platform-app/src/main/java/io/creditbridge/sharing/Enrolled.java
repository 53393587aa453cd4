package io.creditbridge.sharing;

import io.creditbridge.guarantee.FacilityId;
import io.creditbridge.guarantee.FacilityState;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A facility with the loans it takes.
 *
 * @param state where it stands
 * @param reach the loans it takes
 * @param since when it was enrolled
 */
record Enrolled(FacilityState state, Reach reach, Instant since) {

    /**
     * Who stands for a loan: of each party the one that takes it, one that names the bank before one that serves all,
     * then the nearest region up the tree, then the oldest; in the given order.
     */
    static List<FacilityState> standingFor(List<Enrolled> enrolled, LoanPlace place) {
        Map<String, List<Enrolled>> byParty = enrolled.stream()
                .filter(one -> one.reach().takes(place))
                .collect(Collectors.groupingBy(one -> one.state().party()));
        Set<FacilityId> chosen = byParty.values().stream()
                .map(some ->
                        some.stream().min(nearest(place)).orElseThrow().state().id())
                .collect(Collectors.toSet());
        return enrolled.stream()
                .map(Enrolled::state)
                .filter(state -> chosen.contains(state.id()))
                .toList();
    }

    private static Comparator<Enrolled> nearest(LoanPlace place) {
        return Comparator.comparing((Enrolled one) -> one.reach().banks().isEmpty())
                .thenComparingInt(one -> -one.reach().depth(place))
                .thenComparing(Enrolled::since)
                .thenComparing(one -> one.state().id().value());
    }
}
