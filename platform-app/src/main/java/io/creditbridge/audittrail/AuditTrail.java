package io.creditbridge.audittrail;

import io.creditbridge.audit.StateChange;
import io.creditbridge.identity.Actor;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The audit trail: append-only rows, chained by hash within each record's history.
 *
 * <p>A row's hash covers its content and the hash before it, so a changed, missing or inserted row breaks the chain.
 * The chain is per record, so that two records never wait for each other; the unique sequence number refuses two
 * writers of one record.
 */
@Component
class AuditTrail {

    static final String NO_HASH = "0".repeat(64);

    private final JdbcClient jdbc;

    AuditTrail(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The last row of one record's history. */
    private record Tip(int sequence, String hash) {}

    void append(Actor actor, StateChange change) {
        Tip tip = jdbc.sql("""
                        select sequence, hash from audit_entry where subject_kind = ? and subject_id = ?
                        order by sequence desc limit 1
                        """)
                .params(change.subjectKind(), change.subjectId())
                .query((row, number) -> new Tip(row.getInt(1), row.getString(2)))
                .optional()
                .orElse(new Tip(0, NO_HASH));
        Row row = new Row(
                change.subjectKind(),
                change.subjectId(),
                tip.sequence() + 1,
                change.action(),
                change.before(),
                change.after(),
                actor.accountId().value(),
                actor.name(),
                actor.organizationId().value(),
                Timestamp.from(change.at().truncatedTo(ChronoUnit.MICROS)),
                tip.hash());
        insert(row);
    }

    private void insert(Row row) {
        jdbc.sql("""
                        insert into audit_entry (subject_kind, subject_id, sequence, action, before, after, account_id,
                            actor_name, organization_id, at, previous_hash, hash)
                        values (:subjectKind, :subjectId, :sequence, :action, :before, :after, :accountId,
                            :actorName, :organizationId, :at, :previousHash, :hash)
                        """)
                .param("subjectKind", row.subjectKind())
                .param("subjectId", row.subjectId())
                .param("sequence", row.sequence())
                .param("action", row.action())
                .param("before", row.before())
                .param("after", row.after())
                .param("accountId", row.accountId())
                .param("actorName", row.actorName())
                .param("organizationId", row.organizationId())
                .param("at", row.at())
                .param("previousHash", row.previousHash())
                .param("hash", row.hash())
                .update();
    }

    /** One row as it is hashed. */
    record Row(
            String subjectKind,
            UUID subjectId,
            int sequence,
            String action,
            @Nullable String before,
            String after,
            @Nullable UUID accountId,
            String actorName,
            @Nullable UUID organizationId,
            Timestamp at,
            String previousHash) {

        String hash() {
            String content = String.join(
                    "\n",
                    subjectKind,
                    subjectId.toString(),
                    Integer.toString(sequence),
                    action,
                    String.valueOf(before),
                    after,
                    String.valueOf(accountId),
                    actorName,
                    String.valueOf(organizationId),
                    at.toInstant().toString(),
                    previousHash);
            try {
                byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
                return HexFormat.of().formatHex(digest);
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("SHA-256 is part of every Java runtime", e);
            }
        }
    }
}
