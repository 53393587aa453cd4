package io.creditbridge.fieldwork;

import io.creditbridge.identity.Actor;
import io.creditbridge.money.Money;
import io.creditbridge.web.Page;
import io.creditbridge.web.PageRequest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The three official lists of a work team: declaration, problem, recommendation. */
@Component
class TeamQueue {

    /** The orders a list may be asked in; the first is the usual one. */
    static final Map<String, String> SORTS = sorts();

    private final JdbcClient jdbc;

    TeamQueue(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private static Map<String, String> sorts() {
        Map<String, String> sorts = new LinkedHashMap<>();
        sorts.put("neededBy", "needed_by");
        sorts.put("submittedAt", "submitted_at");
        sorts.put("amount", "amount_fen");
        return sorts;
    }

    /** The lists. */
    enum TeamList {
        /** 申报清单: to be screened, or screened and to be recommended. */
        DECLARATION("('SUBMITTED', 'SCREENED')"),
        /** 问题清单: something stands in the way. */
        PROBLEM("('IN_REPAIR')"),
        /** 推荐清单: pushed to the banks. */
        RECOMMENDATION("('IN_MARKET', 'ACCEPTED', 'DRAWN', 'CLOSED', 'EXPIRED')");

        private final String states;

        TeamList(String states) {
            this.states = states;
        }
    }

    /** One row of a list. */
    record Row(UUID id, String firm, String region, Money amount, int termMonths, LocalDate neededBy, String status) {

        private static Row read(ResultSet row) throws SQLException {
            return new Row(
                    row.getObject("id", UUID.class),
                    row.getString("firm"),
                    row.getString("region"),
                    Money.ofFen(row.getLong("amount_fen")),
                    row.getInt("term_months"),
                    row.getObject("needed_by", LocalDate.class),
                    row.getString("status"));
        }
    }

    @Transactional(readOnly = true)
    Page<Row> of(Actor actor, TeamList list, PageRequest page) {
        UUID team = actor.organizationId().value();
        List<Row> rows = jdbc.sql("""
                        select a.*, e.name as firm, r.name_zh as region
                        from loan_application a join enterprise e on e.id = a.enterprise_id
                            join region r on r.code = e.region_code
                        where a.team_id = :team and a.status in %s
                        order by %s limit :size offset :offset
                        """.formatted(list.states, page.orderBy()))
                .param("team", team)
                .param("size", page.size())
                .param("offset", page.offset())
                .query((row, number) -> Row.read(row))
                .list();
        long total = jdbc.sql("select count(*) from loan_application where team_id = ? and status in " + list.states)
                .param(team)
                .query(Long.class)
                .single();
        return new Page<>(rows, page.page(), page.size(), total);
    }
}
