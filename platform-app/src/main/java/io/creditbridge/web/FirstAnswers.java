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

/** The first answers to keyed writes, kept for a day. */
@Component
class FirstAnswers {

    private static final Duration KEPT = Duration.ofDays(1);

    /** A claim whose holder died is given up after this time. */
    private static final Duration CLAIM_LIVES = Duration.ofMinutes(15);

    private final JdbcClient jdbc;
    private final Clock clock;

    FirstAnswers(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Who writes with which key, and what. */
    record Claim(String caller, String key, String requestHash) {}

    /** What was answered; the status is null while the first write is at work. */
    @SuppressWarnings("ArrayRecordComponent") // never compared, only carried
    record Answer(
            String requestHash,
            @Nullable Integer status,
            @Nullable String location,
            @Nullable String contentType,
            @Nullable String etag,
            byte[] body) {}

    /** Takes the key; answers what was answered before if somebody took it already. */
    Optional<Answer> claim(Claim claim) {
        Instant now = clock.instant();
        jdbc.sql("delete from idempotent_answer where caller = ? and key = ? and status is null and created_at < ?")
                .params(claim.caller(), claim.key(), Timestamp.from(now.minus(CLAIM_LIVES)))
                .update();
        int taken = jdbc.sql("""
                        insert into idempotent_answer (caller, key, request_hash, created_at) values (?, ?, ?, ?)
                        on conflict do nothing
                        """)
                .params(claim.caller(), claim.key(), claim.requestHash(), Timestamp.from(now))
                .update();
        return taken == 1 ? Optional.empty() : Optional.of(earlier(claim));
    }

    private Answer earlier(Claim claim) {
        return jdbc.sql("""
                        select request_hash, status, location, content_type, etag, body
                        from idempotent_answer where caller = ? and key = ?
                        """)
                .params(claim.caller(), claim.key())
                .query((row, number) -> new Answer(
                        row.getString(1),
                        row.getObject(2, Integer.class),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getBytes(6) == null ? new byte[0] : row.getBytes(6)))
                .optional()
                // The first failed and was forgotten in between: as if it were still at work.
                .orElse(new Answer(claim.requestHash(), null, null, null, null, new byte[0]));
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

    void forget(Claim claim) {
        jdbc.sql("delete from idempotent_answer where caller = ? and key = ? and status is null")
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
