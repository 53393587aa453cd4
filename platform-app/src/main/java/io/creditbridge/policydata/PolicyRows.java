package io.creditbridge.policydata;

import io.creditbridge.guarantee.FacilityChange.Status;
import io.creditbridge.organization.AccountId;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The kept rows of dated figures: what they say never changes, their state moves once. */
@Component
class PolicyRows {

    private static final String READ = """
            select f.*, p.display_name as proposed_name, d.display_name as decided_name
            from policy_figure f left join account p on p.id = f.proposed_by left join account d on d.id = f.decided_by
            """;

    private final JdbcClient jdbc;

    PolicyRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All rows, the latest first; there are a few a year. */
    List<PolicyRow> all() {
        return jdbc.sql(READ + " order by f.kind, f.valid_from desc, f.proposed_at desc")
                .query((row, number) -> read(row))
                .list();
    }

    Optional<PolicyRow> find(UUID id) {
        return jdbc.sql(READ + " where f.id = ?")
                .param(id)
                .query((row, number) -> read(row))
                .optional();
    }

    /** How many rows were ever put into force. */
    long inForce() {
        return jdbc.sql("select count(*) from policy_figure where status = 'CONFIRMED'")
                .query(Long.class)
                .single();
    }

    /** Keeps a row; empty where one of its kind waits already, or is in force from that day. */
    Optional<UUID> add(PolicyRow.Stated stated, @Nullable AccountId by, Instant at) {
        UUID id = UUID.randomUUID();
        int added = jdbc.sql("""
                        insert into policy_figure (id, kind, valid_from, valid_to, figures, source, status,
                            proposed_by, proposed_at)
                        values (:id, :kind, :from, :to, cast(:figures as numeric[]), :source, :status, :by, :at)
                        on conflict do nothing
                        """)
                .param("id", id)
                .param("kind", stated.kind().name())
                .param("from", stated.validFrom())
                .param("to", stated.validTo())
                .param(
                        "figures",
                        "{"
                                + stated.figures().stream()
                                        .map(BigDecimal::toPlainString)
                                        .collect(Collectors.joining(","))
                                + "}")
                .param("source", stated.source())
                .param("status", by == null ? "CONFIRMED" : "PROPOSED")
                .param("by", by == null ? null : by.value())
                .param("at", Timestamp.from(at))
                .update();
        return added == 1 ? Optional.of(id) : Optional.empty();
    }

    /** Moves a waiting row on; false where another step came first. */
    boolean decide(UUID id, Status status, AccountId by, Instant at) {
        return jdbc.sql("""
                        update policy_figure set status = :status, decided_by = :by, decided_at = :at
                        where id = :id and status = 'PROPOSED'
                        """)
                        .param("id", id)
                        .param("status", status.name())
                        .param("by", by.value())
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
    }

    private static PolicyRow read(ResultSet row) throws SQLException {
        UUID by = row.getObject("proposed_by", UUID.class);
        BigDecimal[] figures = (BigDecimal[]) row.getArray("figures").getArray();
        return new PolicyRow(
                row.getObject("id", UUID.class),
                new PolicyRow.Stated(
                        PolicyKind.valueOf(row.getString("kind")),
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_to", LocalDate.class),
                        Arrays.stream(figures).map(PolicyRows::plain).toList(),
                        row.getString("source")),
                Status.valueOf(row.getString("status")),
                by == null
                        ? null
                        : new PolicyRow.Proposal(
                                new AccountId(by),
                                row.getString("proposed_name"),
                                row.getTimestamp("proposed_at").toInstant()),
                row.getString("decided_name"));
    }

    private static BigDecimal plain(BigDecimal kept) {
        BigDecimal plain = kept.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }
}
