package io.creditbridge.borrowergroup;

import io.creditbridge.connection.ConnectedFirms;
import io.creditbridge.connection.ConnectionId;
import io.creditbridge.connection.ConnectionKind;
import io.creditbridge.connection.ConnectionStatus;
import io.creditbridge.enterprise.EnterpriseId;
import io.creditbridge.identity.Actor;
import io.creditbridge.web.NotFound;
import io.creditbridge.web.Page;
import io.creditbridge.web.PageRequest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads connections: an operator's list of all, and a bank's of its applicant. */
@Component
class ConnectionReading {

    /** What the operators' list can be sorted by; what waits comes first. */
    static final Map<String, String> SORTS = Map.of("proposedAt", "waiting desc, proposed_at");

    private static final int MOST_SUGGESTED = 50;

    private static final String ALL = """
            select c.*, c.status in ('PROPOSED', 'END_PROPOSED') as waiting, o.name_zh, o.name_en,
                f.name as first_name, f.credit_code as first_code, s.name as second_name, s.credit_code as second_code
            from firm_connection c join organization o on o.id = c.proposer_id
            join enterprise f on f.id = c.first_id join enterprise s on s.id = c.second_id
            """;

    private final JdbcClient jdbc;

    ConnectionReading(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether a connection of the two firms is proposed or in effect. */
    boolean isLive(ConnectedFirms firms) {
        return jdbc.sql("""
                        select exists (select from firm_connection where first_id = ? and second_id = ?
                            and status in ('PROPOSED', 'CONFIRMED', 'END_PROPOSED'))
                        """)
                .params(firms.first().value(), firms.second().value())
                .query(Boolean.class)
                .single();
    }

    /** All connections. */
    @Transactional(readOnly = true)
    public Page<ConnectionView> all(Actor actor, PageRequest page) {
        long count = jdbc.sql("select count(*) from firm_connection")
                .query(Long.class)
                .single();
        List<ConnectionView> rows = jdbc.sql(
                        "select * from (" + ALL + ") listed order by " + page.orderBy() + " limit ? offset ?")
                .params(page.size(), page.offset())
                .query((row, number) -> view(row, actor, true, true))
                .list();
        return new Page<>(rows, page.page(), page.size(), count);
    }

    /** One connection for an operator. */
    @Transactional(readOnly = true)
    public ConnectionView one(Actor actor, ConnectionId id) {
        return jdbc.sql(ALL + " where c.id = ?")
                .param(id.value())
                .query((row, number) -> view(row, actor, true, true))
                .optional()
                .orElseThrow(() -> new NotFound(id));
    }

    /** What is proposed or in effect of a bank's applicant; firms that are not its customers have no name. */
    @Transactional(readOnly = true)
    public List<ConnectionView> ofApplicant(Actor actor, EnterpriseId applicant) {
        return jdbc.sql("select * from (" + ALL + """
                         where :firm in (c.first_id, c.second_id)
                         and c.status in ('PROPOSED', 'CONFIRMED', 'END_PROPOSED')) listed
                        cross join lateral (select listed.proposer_id = :bank or exists (
                            select from proposal p join loan_application a on a.id = p.application_id
                            where p.bank_id = :bank and a.enterprise_id = case when listed.first_id = :firm
                                then listed.second_id else listed.first_id end) as known) customer
                        order by waiting desc, proposed_at desc, id
                        """)
                .param("firm", applicant.value())
                .param("bank", actor.organizationId().value())
                .query((row, number) -> {
                    boolean known = row.getBoolean("known");
                    boolean isFirst = applicant.value().equals(row.getObject("first_id", UUID.class));
                    return view(row, actor, known || isFirst, known || !isFirst);
                })
                .list();
    }

    /**
     * Two firms that the same guarantor stands behind.
     *
     * @param first one firm
     * @param second the other
     * @param guarantor the guarantor's name
     */
    record Suggestion(ConnectionView.Firm first, ConnectionView.Firm second, String guarantor) {}

    /** Firms with a guarantor in common that nobody has connected or declined to connect; nothing is done with them. */
    @Transactional(readOnly = true)
    public List<Suggestion> suggested() {
        return jdbc.sql("""
                        select distinct f.name as first_name, f.credit_code as first_code, s.name as second_name,
                            s.credit_code as second_code, g.name as guarantor
                        from application_guarantor g
                        join application_guarantor h on h.code = g.code
                        join loan_application a on a.id = g.application_id
                        join loan_application b on b.id = h.application_id and a.enterprise_id < b.enterprise_id
                        join enterprise f on f.id = a.enterprise_id join enterprise s on s.id = b.enterprise_id
                        where not exists (select from firm_connection c
                            where c.first_id = a.enterprise_id and c.second_id = b.enterprise_id)
                        order by 1, 3, 5 limit ?
                        """)
                .param(MOST_SUGGESTED)
                .query((row, number) ->
                        new Suggestion(firm(row, "first"), firm(row, "second"), row.getString("guarantor")))
                .list();
    }

    private static ConnectionView view(ResultSet row, Actor actor, boolean showsFirst, boolean showsSecond)
            throws SQLException {
        return new ConnectionView(
                row.getObject("id", UUID.class),
                showsFirst ? firm(row, "first") : null,
                showsSecond ? firm(row, "second") : null,
                ConnectionKind.valueOf(row.getString("kind")),
                row.getString("reason"),
                ConnectionStatus.valueOf(row.getString("status")),
                row.getBoolean("waiting"),
                row.getString("name_zh"),
                row.getString("name_en"),
                actor.accountId().value().equals(row.getObject("proposed_by", UUID.class)),
                row.getTimestamp("proposed_at").toInstant(),
                row.getInt("version"));
    }

    private static ConnectionView.Firm firm(ResultSet row, String which) throws SQLException {
        return new ConnectionView.Firm(row.getString(which + "_name"), row.getString(which + "_code"));
    }
}
