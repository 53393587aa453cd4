package io.creditbridge.registration;

import io.creditbridge.consent.Consent;
import io.creditbridge.enterprise.EnterpriseId;
import io.creditbridge.identity.Actor;
import io.creditbridge.web.NotFound;
import io.creditbridge.web.Page;
import io.creditbridge.web.PageRequest;
import io.creditbridge.web.Today;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Every consent a firm ever gave, with its end: what an owner can show when somebody asks what was allowed. */
@Component
class ConsentReceipts {

    /** The orders receipts may be asked in. */
    static final Map<String, String> SORTS =
            Map.of("givenAt", "given_at", "validUntil", "valid_until", "purpose", "purpose");

    private final Enterprises enterprises;
    private final JdbcClient jdbc;
    private final Today today;

    ConsentReceipts(Enterprises enterprises, JdbcClient jdbc, Today today) {
        this.enterprises = enterprises;
        this.jdbc = jdbc;
        this.today = today;
    }

    /**
     * One receipt.
     *
     * @param id the consent
     * @param purpose what for
     * @param givenAt when it was given
     * @param validUntil its last day
     * @param revokedAt when it was taken back, or null
     * @param holds whether it holds today
     */
    record Receipt(
            UUID id,
            Consent.Purpose purpose,
            Instant givenAt,
            LocalDate validUntil,
            @Nullable Instant revokedAt,
            boolean holds) {

        private static Receipt read(ResultSet row) throws SQLException {
            Timestamp revoked = row.getTimestamp("revoked_at");
            return new Receipt(
                    row.getObject("id", UUID.class),
                    Consent.Purpose.valueOf(row.getString("purpose")),
                    row.getTimestamp("given_at").toInstant(),
                    row.getObject("valid_until", LocalDate.class),
                    revoked == null ? null : revoked.toInstant(),
                    row.getBoolean("holds"));
        }
    }

    /**
     * The receipts of an own firm.
     *
     * @throws NotFound if the firm is another organisation's
     */
    @Transactional(readOnly = true)
    Page<Receipt> of(Actor actor, EnterpriseId enterprise, PageRequest page) {
        if (enterprises.findByIdAndOwnerId(enterprise, actor.organizationId()).isEmpty()) {
            throw new NotFound(enterprise);
        }
        List<Receipt> rows = jdbc.sql("""
                        select id, purpose, given_at, valid_until, revoked_at,
                            revoked_at is null and valid_until >= :today as holds
                        from consent where enterprise_id = :firm order by %s limit :size offset :offset
                        """.formatted(page.orderBy()))
                .param("today", today.day())
                .param("firm", enterprise.value())
                .param("size", page.size())
                .param("offset", page.offset())
                .query((row, number) -> Receipt.read(row))
                .list();
        long total = jdbc.sql("select count(*) from consent where enterprise_id = ?")
                .param(enterprise.value())
                .query(Long.class)
                .single();
        return new Page<>(rows, page.page(), page.size(), total);
    }
}
