package io.creditbridge.demo;

import io.creditbridge.web.Today;
import java.sql.Timestamp;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How far the demonstration was loaded: begun, and to its end. */
@Component
@Profile("demo")
class DemoProgress {

    private final JdbcClient jdbc;
    private final Today today;

    DemoProgress(JdbcClient jdbc, Today today) {
        this.jdbc = jdbc;
        this.today = today;
    }

    /** Notes that loading begins; false where it was begun before. */
    boolean begin() {
        return jdbc.sql("insert into demo_load (begun_at) values (?) on conflict do nothing")
                        .param(Timestamp.from(today.now()))
                        .update()
                == 1;
    }

    void finish() {
        jdbc.sql("update demo_load set finished_at = ?")
                .param(Timestamp.from(today.now()))
                .update();
    }

    /**
     * Goes on only with a whole demonstration, or with a platform that has none.
     *
     * @throws DemoUnfinished if the program was stopped while it was loaded
     */
    void requireFinished() {
        boolean halfway = jdbc.sql("select exists (select from demo_load where finished_at is null)")
                .query(Boolean.class)
                .single();
        if (halfway) {
            throw new DemoUnfinished();
        }
    }
}
