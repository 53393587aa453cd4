package io.creditbridge.sharing;

import io.creditbridge.guarantee.FacilityId;
import io.creditbridge.guarantee.FacilityState;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** All schemes at one moment; each standing is put together when it is first asked for. */
public final class StandingsNow {

    private final Map<String, List<Enrolled>> enrolled;
    private final Map<String, SchemeBooks> books;
    private final Map<List<FacilityState>, SchemeStanding> kept = new ConcurrentHashMap<>();

    StandingsNow(Map<String, List<Enrolled>> enrolled, Map<String, SchemeBooks> books) {
        this.enrolled = Map.copyOf(enrolled);
        this.books = Map.copyOf(books);
    }

    /** One scheme for those who stand for a loan at a place; unknown where nobody does. */
    public SchemeStanding of(@Nullable String schemeId, LoanPlace place) {
        return schemeId == null
                ? SchemeStanding.UNKNOWN
                : of(schemeId, Enrolled.standingFor(enrolled.getOrDefault(schemeId, List.of()), place));
    }

    /** One scheme for some of its sharers, in the order of their identity. */
    SchemeStanding of(String schemeId, List<FacilityState> sharers) {
        SchemeBooks known = books.get(schemeId);
        return known == null || sharers.isEmpty()
                ? SchemeStanding.UNKNOWN
                : kept.computeIfAbsent(sharers, known::standing);
    }

    /** One scheme in all, whoever stands for its loans. */
    SchemeStanding whole(String schemeId) {
        SchemeBooks known = books.get(schemeId);
        return known == null
                ? SchemeStanding.UNKNOWN
                : known.whole(enrolled.getOrDefault(schemeId, List.of()).stream()
                        .map(Enrolled::state)
                        .toList());
    }

    /**
     * Those with whom a facility stands under the scheme's limits, one list a different set of them; before its first
     * loan, those who would stand for one.
     */
    Set<List<FacilityState>> together(FacilityState facility) {
        Set<List<FacilityState>> sets = new LinkedHashSet<>();
        SchemeBooks known = books.get(facility.schemeId());
        if (known != null) {
            known.books().stream()
                    .filter(book -> book.members().contains(facility.id()))
                    .forEach(book -> sets.add(states(facility, known.limitedOf(book))));
        }
        if (sets.isEmpty()) {
            sets.add(wouldStand(facility));
        }
        return sets;
    }

    /** Those with whom a facility stands under the scheme's limits for the loans of one book. */
    List<FacilityState> together(FacilityState facility, UUID book) {
        SchemeBooks known = Objects.requireNonNull(books.get(facility.schemeId()));
        return known.books().stream()
                .filter(one -> one.id().equals(book))
                .findFirst()
                .map(one -> states(facility, known.limitedOf(one)))
                .orElseThrow();
    }

    private List<FacilityState> wouldStand(FacilityState facility) {
        List<Enrolled> all = enrolled.getOrDefault(facility.schemeId(), List.of());
        Reach reach = all.stream()
                .filter(one -> one.state().id().equals(facility.id()))
                .map(Enrolled::reach)
                .findFirst()
                .orElse(Reach.EVERYWHERE);
        LoanPlace anywhere = new LoanPlace(reach.anyBank(facility.sharerId()), List.of());
        return states(
                facility,
                Enrolled.standingFor(all, anywhere).stream()
                        .filter(one -> !one.party().equals(facility.party()))
                        .map(FacilityState::id)
                        .collect(Collectors.toSet()));
    }

    private List<FacilityState> states(FacilityState facility, Set<FacilityId> others) {
        return enrolled.getOrDefault(facility.schemeId(), List.of()).stream()
                .map(Enrolled::state)
                .filter(one -> one.id().equals(facility.id()) || others.contains(one.id()))
                .toList();
    }
}
