package io.creditbridge.notification;

import io.creditbridge.audittrail.Journal;
import io.creditbridge.identity.Actor;
import io.creditbridge.proposal.ProposalMoved;
import io.creditbridge.web.NotFound;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is still to be told: a notice is written in the transaction of the change it tells of, so that neither is there
 * without the other, and is sent afterwards, at least once.
 */
@Component
class Outbox {

    /** Pauses before each further try; after the last the notice is given up and shown as such. */
    static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(6),
            Duration.ofHours(12),
            Duration.ofHours(24));

    private static final Duration CLAIMED = Duration.ofMinutes(2);
    private static final int SHOWN = 50;

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    Outbox(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /** One notice to be sent. */
    record Due(UUID id, String url, String secret, String body, int attempts) {}

    /** One notice as its organisation sees it. */
    record Shown(
            UUID id,
            String kind,
            Instant createdAt,
            int attempts,
            @Nullable Instant deliveredAt,
            @Nullable Instant nextAttemptAt,
            @Nullable String lastAnswer) {}

    /** Writes a notice for each webhook of the bank whose handling moved. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void onChange(Journal.Recorded recorded) {
        if (recorded.change() instanceof ProposalMoved moved) {
            List<UUID> webhooks = jdbc.sql("select id from webhook where organization_id = ?")
                    .param(moved.bank().value())
                    .query((row, number) -> row.getObject(1, UUID.class))
                    .list();
            webhooks.forEach(webhook -> write(webhook, moved));
        }
    }

    private void write(UUID webhook, ProposalMoved moved) {
        UUID id = UUID.randomUUID();
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("id", id);
        body.put("type", moved.action());
        body.put("proposal", moved.proposal().value());
        body.put("application", moved.application().value());
        body.put("before", moved.before());
        body.put("after", moved.after());
        body.put("at", moved.at().toString());
        Timestamp now = Timestamp.from(clock.instant());
        jdbc.sql("""
                        insert into outbox_message (id, webhook_id, kind, body, created_at, next_attempt_at)
                        values (:id, :webhook, :kind, :body, :now, :now)
                        """)
                .param("id", id)
                .param("webhook", webhook)
                .param("kind", moved.action())
                .param("body", json.writeValueAsString(body))
                .param("now", now)
                .update();
    }

    /** Takes notices that are due; another node does not get them until the claim runs out. */
    @Transactional
    List<Due> claim(int most) {
        Instant now = clock.instant();
        return jdbc.sql("""
                        with due as (
                            select id from outbox_message where next_attempt_at <= :now
                            order by next_attempt_at, id limit :most for update skip locked)
                        update outbox_message m set next_attempt_at = :until, attempts = attempts + 1
                        from due, webhook w where m.id = due.id and w.id = m.webhook_id
                        returning m.id, w.url, w.secret, m.body, m.attempts
                        """)
                .param("now", Timestamp.from(now))
                .param("until", Timestamp.from(now.plus(CLAIMED)))
                .param("most", most)
                .query((row, number) -> new Due(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getInt(5)))
                .list();
    }

    @Transactional
    void delivered(Due due, String answer) {
        jdbc.sql("""
                        update outbox_message set delivered_at = :now, next_attempt_at = null, last_answer = :answer
                        where id = :id
                        """)
                .param("now", Timestamp.from(clock.instant()))
                .param("answer", answer)
                .param("id", due.id())
                .update();
    }

    @Transactional
    void failed(Due due, String answer) {
        boolean over = due.attempts() > PAUSES.size();
        Instant next = over ? null : clock.instant().plus(PAUSES.get(due.attempts() - 1));
        jdbc.sql("update outbox_message set next_attempt_at = :next, last_answer = :answer where id = :id")
                .param("next", next == null ? null : Timestamp.from(next))
                .param("answer", answer)
                .param("id", due.id())
                .update();
    }

    /**
     * Has a notice sent once more, now.
     *
     * @throws NotFound if it is another organisation's
     */
    @Transactional
    void again(Actor actor, UUID id) {
        int found = jdbc.sql("""
                        update outbox_message m set next_attempt_at = :now, delivered_at = null, attempts = 0
                        from webhook w where w.id = m.webhook_id and m.id = :id and w.organization_id = :organization
                        """)
                .param("now", Timestamp.from(clock.instant()))
                .param("id", id)
                .param("organization", actor.organizationId().value())
                .update();
        if (found == 0) {
            throw new NotFound(id);
        }
    }

    /** The latest notices of an organisation. */
    @Transactional(readOnly = true)
    List<Shown> latest(Actor actor) {
        return jdbc.sql("""
                        select m.id, m.kind, m.created_at, m.attempts, m.delivered_at, m.next_attempt_at, m.last_answer
                        from outbox_message m join webhook w on w.id = m.webhook_id
                        where w.organization_id = ? order by m.created_at desc, m.id limit ?
                        """)
                .params(actor.organizationId().value(), SHOWN)
                .query((row, number) -> new Shown(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        row.getTimestamp(3).toInstant(),
                        row.getInt(4),
                        instant(row.getTimestamp(5)),
                        instant(row.getTimestamp(6)),
                        row.getString(7)))
                .list();
    }

    private static @Nullable Instant instant(@Nullable Timestamp time) {
        return time == null ? null : time.toInstant();
    }
}
