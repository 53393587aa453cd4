package io.creditbridge.sharing;

import io.creditbridge.guarantee.ClaimStatus;
import io.creditbridge.identity.Actor;
import io.creditbridge.money.Money;
import io.creditbridge.web.Page;
import io.creditbridge.web.PageRequest;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The claims of a bank, and those a sharer has a part in, page by page. */
@Component
class ClaimList {

    /** The orders the lists may be asked in; the first is the usual one. */
    static final Map<String, String> SORTS = sorts();

    private static final String BANK = "c.bank_id = :organization";
    private static final String SHARER =
            "exists (select 1 from claim_line l where l.claim_id = c.id and l.sharer_id = :organization)";

    private final JdbcClient jdbc;

    ClaimList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private static Map<String, String> sorts() {
        Map<String, String> sorts = new LinkedHashMap<>();
        sorts.put("filedAt", "filed_at");
        sorts.put("principal", "principal_fen");
        sorts.put("status", "status");
        return sorts;
    }

    /**
     * One row.
     *
     * @param id the claim
     * @param firm the borrower
     * @param bankZh the bank in Chinese
     * @param bankEn the bank in English
     * @param principal the principal claimed
     * @param own the part of the caller's organisation; the bank's own part for a bank
     * @param filedAt when it was filed
     * @param status where it stands
     */
    record Row(
            UUID id,
            String firm,
            String bankZh,
            String bankEn,
            Money principal,
            Money own,
            Instant filedAt,
            ClaimStatus status) {}

    @Transactional(readOnly = true)
    Page<Row> ofBank(Actor actor, @Nullable ClaimStatus status, PageRequest page) {
        return page(BANK, "l.party = 'BANK'", actor, status, page);
    }

    @Transactional(readOnly = true)
    Page<Row> ofSharer(Actor actor, @Nullable ClaimStatus status, PageRequest page) {
        return page(SHARER, "l.sharer_id = :organization", actor, status, page);
    }

    private Page<Row> page(String whose, String own, Actor actor, @Nullable ClaimStatus status, PageRequest page) {
        String where = " where " + whose + " and (cast(:status as varchar) is null or c.status = :status)";
        List<Row> rows = asked("""
                        select c.*, e.name as firm, b.name_zh, b.name_en,
                            (select coalesce(sum(l.amount_fen), 0) from claim_line l
                                where l.claim_id = c.id and %s) as own_fen
                        from claim c join enterprise e on e.id = c.enterprise_id
                            join organization b on b.id = c.bank_id %s
                        order by c.%s limit :size offset :offset
                        """.formatted(own, where, page.orderBy().replace(", id", ", c.id")), actor, status)
                .param("size", page.size())
                .param("offset", page.offset())
                .query((row, number) -> new Row(
                        row.getObject("id", UUID.class),
                        row.getString("firm"),
                        row.getString("name_zh"),
                        row.getString("name_en"),
                        Money.ofFen(row.getLong("principal_fen")),
                        Money.ofFen(row.getLong("own_fen")),
                        row.getTimestamp("filed_at").toInstant(),
                        ClaimStatus.valueOf(row.getString("status"))))
                .list();
        long total = asked("select count(*) from claim c" + where, actor, status)
                .query(Long.class)
                .single();
        return new Page<>(rows, page.page(), page.size(), total);
    }

    private JdbcClient.StatementSpec asked(String sql, Actor actor, @Nullable ClaimStatus status) {
        return jdbc.sql(sql)
                .param("organization", actor.organizationId().value())
                .param("status", status == null ? null : status.name());
    }
}
