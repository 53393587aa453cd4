package io.creditbridge.audittrail;

import io.creditbridge.web.Page;
import io.creditbridge.web.PageRequest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the audit trail, and checks that no row was changed, taken out or slipped in. */
@Component
public class AuditReading {

    static final Map<String, String> SORTS = sorts();
    private static final int FETCH = 5_000;
    private static final int BREAKS_SHOWN = 20;

    private final JdbcClient jdbc;
    private final JdbcTemplate template;

    AuditReading(JdbcClient jdbc, DataSource dataSource) {
        this.jdbc = jdbc;
        // One of our own: the fetch size belongs to the long walk here, not to everybody's template.
        this.template = new JdbcTemplate(dataSource);
        this.template.setFetchSize(FETCH);
    }

    private static Map<String, String> sorts() {
        Map<String, String> sorts = new LinkedHashMap<>();
        sorts.put("at", "at");
        sorts.put("action", "action");
        return sorts;
    }

    /** One row of the trail. */
    record Entry(
            long id,
            String subjectKind,
            UUID subjectId,
            String action,
            @Nullable String before,
            String after,
            String actor,
            Instant at) {}

    /**
     * What a check found.
     *
     * @param rows rows checked
     * @param breaks the rows at which a chain breaks, at most twenty
     */
    public record Verdict(long rows, List<Long> breaks) {

        /** Whether every chain holds. */
        public boolean holds() {
            return breaks.isEmpty();
        }
    }

    @Transactional(readOnly = true)
    Page<Entry> page(PageRequest page, AuditFilter filter) {
        List<Entry> rows = jdbc.sql("select * from audit_entry where " + filter.condition() + " order by "
                        + page.orderBy() + " limit :size offset :offset")
                .params(filter.values())
                .param("size", page.size())
                .param("offset", page.offset())
                .query((row, number) -> new Entry(
                        row.getLong("id"),
                        row.getString("subject_kind"),
                        row.getObject("subject_id", UUID.class),
                        row.getString("action"),
                        row.getString("before"),
                        row.getString("after"),
                        row.getString("actor_name"),
                        row.getTimestamp("at").toInstant()))
                .list();
        long total = jdbc.sql("select count(*) from audit_entry where " + filter.condition())
                .params(filter.values())
                .query(Long.class)
                .single();
        return new Page<>(rows, page.page(), page.size(), total);
    }

    /** Walks every chain from its first row to its last. */
    @Transactional(readOnly = true)
    public Verdict verify() {
        Map<String, String> tips = new HashMap<>();
        Map<String, Integer> lengths = new HashMap<>();
        List<Long> breaks = new ArrayList<>();
        long[] rows = {0};
        template.query("select * from audit_entry order by id", (RowCallbackHandler) row -> {
            rows[0]++;
            AuditTrail.Row entry = entry(row);
            String subject = entry.subjectKind() + entry.subjectId();
            boolean follows = entry.previousHash().equals(tips.getOrDefault(subject, AuditTrail.NO_HASH))
                    && entry.sequence() == lengths.getOrDefault(subject, 0) + 1;
            if ((!follows || !entry.hash().equals(row.getString("hash"))) && breaks.size() < BREAKS_SHOWN) {
                breaks.add(row.getLong("id"));
            }
            tips.put(subject, row.getString("hash"));
            lengths.put(subject, entry.sequence());
        });
        return new Verdict(rows[0], List.copyOf(breaks));
    }

    private static AuditTrail.Row entry(ResultSet row) throws SQLException {
        Timestamp at = row.getTimestamp("at");
        return new AuditTrail.Row(
                row.getString("subject_kind"),
                row.getObject("subject_id", UUID.class),
                row.getInt("sequence"),
                row.getString("action"),
                row.getString("before"),
                row.getString("after"),
                row.getObject("account_id", UUID.class),
                row.getString("actor_name"),
                row.getObject("organization_id", UUID.class),
                at,
                row.getString("previous_hash"));
    }
}
