package io.creditbridge.clearance;

import io.creditbridge.identity.Actor;
import io.creditbridge.web.Page;
import io.creditbridge.web.PageRequest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The problem list (问题清单): the cases a team keeps, and those another region shares with it. */
@Component
class CaseList {

    /** The orders the list may be asked in; the first is the usual one. */
    static final Map<String, String> SORTS = sorts();

    private final JdbcClient jdbc;

    CaseList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private static Map<String, String> sorts() {
        Map<String, String> sorts = new LinkedHashMap<>();
        sorts.put("due", "coalesce(due, date '9999-12-31')");
        sorts.put("openedAt", "opened_at");
        sorts.put("neededBy", "needed_by");
        return sorts;
    }

    /** Which cases are wanted. */
    enum Part {
        /** Something is still to be done. */
        RUNNING("c.team_id = :team and c.status in ('OPEN', 'ASSIGNED', 'IN_PROGRESS', 'AWAITING_OTHER_REGION',"
                + " 'RESOLVED')"),
        /** Another region's cases shared with this team. */
        SHARED("c.other_team_id = :team"),
        /** Sent back, or not repairable. */
        ENDED("c.team_id = :team and c.status in ('RESUBMITTED', 'NOT_REPAIRABLE')");

        private final String condition;

        Part(String condition) {
            this.condition = condition;
        }
    }

    /** One row. */
    record Row(
            UUID id,
            String firm,
            String kind,
            String status,
            @Nullable String department,
            @Nullable LocalDate due,
            LocalDate neededBy) {

        private static Row read(ResultSet row) throws SQLException {
            return new Row(
                    row.getObject("id", UUID.class),
                    row.getString("firm"),
                    row.getString("kind"),
                    row.getString("status"),
                    row.getString("department"),
                    row.getObject("due", LocalDate.class),
                    row.getObject("needed_by", LocalDate.class));
        }
    }

    @Transactional(readOnly = true)
    Page<Row> of(Actor actor, Part part, PageRequest page) {
        UUID team = actor.organizationId().value();
        List<Row> rows = jdbc.sql("""
                        select c.*, e.name as firm, a.needed_by
                        from obstacle_case c join loan_application a on a.id = c.application_id
                            join enterprise e on e.id = a.enterprise_id
                        where %s order by %s limit :size offset :offset
                        """.formatted(part.condition, page.orderBy()))
                .param("team", team)
                .param("size", page.size())
                .param("offset", page.offset())
                .query((row, number) -> Row.read(row))
                .list();
        long total = jdbc.sql("select count(*) from obstacle_case c where " + part.condition)
                .param("team", team)
                .query(Long.class)
                .single();
        return new Page<>(rows, page.page(), page.size(), total);
    }
}
