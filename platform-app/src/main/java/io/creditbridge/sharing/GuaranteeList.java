package io.creditbridge.sharing;

import io.creditbridge.guarantee.GuaranteeId;
import io.creditbridge.guarantee.GuaranteeStatus;
import io.creditbridge.identity.Actor;
import io.creditbridge.money.Money;
import io.creditbridge.web.NotFound;
import io.creditbridge.web.Page;
import io.creditbridge.web.PageRequest;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A sharer's guarantees, page by page. */
@Component
class GuaranteeList {

    /** The orders the list may be asked in; the first is the usual one. */
    static final Map<String, String> SORTS = sorts();

    private static final String ROWS = """
            select g.*, b.name_zh as bank_zh, b.name_en as bank_en, e.name as firm
            from guarantee g join organization b on b.id = g.bank_id join enterprise e on e.id = g.enterprise_id
            where g.sharer_id = :sharer
            """;

    private final JdbcClient jdbc;

    GuaranteeList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private static Map<String, String> sorts() {
        Map<String, String> sorts = new LinkedHashMap<>();
        sorts.put("requestedAt", "requested_at");
        sorts.put("amount", "amount_fen");
        sorts.put("status", "status");
        sorts.put("validUntil", "valid_until");
        return sorts;
    }

    /**
     * One guarantee as it is listed.
     *
     * @param id the guarantee
     * @param version the number a decision must show
     * @param status where it stands
     * @param firm the borrower
     * @param bankZh the lender in Chinese
     * @param bankEn the lender in English
     * @param schemeId the scheme
     * @param party the sharer as a party of it
     * @param loanAmount the loan
     * @param share the sharer's share of a loss
     * @param amount what the sharer stands for at most
     * @param requestedAt when the offer asked for it
     * @param validUntil the last day to pay the loan out
     * @param declineReason why it was declined, or null
     */
    record Row(
            UUID id,
            int version,
            String status,
            String firm,
            String bankZh,
            String bankEn,
            String schemeId,
            String party,
            Money loanAmount,
            BigDecimal share,
            Money amount,
            Instant requestedAt,
            LocalDate validUntil,
            @Nullable String declineReason) {

        private static Row read(ResultSet row) throws SQLException {
            return new Row(
                    row.getObject("id", UUID.class),
                    row.getInt("version"),
                    row.getString("status"),
                    row.getString("firm"),
                    row.getString("bank_zh"),
                    row.getString("bank_en"),
                    row.getString("scheme_id"),
                    row.getString("party"),
                    Money.ofFen(row.getLong("loan_amount_fen")),
                    row.getBigDecimal("share").stripTrailingZeros(),
                    Money.ofFen(row.getLong("amount_fen")),
                    row.getTimestamp("requested_at").toInstant(),
                    row.getObject("valid_until", LocalDate.class),
                    row.getString("decline_reason"));
        }
    }

    /** The guarantees of the caller's organisation in one state, or in all for null. */
    @Transactional(readOnly = true)
    Page<Row> of(Actor actor, @Nullable GuaranteeStatus status, PageRequest page) {
        String state = status == null ? null : status.name();
        UUID sharer = actor.organizationId().value();
        List<Row> rows = jdbc.sql(ROWS + " and (cast(:status as varchar) is null or g.status = :status) order by g."
                        + page.orderBy().replace(", id", ", g.id") + " limit :size offset :offset")
                .param("sharer", sharer)
                .param("status", state)
                .param("size", page.size())
                .param("offset", page.offset())
                .query((row, number) -> Row.read(row))
                .list();
        long total = jdbc.sql("""
                        select count(*) from guarantee where sharer_id = :sharer
                          and (cast(:status as varchar) is null or status = :status)
                        """)
                .param("sharer", sharer)
                .param("status", state)
                .query(Long.class)
                .single();
        return new Page<>(rows, page.page(), page.size(), total);
    }

    /** One guarantee of the caller's organisation. */
    @Transactional(readOnly = true)
    Row one(Actor actor, GuaranteeId id) {
        return jdbc.sql(ROWS + " and g.id = :id")
                .param("sharer", actor.organizationId().value())
                .param("id", id.value())
                .query((row, number) -> Row.read(row))
                .optional()
                .orElseThrow(() -> new NotFound(id));
    }
}
