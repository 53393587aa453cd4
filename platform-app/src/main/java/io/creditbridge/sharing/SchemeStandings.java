package io.creditbridge.sharing;

import io.creditbridge.guarantee.FacilityState;
import io.creditbridge.money.Money;
import io.creditbridge.scheme.Party;
import io.creditbridge.waterfall.BookState;
import io.creditbridge.waterfall.Paid;
import io.creditbridge.web.Today;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where all schemes stand, read in three queries whatever the number of products, loans and claims. */
@Component
public class SchemeStandings {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final Facilities facilities;
    private final JdbcClient jdbc;
    private final Today today;

    SchemeStandings(Facilities facilities, JdbcClient jdbc, Today today) {
        this.facilities = facilities;
        this.jdbc = jdbc;
        this.today = today;
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
        Map<String, Volumes> volumes = volumes();
        Map<String, Map<Party, Paid>> thisYear = thisYear();
        Map<String, SchemeStanding> standings = new HashMap<>();
        enrolled.forEach((scheme, parties) -> standings.put(
                scheme,
                standing(
                        parties, volumes.getOrDefault(scheme, Volumes.NONE), thisYear.getOrDefault(scheme, Map.of()))));
        return new Snapshot(standings);
    }

    private static SchemeStanding standing(List<FacilityState> parties, Volumes volumes, Map<Party, Paid> thisYear) {
        Map<Party, Paid> paid = new EnumMap<>(Party.class);
        Money fees = Money.ZERO;
        Money pool = null;
        for (FacilityState facility : parties) {
            FacilityState.Balances balances = facility.balances();
            Party party = Party.valueOf(facility.party());
            paid.put(party, new Paid(balances.paid(), balances.recovered()));
            fees = fees.plus(balances.fees());
            pool = party == Party.POOL ? balances.fund() : pool;
        }
        BookState book = BookState.UNKNOWN
                .withVolumes(volumes.lent(), volumes.guaranteed(), fees)
                .withPoolBalance(pool)
                .withPaid(paid, thisYear, Map.of());
        return new SchemeStanding(book, volumes.loans(), parties);
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

    /** What was paid since the first of January; a recovery counts against the payments of its own year at most. */
    private Map<String, Map<Party, Paid>> thisYear() {
        LocalDate first = today.day().withDayOfYear(1);
        Map<String, Map<Party, Paid>> byScheme = new HashMap<>();
        jdbc.sql("""
                        select f.scheme_id, f.party, sum(e.paid_fen) as paid, sum(e.recovered_fen) as recovered
                        from facility_entry e join facility f on f.id = e.facility_id
                        where e.kind in ('CLAIM_PAID', 'RECOVERY') and e.at >= :first
                        group by f.scheme_id, f.party
                        """)
                .param("first", Timestamp.from(first.atStartOfDay(CHINA).toInstant()))
                .query(row -> {
                    Money paid = Money.ofFen(row.getLong("paid"));
                    Money recovered = Money.ofFen(row.getLong("recovered")).min(paid);
                    byScheme.computeIfAbsent(row.getString("scheme_id"), any -> new EnumMap<>(Party.class))
                            .put(Party.valueOf(row.getString("party")), new Paid(paid, recovered));
                });
        return byScheme;
    }
}
