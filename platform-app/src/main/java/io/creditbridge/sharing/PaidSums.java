package io.creditbridge.sharing;

import io.creditbridge.enterprise.EnterpriseId;
import io.creditbridge.guarantee.FacilityId;
import io.creditbridge.money.Money;
import io.creditbridge.scheme.Party;
import io.creditbridge.waterfall.Paid;
import io.creditbridge.web.Today;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What each party has to bear of earlier losses, claims on their way included, summed by scheme or by the book of those
 * who stand together.
 */
@Component
class PaidSums {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final JdbcClient jdbc;
    private final Today today;

    PaidSums(JdbcClient jdbc, Today today) {
        this.jdbc = jdbc;
        this.today = today;
    }

    /** All ever paid, by book and party. */
    Map<UUID, Map<Party, Paid>> ever() {
        return byBook(jdbc.sql("""
                        select a.book_id, p.party, sum(p.paid_fen) as paid, sum(p.back_fen) as back
                        from loss_account_party p join loss_account a on a.loan_id = p.loan_id
                        group by a.book_id, p.party
                        """));
    }

    /** The same since the first of January; recoveries of the year count against its payments at most. */
    Map<UUID, Map<Party, Paid>> thisYear() {
        LocalDate first = today.day().withDayOfYear(1);
        return byBook(jdbc.sql("""
                        select a.book_id, moved.party, sum(paid) as paid, sum(back) as back from (
                            select c.loan_id, l.party, l.amount_fen as paid, l.refund_fen as back from claim c
                                join claim_line l on l.claim_id = c.id where c.filed_at >= :first
                                and c.status not in ('DECLINED', 'WITHDRAWN')
                            union all
                            select r.loan_id, l.party, 0, l.amount_fen - l.lowered_fen from recovery r
                                join recovery_line l on l.recovery_id = r.id where r.recorded_at >= :first) moved
                            join loss_account a on a.loan_id = moved.loan_id
                        group by a.book_id, moved.party
                        """)
                .param("first", Timestamp.from(first.atStartOfDay(CHINA).toInstant())));
    }

    /** All ever paid for the loans of some firms, by scheme and party. */
    Map<String, Map<Party, Paid>> forFirms(Collection<EnterpriseId> firms) {
        return byScheme(jdbc.sql("""
                        select a.scheme_id, p.party, sum(p.paid_fen) as paid, sum(p.back_fen) as back
                        from loss_account_party p join loss_account a on a.loan_id = p.loan_id
                        where a.enterprise_id in (:firms)
                        group by a.scheme_id, p.party
                        """)
                .param("firms", firms.stream().map(EnterpriseId::value).toList()));
    }

    /** All ever paid under one scheme, by borrower and party. */
    Map<EnterpriseId, Map<Party, Paid>> byFirm(String schemeId) {
        Map<EnterpriseId, Map<Party, Paid>> sums = new HashMap<>();
        jdbc.sql("""
                        select a.enterprise_id, p.party, sum(p.paid_fen) as paid, sum(p.back_fen) as back
                        from loss_account_party p join loss_account a on a.loan_id = p.loan_id
                        where a.scheme_id = ? group by a.enterprise_id, p.party
                        """).param(schemeId).query(row -> {
            sums.computeIfAbsent(
                            new EnterpriseId(row.getObject("enterprise_id", UUID.class)),
                            any -> new EnumMap<>(Party.class))
                    .put(
                            Party.valueOf(row.getString("party")),
                            new Paid(Money.ofFen(row.getLong("paid")), Money.ofFen(row.getLong("back"))));
        });
        return sums;
    }

    /** The losses that came before, by book, as each scheme's base counts them. */
    Map<UUID, Money> losses() {
        Map<UUID, Money> losses = new HashMap<>();
        jdbc.sql("""
                        select book_id, sum(counted_fen) as lost from loss_account group by book_id
                        """).query(row -> {
            losses.put(row.getObject("book_id", UUID.class), Money.ofFen(row.getLong("lost")));
        });
        return losses;
    }

    /** What pools still have to pay for claims on their way, by facility. */
    Map<FacilityId, Money> pendingOfPools() {
        Map<FacilityId, Money> pending = new HashMap<>();
        jdbc.sql("""
                        select l.facility_id, sum(l.amount_fen) as waiting from claim c
                            join claim_line l on l.claim_id = c.id
                        where c.status in ('FILED', 'CHECKED') and l.party = 'POOL' and l.paid_by is null
                            and l.facility_id is not null
                        group by l.facility_id
                        """).query(row -> {
            pending.put(new FacilityId(row.getObject("facility_id", UUID.class)), Money.ofFen(row.getLong("waiting")));
        });
        return pending;
    }

    private static Map<UUID, Map<Party, Paid>> byBook(JdbcClient.StatementSpec statement) {
        return sums(statement, row -> row.getObject("book_id", UUID.class));
    }

    private static Map<String, Map<Party, Paid>> byScheme(JdbcClient.StatementSpec statement) {
        return sums(statement, row -> row.getString("scheme_id"));
    }

    /** By what a sum stands for. */
    private interface Key<K> {
        K of(ResultSet row) throws SQLException;
    }

    private static <K> Map<K, Map<Party, Paid>> sums(JdbcClient.StatementSpec statement, Key<K> key) {
        Map<K, Map<Party, Paid>> sums = new HashMap<>();
        statement.query(row -> {
            Money paid = Money.ofFen(row.getLong("paid"));
            sums.computeIfAbsent(key.of(row), any -> new EnumMap<>(Party.class))
                    .put(
                            Party.valueOf(row.getString("party")),
                            new Paid(paid, Money.ofFen(row.getLong("back")).min(paid)));
        });
        return sums;
    }
}
