package io.creditbridge.bankdesk;

import io.creditbridge.identity.Actor;
import io.creditbridge.money.Money;
import io.creditbridge.web.Page;
import io.creditbridge.web.PageRequest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A bank's proposals in the order in which the money is needed. */
@Component
class BankQueue {

    /** The orders the queue may be asked in; the first is the usual one. */
    static final Map<String, String> SORTS = sorts();

    private final JdbcClient jdbc;

    BankQueue(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private static Map<String, String> sorts() {
        Map<String, String> sorts = new LinkedHashMap<>();
        sorts.put("neededBy", "needed_by");
        sorts.put("deadline", "deadline");
        sorts.put("amount", "amount_fen");
        sorts.put("receivedAt", "received_at");
        return sorts;
    }

    /** Which part of the queue is wanted. */
    enum Part {
        /** The bank's answer is due. */
        DUE("('RECEIVED', 'UNDER_REVIEW', 'MORE_INFORMATION')"),
        /** A second person is due. */
        WAITING("('AWAITING_SECOND_PERSON')"),
        /** An offer lies with the owner, or was accepted. */
        OFFERED("('OFFERED', 'ACCEPTED', 'SIGNED', 'DRAWN')"),
        /** Nothing more happens. */
        CLOSED("('REFUSED', 'LAPSED', 'WITHDRAWN', 'MOVED')");

        private final String states;

        Part(String states) {
            this.states = states;
        }
    }

    /**
     * One row of the queue.
     *
     * @param id the proposal
     * @param firm the firm's name
     * @param amount what is asked for
     * @param termMonths for how long
     * @param productZh the product in Chinese
     * @param productEn the product in English
     * @param neededBy by when the money is needed
     * @param deadline the last day for an answer
     * @param status where it stands
     * @param officer who opened it, or null
     */
    record Row(
            UUID id,
            String firm,
            Money amount,
            int termMonths,
            String productZh,
            String productEn,
            LocalDate neededBy,
            LocalDate deadline,
            String status,
            @Nullable String officer) {

        private static Row read(ResultSet row) throws SQLException {
            return new Row(
                    row.getObject("id", UUID.class),
                    row.getString("firm"),
                    Money.ofFen(row.getLong("amount_fen")),
                    row.getInt("term_months"),
                    row.getString("name_zh"),
                    row.getString("name_en"),
                    row.getObject("needed_by", LocalDate.class),
                    row.getObject("deadline", LocalDate.class),
                    row.getString("status"),
                    row.getString("officer"));
        }
    }

    @Transactional(readOnly = true)
    Page<Row> of(Actor actor, Part part, PageRequest page) {
        UUID bank = actor.organizationId().value();
        List<Row> rows = jdbc.sql("""
                        select p.id, p.status, p.deadline, p.received_at, a.amount_fen, a.term_months, a.needed_by,
                            e.name as firm, c.name_zh, c.name_en, o.display_name as officer
                        from proposal p join loan_application a on a.id = p.application_id
                            join enterprise e on e.id = a.enterprise_id join credit_product c on c.id = p.product_id
                            left join account o on o.id = p.officer_id
                        where p.bank_id = :bank and p.status in %s
                        order by %s limit :size offset :offset
                        """.formatted(part.states, page.orderBy()))
                .param("bank", bank)
                .param("size", page.size())
                .param("offset", page.offset())
                .query((row, number) -> Row.read(row))
                .list();
        return new Page<>(rows, page.page(), page.size(), count(bank, part));
    }

    private long count(UUID bank, Part part) {
        return jdbc.sql("select count(*) from proposal where bank_id = ? and status in " + part.states)
                .param(bank)
                .query(Long.class)
                .single();
    }
}
