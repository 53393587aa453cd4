package io.creditbridge.sharing;

import io.creditbridge.guarantee.FacilityId;
import io.creditbridge.guarantee.FacilityState;
import io.creditbridge.guarantee.FacilityTerms;
import io.creditbridge.money.Money;
import io.creditbridge.organization.OrganizationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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

    /** All facilities on the platform, in the order in which several of them are moved. */
    List<FacilityState> all() {
        return jdbc.sql("select * from facility order by id")
                .query((row, number) -> read(row))
                .list();
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
