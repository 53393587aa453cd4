package io.creditbridge.sharing;

import io.creditbridge.guarantee.FacilityId;
import io.creditbridge.guarantee.FacilityState;
import io.creditbridge.guarantee.FacilityTerms;
import io.creditbridge.money.Money;
import io.creditbridge.organization.AccountId;
import io.creditbridge.organization.OrganizationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The facilities as they stand; they change through {@link FacilityLedger} only. */
@Component
class Facilities {

    private final JdbcClient jdbc;

    Facilities(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One facility of a sharer. */
    Optional<FacilityState> findByIdAndSharer(FacilityId id, OrganizationId sharer) {
        return jdbc.sql("select * from facility where id = ? and sharer_id = ?")
                .params(id.value(), sharer.value())
                .query((row, number) -> read(row))
                .optional();
    }

    /** One facility whose access has been checked. */
    FacilityState get(FacilityId id) {
        return jdbc.sql("select * from facility where id = ?")
                .param(id.value())
                .query((row, number) -> read(row))
                .single();
    }

    /** All facilities of a sharer. */
    List<FacilityState> of(OrganizationId sharer) {
        return jdbc.sql("select * from facility where sharer_id = ? order by scheme_id, party")
                .param(sharer.value())
                .query((row, number) -> read(row))
                .list();
    }

    /** All facilities on the platform with the loans they take, in the order in which several of them are moved. */
    List<Enrolled> enrolled() {
        return jdbc.sql("""
                        select f.*, r.region_code, r.banks from facility f join (
                            select facility_id, max(region_code) as region_code,
                                array_remove(array_agg(bank_id), null) as banks
                            from facility_reach group by facility_id) r on r.facility_id = f.id
                        order by f.id
                        """)
                .query((row, number) -> new Enrolled(
                        read(row),
                        new Reach(row.getString("region_code"), banks(row)),
                        row.getTimestamp("enrolled_at").toInstant()))
                .list();
    }

    private static Set<OrganizationId> banks(ResultSet row) throws SQLException {
        return Arrays.stream((UUID[]) row.getArray("banks").getArray())
                .map(OrganizationId::new)
                .collect(Collectors.toSet());
    }

    /** Adds a facility; false, and the transaction must end, where another one takes the same loans. */
    boolean add(FacilityState state, Reach reach, AccountId by, Instant at) {
        jdbc.sql("""
                        insert into facility (id, sharer_id, scheme_id, party, enrolled_by, enrolled_at)
                        values (?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        state.id().value(),
                        state.sharerId().value(),
                        state.schemeId(),
                        state.party(),
                        by.value(),
                        Timestamp.from(at))
                .update();
        List<OrganizationId> banks = new ArrayList<>(reach.banks());
        int rows = 0;
        for (int i = 0; i < Math.max(1, banks.size()); i++) {
            rows += jdbc.sql("""
                            insert into facility_reach (facility_id, scheme_id, party, region_code, bank_id)
                            values (:id, :scheme, :party, :region, :bank) on conflict do nothing
                            """)
                    .param("id", state.id().value())
                    .param("scheme", state.schemeId())
                    .param("party", state.party())
                    .param("region", reach.region(), Types.VARCHAR)
                    .param("bank", banks.isEmpty() ? null : banks.get(i).value(), Types.OTHER)
                    .update();
        }
        return rows == Math.max(1, banks.size());
    }

    boolean knowsRegion(String code) {
        return jdbc.sql("select exists (select from region where code = ?)")
                .param(code)
                .query(Boolean.class)
                .single();
    }

    /** The loans each facility takes, in words. */
    Map<FacilityId, FacilityPlace> places() {
        Map<FacilityId, FacilityPlace> places = new HashMap<>();
        jdbc.sql("""
                        select f.facility_id, max(r.code) as code, max(r.name_zh) as region_zh,
                            max(r.name_en) as region_en, string_agg(b.name_zh, ' · ' order by b.id) as banks_zh,
                            string_agg(b.name_en, ' · ' order by b.id) as banks_en
                        from facility_reach f left join region r on r.code = f.region_code
                            left join organization b on b.id = f.bank_id
                        group by f.facility_id
                        """).query(row -> {
            places.put(
                    new FacilityId(row.getObject("facility_id", UUID.class)),
                    new FacilityPlace(
                            row.getString("code"),
                            row.getString("region_zh"),
                            row.getString("region_en"),
                            row.getString("banks_zh"),
                            row.getString("banks_en")));
        });
        return places;
    }

    /** The facilities of a scheme's parties, in the order in which several of them are moved. */
    List<FacilityState> under(String schemeId) {
        return jdbc.sql("select * from facility where scheme_id = ? order by id")
                .param(schemeId)
                .query((row, number) -> read(row))
                .list();
    }

    private static FacilityState read(ResultSet row) throws SQLException {
        return new FacilityState(
                new FacilityId(row.getObject("id", UUID.class)),
                new OrganizationId(row.getObject("sharer_id", UUID.class)),
                row.getString("scheme_id"),
                row.getString("party"),
                terms(row),
                new FacilityState.Balances(
                        Money.ofFen(row.getLong("fund_fen")),
                        Money.ofFen(row.getLong("reserved_fen")),
                        Money.ofFen(row.getLong("active_fen")),
                        Money.ofFen(row.getLong("posted_fen")),
                        Money.ofFen(row.getLong("paid_fen")),
                        Money.ofFen(row.getLong("recovered_fen")),
                        Money.ofFen(row.getLong("fees_fen"))));
    }

    private static @Nullable FacilityTerms terms(ResultSet row) throws SQLException {
        LocalDate from = row.getObject("valid_from", LocalDate.class);
        if (from == null) {
            return null;
        }
        return new FacilityTerms(
                Money.ofFen(row.getLong("commitment_limit_fen")),
                row.getBigDecimal("leverage"),
                row.getBigDecimal("claim_rate_limit"),
                row.getBoolean("follows_loan"),
                from,
                row.getObject("valid_to", LocalDate.class));
    }
}
