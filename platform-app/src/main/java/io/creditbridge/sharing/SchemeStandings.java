package io.creditbridge.sharing;

import io.creditbridge.guarantee.FacilityState;
import io.creditbridge.money.Money;
import io.creditbridge.scheme.Party;
import io.creditbridge.waterfall.BookState;
import io.creditbridge.waterfall.Paid;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where all schemes stand, read in six queries whatever the number of products, loans and claims. */
@Component
public class SchemeStandings {

    private final Facilities facilities;
    private final PaidSums sums;
    private final JdbcClient jdbc;

    SchemeStandings(Facilities facilities, PaidSums sums, JdbcClient jdbc) {
        this.facilities = facilities;
        this.sums = sums;
        this.jdbc = jdbc;
    }

    /** All schemes at one moment. */
    public record Snapshot(Map<String, SchemeStanding> byScheme) {

        /** Copies the map. */
        public Snapshot {
            byScheme = Map.copyOf(byScheme);
        }

        /** One scheme; unknown where nobody is enrolled. */
        public SchemeStanding of(@Nullable String schemeId) {
            return schemeId == null ? SchemeStanding.UNKNOWN : byScheme.getOrDefault(schemeId, SchemeStanding.UNKNOWN);
        }
    }

    /** Volumes of one scheme. */
    private record Volumes(int loans, Money lent, Money guaranteed) {

        private static final Volumes NONE = new Volumes(0, Money.ZERO, Money.ZERO);
    }

    /** Where they stand now. */
    @Transactional(readOnly = true)
    public Snapshot now() {
        Map<String, List<FacilityState>> enrolled =
                facilities.all().stream().collect(Collectors.groupingBy(FacilityState::schemeId));
        if (enrolled.isEmpty()) {
            return new Snapshot(Map.of());
        }
        Books books = new Books(volumes(), sums.ever(), sums.thisYear(), sums.losses(), sums.pendingOfPools());
        Map<String, SchemeStanding> standings = new HashMap<>();
        enrolled.forEach((scheme, parties) -> standings.put(scheme, books.standing(scheme, parties)));
        return new Snapshot(standings);
    }

    /** The sums of all schemes. */
    private record Books(
            Map<String, Volumes> volumes,
            Map<String, Map<Party, Paid>> ever,
            Map<String, Map<Party, Paid>> thisYear,
            Map<String, Money> losses,
            Map<String, Money> pending) {

        SchemeStanding standing(String scheme, List<FacilityState> parties) {
            Money fees = Money.ZERO;
            Money pool = null;
            for (FacilityState facility : parties) {
                fees = fees.plus(facility.balances().fees());
                if (facility.party().equals(Party.POOL.name())) {
                    Money waiting = pending.getOrDefault(scheme, Money.ZERO);
                    pool = facility.balances().fund().minus(waiting).max(Money.ZERO);
                }
            }
            Volumes lent = volumes.getOrDefault(scheme, Volumes.NONE);
            BookState book = BookState.UNKNOWN
                    .withVolumes(lent.lent(), lent.guaranteed(), fees)
                    .withPoolBalance(pool)
                    .withPaid(ever.getOrDefault(scheme, Map.of()), thisYear.getOrDefault(scheme, Map.of()), Map.of())
                    .withLossSoFar(losses.getOrDefault(scheme, Money.ZERO));
            return new SchemeStanding(book, lent.loans(), parties);
        }
    }

    private Map<String, Volumes> volumes() {
        return jdbc
                .sql("select * from scheme_book")
                .query((row, number) -> Map.entry(
                        row.getString("scheme_id"),
                        new Volumes(
                                row.getInt("loans"),
                                Money.ofFen(row.getLong("lent_fen")),
                                Money.ofFen(row.getLong("guaranteed_fen")))))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
