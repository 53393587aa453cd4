package io.creditbridge.notification;

import io.creditbridge.audit.RecordChanged;
import io.creditbridge.audittrail.Journal;
import io.creditbridge.identity.Actor;
import io.creditbridge.web.Fields;
import io.creditbridge.web.InvalidInput;
import io.creditbridge.web.NotFound;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where an organisation wants to be told of what happens to its files. */
@Component
class Webhooks {

    /** Most webhooks one organisation may have. */
    static final int LIMIT = 5;

    private static final int LONGEST_URL = 500;
    private static final int SECRET_BYTES = 32;

    private final JdbcClient jdbc;
    private final NotificationSettings settings;
    private final Journal journal;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Webhooks(JdbcClient jdbc, NotificationSettings settings, Journal journal, Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.journal = journal;
        this.clock = clock;
    }

    /** A webhook as it is listed; its secret is shown once, at registration. */
    record Listed(UUID id, String url, Instant createdAt) {}

    /** A webhook just registered, with the secret that signs its notices. */
    record Registered(UUID id, String url, String secret) {}

    /**
     * Registers an address.
     *
     * @throws InvalidInput if it may not be used, is there already, or there are too many
     */
    @Transactional
    Registered register(Actor actor, @Nullable String url) {
        Fields fields = new Fields();
        String text = fields.text("url", url, 10, LONGEST_URL);
        if (fields.fine() && !WebhookAddress.isWellFormed(text, settings.privateAddresses())) {
            fields.reject("url", "problem.webhookUrl");
        }
        fields.check();
        List<Listed> all = of(actor);
        if (all.size() >= LIMIT) {
            throw new InvalidInput("url", "problem.chooseAtMost", LIMIT);
        }
        if (all.stream().anyMatch(one -> one.url().equals(text))) {
            throw new InvalidInput("url", "problem.webhookTwice");
        }
        byte[] secret = new byte[SECRET_BYTES];
        random.nextBytes(secret);
        Registered registered =
                new Registered(UUID.randomUUID(), text, HexFormat.of().formatHex(secret));
        jdbc.sql("""
                        insert into webhook (id, organization_id, url, secret, created_by, created_at)
                        values (:id, :organization, :url, :secret, :by, :at)
                        """)
                .param("id", registered.id())
                .param("organization", actor.organizationId().value())
                .param("url", text)
                .param("secret", registered.secret())
                .param("by", actor.accountId().value())
                .param("at", Timestamp.from(clock.instant()))
                .update();
        journal.record(
                actor,
                new RecordChanged("WEBHOOK", registered.id(), "WEBHOOK_REGISTERED", null, text, clock.instant()));
        return registered;
    }

    /**
     * Takes an address off, with what was still to be sent there.
     *
     * @throws NotFound if it is another organisation's
     */
    @Transactional
    void remove(Actor actor, UUID id) {
        int removed = jdbc.sql("delete from webhook where id = ? and organization_id = ?")
                .params(id, actor.organizationId().value())
                .update();
        if (removed == 0) {
            throw new NotFound(id);
        }
        journal.record(actor, new RecordChanged("WEBHOOK", id, "WEBHOOK_REMOVED", "", "", clock.instant()));
    }

    @Transactional(readOnly = true)
    List<Listed> of(Actor actor) {
        return jdbc.sql("select id, url, created_at from webhook where organization_id = ? order by created_at, id")
                .param(actor.organizationId().value())
                .query((row, number) -> new Listed(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        row.getTimestamp(3).toInstant()))
                .list();
    }
}
