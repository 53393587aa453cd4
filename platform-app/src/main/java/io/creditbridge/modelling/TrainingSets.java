package io.creditbridge.modelling;

import io.creditbridge.identity.Actor;
import io.creditbridge.web.NotFound;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The files analysts gave, each set an organisation's own. */
@Component
class TrainingSets {

    private static final int MOST_LISTED = 50;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    TrainingSets(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /**
     * A set of files.
     *
     * @param id its identity
     * @param uploadedAt when it came
     * @param folder where the files lie
     * @param contentHash the hash of all files' content
     * @param view what was recognised
     */
    record TrainingSet(UUID id, Instant uploadedAt, String folder, String contentHash, SetView view) {}

    void insert(Actor actor, TrainingSet set) {
        jdbc.sql("""
                        insert into training_set (id, organization_id, uploaded_by, uploaded_at, shape, folder,
                            content_hash, view)
                        values (?, ?, ?, ?, ?, ?, ?, cast(? as jsonb))
                        """)
                .params(
                        set.id(),
                        actor.organizationId().value(),
                        actor.accountId().value(),
                        Timestamp.from(set.uploadedAt()),
                        set.view().shape().name(),
                        set.folder(),
                        set.contentHash(),
                        json.writeValueAsString(set.view()))
                .update();
    }

    /**
     * A set of the caller's organisation.
     *
     * @throws NotFound if it is another's
     */
    TrainingSet own(Actor actor, UUID id) {
        return jdbc.sql("select * from training_set where id = ? and organization_id = ?")
                .params(id, actor.organizationId().value())
                .query((row, number) -> set(
                        row.getObject("id", UUID.class),
                        row.getTimestamp("uploaded_at").toInstant(),
                        row.getString("folder"),
                        row.getString("content_hash"),
                        row.getString("view")))
                .optional()
                .orElseThrow(() -> new NotFound(id));
    }

    /** The newest sets of the caller's organisation. */
    List<TrainingSet> listed(Actor actor) {
        return jdbc.sql("select * from training_set where organization_id = ? order by uploaded_at desc limit ?")
                .params(actor.organizationId().value(), MOST_LISTED)
                .query((row, number) -> set(
                        row.getObject("id", UUID.class),
                        row.getTimestamp("uploaded_at").toInstant(),
                        row.getString("folder"),
                        row.getString("content_hash"),
                        row.getString("view")))
                .list();
    }

    private TrainingSet set(UUID id, Instant at, String folder, String hash, String view) {
        return new TrainingSet(id, at, folder, hash, json.readValue(view, SetView.class));
    }
}
