package io.creditbridge.clearance;

import io.creditbridge.identity.Actor;
import io.creditbridge.obstacle.CaseId;
import io.creditbridge.web.InvalidInput;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the teams of two regions write to each other on a case: append-only. */
@Component
class CaseRoom {

    /** Most messages on one case. */
    static final int MESSAGES_LIMIT = 500;

    private final JdbcClient jdbc;

    CaseRoom(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One message. */
    record Message(String organizationZh, String organizationEn, String person, String text, Instant at) {}

    void write(Actor actor, CaseId id, String text, Instant at) {
        long written = jdbc.sql("select count(*) from case_message where case_id = ?")
                .param(id.value())
                .query(Long.class)
                .single();
        if (written >= MESSAGES_LIMIT) {
            throw new InvalidInput("text", "problem.messagesLimit", MESSAGES_LIMIT);
        }
        jdbc.sql("""
                        insert into case_message (case_id, organization_id, account_id, text, at)
                        values (:case, :organization, :account, :text, :at)
                        """)
                .param("case", id.value())
                .param("organization", actor.organizationId().value())
                .param("account", actor.accountId().value())
                .param("text", text)
                .param("at", Timestamp.from(at))
                .update();
    }

    List<Message> of(CaseId id) {
        return jdbc.sql("""
                        select o.name_zh, o.name_en, a.display_name, m.text, m.at
                        from case_message m join organization o on o.id = m.organization_id
                            join account a on a.id = m.account_id
                        where m.case_id = ? order by m.id
                        """)
                .param(id.value())
                .query((row, number) -> new Message(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getTimestamp(5).toInstant()))
                .list();
    }
}
