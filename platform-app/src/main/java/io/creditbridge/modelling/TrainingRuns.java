package io.creditbridge.modelling;

import io.creditbridge.identity.Actor;
import io.creditbridge.training.TrainingReport;
import io.creditbridge.web.InvalidInput;
import io.creditbridge.web.NotFound;
import io.creditbridge.web.Page;
import io.creditbridge.web.PageRequest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The training runs; a finished one never changes. */
@Component
class TrainingRuns {

    /** By what the runs of an organisation can be listed, the latest first. */
    static final Map<String, String> SORTS = Map.of("startedAt", "started_at");

    private final JdbcClient jdbc;
    private final JsonMapper json;

    TrainingRuns(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /**
     * A candidate as it is kept.
     *
     * @param setVersion the set of inputs
     * @param version its version
     * @param hash the hash of its file
     * @param text its file
     * @param report what is known of it
     */
    record Finished(String setVersion, String version, String hash, String text, TrainingReport report) {}

    /**
     * Begins a run.
     *
     * @throws InvalidInput if another one is at work on the node
     */
    void begin(Actor actor, TrainingRun run, String node) {
        try {
            jdbc.sql("""
                            insert into training_run (id, training_set_id, organization_id, started_by, started_at,
                                node, status, choice)
                            values (?, ?, ?, ?, ?, ?, 'RUNNING', cast(? as jsonb))
                            """)
                    .params(
                            run.id(),
                            run.trainingSet(),
                            actor.organizationId().value(),
                            actor.accountId().value(),
                            Timestamp.from(run.startedAt()),
                            node,
                            json.writeValueAsString(run.choice()))
                    .update();
        } catch (DuplicateKeyException oneIsAtWork) {
            throw new InvalidInput("trainingSet", "modelling.busy");
        }
    }

    /** Notes how far a run is; false where it is no longer at work, because somebody stopped it. */
    boolean progress(UUID id, int percent) {
        return jdbc.sql("update training_run set progress = ? where id = ? and status = 'RUNNING'")
                        .params(percent, id)
                        .update()
                > 0;
    }

    boolean finish(UUID id, Finished found, Instant at) {
        return jdbc.sql("""
                                update training_run set status = 'DONE', progress = 100, finished_at = ?,
                                    set_version = ?, model_version = ?, model_hash = ?, model = ?,
                                    report = cast(? as jsonb)
                                where id = ? and status = 'RUNNING'
                                """)
                        .params(
                                Timestamp.from(at),
                                found.setVersion(),
                                found.version(),
                                found.hash(),
                                found.text(),
                                json.writeValueAsString(found.report()),
                                id)
                        .update()
                > 0;
    }

    boolean fail(UUID id, String reason, Instant at) {
        return jdbc.sql("""
                                update training_run set status = 'FAILED', failure = ?, finished_at = ?
                                where id = ? and status = 'RUNNING'
                                """).params(reason, Timestamp.from(at), id).update() > 0;
    }

    boolean cancel(UUID id, Instant at) {
        return jdbc.sql("""
                                update training_run set status = 'CANCELLED', finished_at = ?
                                where id = ? and status = 'RUNNING'
                                """).params(Timestamp.from(at), id).update() > 0;
    }

    /** Fails what was at work on a node that has just started: it died with the process before. */
    void failInterrupted(String node, Instant at) {
        jdbc.sql("""
                        update training_run set status = 'FAILED', failure = 'restarted', finished_at = ?
                        where node = ? and status = 'RUNNING'
                        """).params(Timestamp.from(at), node).update();
    }

    /**
     * A run of the caller's organisation.
     *
     * @throws NotFound if it is another's
     */
    TrainingRun own(Actor actor, UUID id) {
        return jdbc.sql("select * from training_run where id = ? and organization_id = ?")
                .params(id, actor.organizationId().value())
                .query((row, number) -> run(row, true))
                .optional()
                .orElseThrow(() -> new NotFound(id));
    }

    /** The runs of the caller's organisation, without their reports. */
    Page<TrainingRun> listed(Actor actor, PageRequest page) {
        List<TrainingRun> rows = jdbc.sql("""
                        select * from training_run where organization_id = :own order by %s limit :size offset :offset
                        """.formatted(page.orderBy()))
                .param("own", actor.organizationId().value())
                .param("size", page.size())
                .param("offset", page.offset())
                .query((row, number) -> run(row, false))
                .list();
        long total = jdbc.sql("select count(*) from training_run where organization_id = ?")
                .param(actor.organizationId().value())
                .query(Long.class)
                .single();
        return new Page<>(rows, page.page(), page.size(), total);
    }

    /** The file of a run's candidate. */
    String modelText(Actor actor, UUID id) {
        return jdbc.sql("select model from training_run where id = ? and organization_id = ? and status = 'DONE'")
                .params(id, actor.organizationId().value())
                .query(String.class)
                .optional()
                .orElseThrow(() -> new NotFound(id));
    }

    private TrainingRun run(ResultSet row, boolean whole) throws SQLException {
        String report = whole ? row.getString("report") : null;
        return new TrainingRun(
                row.getObject("id", UUID.class),
                row.getObject("training_set_id", UUID.class),
                row.getObject("started_by", UUID.class),
                row.getTimestamp("started_at").toInstant(),
                TrainingRun.Status.valueOf(row.getString("status")),
                row.getInt("progress"),
                row.getString("failure"),
                json.readValue(row.getString("choice"), TrainingRun.Choice.class),
                row.getString("set_version"),
                row.getString("model_version"),
                row.getString("model_hash"),
                report == null ? null : json.readValue(report, TrainingReport.class));
    }
}
