package io.creditbridge.audittrail;

import io.creditbridge.web.Fields;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which rows of the audit trail are wanted.
 *
 * @param record one record's identifier, or null for all
 * @param kind a kind of record, or null for all
 * @param from the first day, or null
 * @param to the last day, or null
 */
record AuditFilter(
        @Nullable UUID record,
        @Nullable String kind,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2099, 12, 31);

    /**
     * As it was typed; blanks mean all.
     *
     * @throws io.creditbridge.web.InvalidInput naming every field that is wrong
     */
    static AuditFilter of(Map<String, String> typed) {
        Fields fields = new Fields();
        UUID record = null;
        String id = typed.getOrDefault("record", "").strip();
        if (!id.isEmpty()) {
            try {
                record = UUID.fromString(id);
            } catch (IllegalArgumentException noIdentifier) {
                fields.reject("record", "problem.auditRecord");
            }
        }
        String kind = typed.getOrDefault("kind", "").strip();
        if (!kind.matches("[A-Z_]{0,20}")) {
            fields.reject("kind", "problem.choose");
        }
        LocalDate from = day(fields, "from", typed);
        LocalDate to = day(fields, "to", typed);
        fields.check();
        return new AuditFilter(record, kind.isEmpty() ? null : kind, from, to);
    }

    private static @Nullable LocalDate day(Fields fields, String name, Map<String, String> typed) {
        String text = typed.getOrDefault(name, "").strip();
        return text.isEmpty() ? null : fields.day(name, text, FIRST, LAST);
    }

    /** The SQL condition, of fixed words only. */
    String condition() {
        return String.join(
                " and ",
                "true",
                record == null ? "true" : "subject_id = :record",
                kind == null ? "true" : "subject_kind = :kind",
                from == null ? "true" : "at >= :from",
                to == null ? "true" : "at < :to");
    }

    /** What the condition names. */
    Map<String, Object> values() {
        Map<String, Object> values = new LinkedHashMap<>();
        if (record != null) {
            values.put("record", record);
        }
        if (kind != null) {
            values.put("kind", kind);
        }
        if (from != null) {
            values.put("from", Timestamp.from(from.atStartOfDay(CHINA).toInstant()));
        }
        if (to != null) {
            values.put("to", Timestamp.from(to.plusDays(1).atStartOfDay(CHINA).toInstant()));
        }
        return values;
    }
}
