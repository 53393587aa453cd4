package io.creditbridge.administration;

import io.creditbridge.identity.Actor;
import io.creditbridge.money.Money;
import io.creditbridge.organization.AccountChangeId;
import io.creditbridge.organization.AccountChangeKind;
import io.creditbridge.organization.AccountChangeStatus;
import io.creditbridge.organization.AccountId;
import io.creditbridge.organization.LenderKind;
import io.creditbridge.organization.OrganizationId;
import io.creditbridge.organization.Role;
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
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the changes of accounts: who proposed what, when, and who decided. */
@Component
class ChangeReading {

    static final Map<String, String> SORTS = Map.of("proposedAt", "proposed_at");

    private static final int SHOWN_OF_ONE = 20;

    private static final String COLUMNS = """
            select c.id, c.kind, c.organization_id, o.name_zh, o.name_en, o.lender, c.account_id, c.username,
                c.display_name, c.machine, c.role_names, c.authority_fen, c.status, c.proposed_by,
                p.display_name as proposer, c.proposed_at, d.display_name as decider, c.decided_at, c.alone, c.version
            from account_change c join organization o on o.id = c.organization_id
                join account p on p.id = c.proposed_by left join account d on d.id = c.decided_by
            """;

    private final JdbcClient jdbc;

    ChangeReading(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A change as operators see it.
     *
     * @param id which one
     * @param kind what is proposed
     * @param organization the organisation's identity
     * @param organizationZh its name in Chinese
     * @param organizationEn the same in English
     * @param lender the licence the organisation lends under, or null
     * @param account the account, or null while it is still to be opened
     * @param username the name to sign in with, or the client id
     * @param displayName the name shown
     * @param machine whether it is a machine client
     * @param roles the roles it shall hold
     * @param authority the largest amount it shall decide on alone, in yuan
     * @param status where it stands
     * @param proposer who proposed it
     * @param proposedAt when
     * @param own whether the reader proposed it, so that another operator must confirm it
     * @param decider who decided, or null while it waits
     * @param decidedAt when, or null
     * @param alone whether the only operator opened the second one
     * @param version for the next write
     */
    record ChangeView(
            UUID id,
            AccountChangeKind kind,
            UUID organization,
            String organizationZh,
            String organizationEn,
            @Nullable LenderKind lender,
            @Nullable UUID account,
            String username,
            String displayName,
            boolean machine,
            List<Role> roles,
            String authority,
            AccountChangeStatus status,
            String proposer,
            Instant proposedAt,
            boolean own,
            @Nullable String decider,
            @Nullable Instant decidedAt,
            boolean alone,
            int version) {

        private static ChangeView of(ResultSet row, Actor reader) throws SQLException {
            Timestamp decided = row.getTimestamp("decided_at");
            return new ChangeView(
                    row.getObject("id", UUID.class),
                    AccountChangeKind.valueOf(row.getString("kind")),
                    row.getObject("organization_id", UUID.class),
                    row.getString("name_zh"),
                    row.getString("name_en"),
                    row.getString("lender") == null ? null : LenderKind.valueOf(row.getString("lender")),
                    row.getObject("account_id", UUID.class),
                    row.getString("username"),
                    row.getString("display_name"),
                    row.getBoolean("machine"),
                    AccountReading.roles(row, "role_names"),
                    Money.ofFen(row.getLong("authority_fen")).toString(),
                    AccountChangeStatus.valueOf(row.getString("status")),
                    row.getString("proposer"),
                    row.getTimestamp("proposed_at").toInstant(),
                    reader.accountId().value().equals(row.getObject("proposed_by", UUID.class)),
                    row.getString("decider"),
                    decided == null ? null : decided.toInstant(),
                    row.getBoolean("alone"),
                    row.getInt("version"));
        }
    }

    @Transactional(readOnly = true)
    Page<ChangeView> page(Actor reader, AccountChangeStatus status, PageRequest page) {
        List<ChangeView> rows = jdbc.sql(
                        COLUMNS + " where c.status = ? order by " + page.orderBy() + " limit ? offset ?")
                .params(status.name(), page.size(), page.offset())
                .query((row, number) -> ChangeView.of(row, reader))
                .list();
        long total = jdbc.sql("select count(*) from account_change where status = ?")
                .param(status.name())
                .query(Long.class)
                .single();
        return new Page<>(rows, page.page(), page.size(), total);
    }

    @Transactional(readOnly = true)
    ChangeView one(Actor reader, AccountChangeId id) {
        return listed(reader, " where c.id = ?", id.value()).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound(id));
    }

    /** The latest changes of an account, its opening among them. */
    @Transactional(readOnly = true)
    List<ChangeView> of(Actor reader, AccountId account) {
        return listed(reader, " where c.account_id = ?", account.value());
    }

    /** The accounts of an organisation that wait to be opened. */
    @Transactional(readOnly = true)
    List<ChangeView> openings(Actor reader, OrganizationId organization) {
        return listed(
                reader,
                " where c.organization_id = ? and c.status = 'PROPOSED' and c.kind = 'OPENING'",
                organization.value());
    }

    private List<ChangeView> listed(Actor reader, String where, UUID id) {
        return jdbc.sql(COLUMNS + where + " order by c.proposed_at desc, c.id limit " + SHOWN_OF_ONE)
                .param(id)
                .query((row, number) -> ChangeView.of(row, reader))
                .list();
    }
}
