package io.creditbridge.web;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * The first answers to keyed writes, kept for a day.
 *
 * <p>A key is taken before the write begins, marked within the write's own transaction, and answered after it. So a
 * program that dies in between leaves behind whether the write was committed, and a repeat never does it twice.
 */
@Component
class FirstAnswers {

    private static final Duration KEPT = Duration.ofDays(1);

    /** A claim whose holder died is given up after this time. */
    private static final Duration CLAIM_LIVES = Duration.ofMinutes(15);

    /** After this time no answer to a committed write is expected any more. */
    private static final Duration ANSWER_TAKES = Duration.ofMinutes(1);

    private final JdbcClient jdbc;
    private final Clock clock;

    FirstAnswers(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Who writes with which key, and what. */
    record Claim(String caller, String key, String requestHash) {}

    /**
     * What was answered.
     *
     * @param requestHash the hash of what was sent
     * @param status the status, or null while the first write is at work or where its answer was lost
     * @param isLost whether the write was committed long ago and left no answer
     * @param location the address of what was made, or null
     * @param contentType the kind of the body, or null without one
     * @param etag the version answered, or null
     * @param body the body
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared, only carried
    record Answer(
            String requestHash,
            @Nullable Integer status,
            boolean isLost,
            @Nullable String location,
            @Nullable String contentType,
            @Nullable String etag,
            byte[] body) {}

    /** Takes the key; answers what was answered before if somebody took it already. */
    Optional<Answer> claim(Claim claim) {
        Instant now = clock.instant();
        jdbc.sql("""
                        delete from idempotent_answer
                        where caller = ? and key = ? and status is null and not committed and created_at < ?
                        """)
                .params(claim.caller(), claim.key(), Timestamp.from(now.minus(CLAIM_LIVES)))
                .update();
        int taken = jdbc.sql("""
                        insert into idempotent_answer (caller, key, request_hash, created_at) values (?, ?, ?, ?)
                        on conflict do nothing
                        """)
                .params(claim.caller(), claim.key(), claim.requestHash(), Timestamp.from(now))
                .update();
        return taken == 1 ? Optional.empty() : Optional.of(earlier(claim, now.minus(ANSWER_TAKES)));
    }

    private Answer earlier(Claim claim, Instant lostBefore) {
        return jdbc.sql("""
                        select request_hash, status, status is null and committed and created_at < ?, location,
                            content_type, etag, body
                        from idempotent_answer where caller = ? and key = ?
                        """)
                .params(Timestamp.from(lostBefore), claim.caller(), claim.key())
                .query((row, number) -> new Answer(
                        row.getString(1),
                        row.getObject(2, Integer.class),
                        row.getBoolean(3),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6),
                        row.getBytes(7) == null ? new byte[0] : row.getBytes(7)))
                .optional()
                // The first failed and was forgotten in between: as if it were still at work.
                .orElse(new Answer(claim.requestHash(), null, false, null, null, null, new byte[0]));
    }

    /** Marks the write as committed; called within its transaction. */
    void mark(Claim claim) {
        jdbc.sql("update idempotent_answer set committed = true where caller = ? and key = ? and not committed")
                .params(claim.caller(), claim.key())
                .update();
    }

    void keep(Claim claim, Answer answer) {
        jdbc.sql("""
                        update idempotent_answer set status = :status, location = :location, content_type = :type,
                            etag = :etag, body = :body
                        where caller = :caller and key = :key
                        """)
                .param("status", answer.status())
                .param("location", answer.location())
                .param("type", answer.contentType())
                .param("etag", answer.etag())
                .param("body", answer.body())
                .param("caller", claim.caller())
                .param("key", claim.key())
                .update();
    }

    /** Frees the key of a refused write: what that left behind, such as a note of who looked, is not the write. */
    void forget(Claim claim) {
        jdbc.sql("delete from idempotent_answer where caller = ? and key = ? and status is null")
                .params(claim.caller(), claim.key())
                .update();
    }

    /** Frees the key of a write that broke, unless it was committed before it did. */
    void forgetUncommitted(Claim claim) {
        jdbc.sql("delete from idempotent_answer where caller = ? and key = ? and status is null and not committed")
                .params(claim.caller(), claim.key())
                .update();
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT5M")
    void dropOld() {
        jdbc.sql("delete from idempotent_answer where created_at < ?")
                .param(Timestamp.from(clock.instant().minus(KEPT)))
                .update();
    }
}
