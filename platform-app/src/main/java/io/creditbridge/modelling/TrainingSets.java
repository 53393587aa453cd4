package io.creditbridge.modelling;

import io.creditbridge.identity.Actor;
import io.creditbridge.web.NotFound;
import io.creditbridge.web.Page;
import io.creditbridge.web.PageRequest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The files analysts gave, each set an organisation's own. */
@Component
class TrainingSets {

    /** What the list can be sorted by. */
    static final Map<String, String> SORTS =
            Map.of("uploadedAt", "uploaded_at", "shape", "shape", "cases", "cast(view ->> 'cases' as bigint)");

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
                .query((row, number) -> set(row))
                .optional()
                .orElseThrow(() -> new NotFound(id));
    }

    /** The sets of the caller's organisation. */
    Page<TrainingSet> listed(Actor actor, PageRequest page) {
        List<TrainingSet> rows = jdbc.sql("""
                        select * from training_set where organization_id = :own order by %s limit :size offset :offset
                        """.formatted(page.orderBy()))
                .param("own", actor.organizationId().value())
                .param("size", page.size())
                .param("offset", page.offset())
                .query((row, number) -> set(row))
                .list();
        long total = jdbc.sql("select count(*) from training_set where organization_id = ?")
                .param(actor.organizationId().value())
                .query(Long.class)
                .single();
        return new Page<>(rows, page.page(), page.size(), total);
    }

    /** The names of the files of some sets of the caller's organisation. */
    Map<UUID, String> fileNames(Actor actor, Collection<UUID> sets) {
        Map<UUID, String> names = new HashMap<>();
        if (sets.isEmpty()) {
            return names;
        }
        jdbc.sql("select * from training_set where organization_id = :own and id in (:sets)")
                .param("own", actor.organizationId().value())
                .param("sets", sets)
                .query((row, number) -> set(row))
                .list()
                .forEach(set -> names.put(set.id(), String.join(", ", set.view().files())));
        return names;
    }

    private TrainingSet set(ResultSet row) throws SQLException {
        return new TrainingSet(
                row.getObject("id", UUID.class),
                row.getTimestamp("uploaded_at").toInstant(),
                row.getString("folder"),
                row.getString("content_hash"),
                json.readValue(row.getString("view"), SetView.class));
    }
}
