package io.creditbridge.modelling;

import static org.assertj.core.api.Assertions.assertThat;

import io.creditbridge.PlatformTest;
import io.creditbridge.TestCast;
import io.creditbridge.identity.Actor;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was at work when the platform stopped says so when it starts again, and blocks nothing. */
@PlatformTest
class InterruptedTrainingTest {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestCast cast;

    @Autowired
    private TrainingWorker worker;

    @Autowired
    private TrainingRuns runs;

    @Test
    void failsWhatARestartInterrupted() {
        Actor analyst = cast.actor("product-a");
        UUID set = UUID.randomUUID();
        UUID run = UUID.randomUUID();
        jdbc.sql("insert into training_set values (?, ?, ?, now(), 'TABLE', 'gone', repeat('0', 64), '{}')")
                .params(
                        set,
                        analyst.organizationId().value(),
                        analyst.accountId().value())
                .update();
        jdbc.sql("""
                        insert into training_run (id, training_set_id, organization_id, started_by, started_at, node,
                            status, choice)
                        values (?, ?, ?, ?, now(), ?, 'RUNNING', '{"putBack": [], "seed": 1, "outcome": "a",
                            "badValue": "1"}')
                        """)
                .params(
                        run,
                        set,
                        analyst.organizationId().value(),
                        analyst.accountId().value(),
                        worker.node())
                .update();
        worker.failWhatWasInterrupted();
        TrainingRun found = runs.own(analyst, run);
        assertThat(found.status()).isEqualTo(TrainingRun.Status.FAILED);
        assertThat(found.failure()).isEqualTo("restarted");
        jdbc.sql("delete from training_run where id = ?").param(run).update();
        jdbc.sql("delete from training_set where id = ?").param(set).update();
    }
}
