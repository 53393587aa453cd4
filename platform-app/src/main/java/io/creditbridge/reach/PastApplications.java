package io.creditbridge.reach;

import io.creditbridge.money.Money;
import io.creditbridge.organization.OrganizationId;
import io.creditbridge.product.CollateralKind;
import io.creditbridge.product.LoanPurpose;
import io.creditbridge.product.Security;
import io.creditbridge.quoting.Need;
import io.creditbridge.web.Today;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What firms that consent to it once asked a bank for, with what became of it. */
@Component
class PastApplications {

    /** Most past applications looked at, the latest first. */
    static final int MOST = 500;

    private final JdbcClient jdbc;
    private final Today today;

    PastApplications(JdbcClient jdbc, Today today) {
        this.jdbc = jdbc;
        this.today = today;
    }

    /**
     * One application that reached the bank.
     *
     * @param proposal the bank's handling of it
     * @param enterprise the firm
     * @param firm the firm's name
     * @param need what it asked for
     * @param status what became of it at the bank
     * @param offered whether the bank offered something
     * @param receivedAt when it arrived
     */
    record Past(
            UUID proposal,
            UUID enterprise,
            String firm,
            Need need,
            String status,
            boolean offered,
            Instant receivedAt) {}

    /** The bank's latest, one handling an application. */
    List<Past> of(OrganizationId bank) {
        return jdbc.sql("""
                        select * from (
                            select distinct on (a.id) p.id as proposal, p.status, p.received_at, a.enterprise_id,
                                a.amount_fen, a.term_months, a.purpose, a.collateral, a.needed_by, e.name as firm,
                                exists (select from offer o where o.application_id = a.id and o.proposal_id in (
                                    select q.id from proposal q where q.application_id = a.id and q.bank_id = :bank)
                                    and o.status <> 'SENT_BACK') as offered
                            from proposal p join loan_application a on a.id = p.application_id
                                join enterprise e on e.id = a.enterprise_id
                            where p.bank_id = :bank and exists (select from consent c
                                where c.enterprise_id = e.id and c.purpose = 'SHARING_WITH_CHOSEN_BANKS'
                                    and c.revoked_at is null and c.valid_until >= :day)
                            order by a.id, p.received_at desc) latest
                        order by received_at desc, proposal limit :most
                        """)
                .param("bank", bank.value())
                .param("day", today.day())
                .param("most", MOST)
                .query((row, number) -> read(row))
                .list();
    }

    private static Past read(ResultSet row) throws SQLException {
        Need need = new Need(
                Money.ofFen(row.getLong("amount_fen")),
                row.getInt("term_months"),
                LoanPurpose.valueOf(row.getString("purpose")),
                Security.of(CollateralKind.valueOf(row.getString("collateral"))),
                row.getObject("needed_by", LocalDate.class));
        return new Past(
                row.getObject("proposal", UUID.class),
                row.getObject("enterprise_id", UUID.class),
                row.getString("firm"),
                need,
                row.getString("status"),
                row.getBoolean("offered"),
                row.getTimestamp("received_at").toInstant());
    }
}
