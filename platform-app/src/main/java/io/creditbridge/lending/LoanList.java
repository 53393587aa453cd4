package io.creditbridge.lending;

import io.creditbridge.identity.Actor;
import io.creditbridge.money.Money;
import io.creditbridge.web.Page;
import io.creditbridge.web.PageRequest;
import io.creditbridge.web.Today;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The loans of a bank by what has to be done, and the loans of an owner. */
@Component
class LoanList {

    /** The orders a list may be asked in; the first is the usual one. */
    static final Map<String, String> SORTS = sorts();

    private static final String UNPAID = """
            exists (select 1 from loan_instalment i where i.loan_id = l.id and i.due < :today
                and (i.principal_paid_fen < i.principal_fen or i.interest_paid_fen < i.interest_fen))
            """;
    /** How long before maturity a loan shows on the radar. */
    private static final int RADAR_DAYS = 90;

    private final JdbcClient jdbc;
    private final Today today;

    LoanList(JdbcClient jdbc, Today today) {
        this.jdbc = jdbc;
        this.today = today;
    }

    private static Map<String, String> sorts() {
        Map<String, String> sorts = new LinkedHashMap<>();
        sorts.put("maturesOn", "matures_on");
        sorts.put("signedAt", "signed_at");
        sorts.put("outstanding", "outstanding_fen");
        return sorts;
    }

    /** Which loans are wanted. */
    enum Part {
        /** Signed, or the drawdown waits for a second person. */
        TO_DRAW("l.status in ('SIGNED', 'AWAITING_SECOND_PERSON')"),
        /** Paid out. */
        RUNNING("l.status = 'DRAWN'"),
        /** The renewal radar: matures within 90 days. */
        MATURING("l.status = 'DRAWN' and l.matures_on <= :radar"),
        /** An instalment is missed. */
        OVERDUE("l.status = 'DRAWN' and " + UNPAID),
        /** Repaid or given up. */
        CLOSED("l.status in ('REPAID', 'CANCELLED')");

        private final String condition;

        Part(String condition) {
            this.condition = condition;
        }
    }

    /**
     * One row.
     *
     * @param id the loan
     * @param firm the firm's name
     * @param productZh the product in Chinese
     * @param productEn the product in English
     * @param principal the amount lent
     * @param outstanding principal not repaid
     * @param maturesOn when the last instalment is due, or null before drawdown
     * @param daysOverdue days since the earliest missed instalment; 0 if none is missed
     * @param status where it stands
     */
    record Row(
            UUID id,
            String firm,
            String productZh,
            String productEn,
            Money principal,
            Money outstanding,
            @Nullable LocalDate maturesOn,
            int daysOverdue,
            String status) {

        private static Row read(ResultSet row, LocalDate today) throws SQLException {
            LocalDate missed = row.getObject("missed", LocalDate.class);
            return new Row(
                    row.getObject("id", UUID.class),
                    row.getString("firm"),
                    row.getString("name_zh"),
                    row.getString("name_en"),
                    Money.ofFen(row.getLong("principal_fen")),
                    Money.ofFen(row.getLong("outstanding_fen")),
                    row.getObject("matures_on", LocalDate.class),
                    missed == null ? 0 : (int) ChronoUnit.DAYS.between(missed, today),
                    row.getString("status"));
        }
    }

    @Transactional(readOnly = true)
    Page<Row> ofBank(Actor actor, Part part, PageRequest page) {
        return page("l.bank_id = :organization and " + part.condition, actor, page);
    }

    @Transactional(readOnly = true)
    Page<Row> ofOwner(Actor actor, PageRequest page) {
        return page("l.owner_id = :organization", actor, page);
    }

    private Page<Row> page(String condition, Actor actor, PageRequest page) {
        List<Row> rows = asked("""
                        select l.*, e.name as firm, p.name_zh, p.name_en,
                            (select min(i.due) from loan_instalment i where i.loan_id = l.id and i.due < :today
                                and (i.principal_paid_fen < i.principal_fen or i.interest_paid_fen < i.interest_fen))
                                as missed
                        from loan l join enterprise e on e.id = l.enterprise_id
                            join credit_product p on p.id = l.product_id
                        where %s order by %s limit :size offset :offset
                        """.formatted(condition, page.orderBy()), actor)
                .param("size", page.size())
                .param("offset", page.offset())
                .query((row, number) -> Row.read(row, today.day()))
                .list();
        long total = asked("select count(*) from loan l where " + condition, actor)
                .query(Long.class)
                .single();
        return new Page<>(rows, page.page(), page.size(), total);
    }

    private JdbcClient.StatementSpec asked(String sql, Actor actor) {
        return jdbc.sql(sql)
                .param("organization", actor.organizationId().value())
                .param("today", Date.valueOf(today.day()))
                .param("radar", Date.valueOf(today.day().plusDays(RADAR_DAYS)));
    }
}
