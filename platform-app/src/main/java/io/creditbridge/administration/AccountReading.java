package io.creditbridge.administration;

import io.creditbridge.identity.Actor;
import io.creditbridge.money.Money;
import io.creditbridge.organization.AccountId;
import io.creditbridge.organization.OrganizationId;
import io.creditbridge.organization.OrganizationKind;
import io.creditbridge.organization.Powers;
import io.creditbridge.organization.Role;
import io.creditbridge.web.NotFound;
import io.creditbridge.web.Page;
import io.creditbridge.web.PageRequest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the people and machine clients of an organisation. */
@Component
class AccountReading {

    static final Map<String, String> SORTS = sorts();

    private static final String COLUMNS = """
            select a.id, a.organization_id, o.kind, o.name_zh, o.name_en, a.username, a.display_name, a.machine,
                a.active, a.must_change_password, a.authority_fen, a.created_at, a.version,
                array(select r.role from account_role r where r.account_id = a.id order by r.role) as roles,
                exists (select from account_change c where c.account_id = a.id and c.status = 'PROPOSED') as waiting
            from account a join organization o on o.id = a.organization_id
            """;

    private final JdbcClient jdbc;
    private final ChangeReading changes;

    AccountReading(JdbcClient jdbc, ChangeReading changes) {
        this.jdbc = jdbc;
        this.changes = changes;
    }

    private static Map<String, String> sorts() {
        Map<String, String> sorts = new LinkedHashMap<>();
        sorts.put("username", "username");
        sorts.put("displayName", "display_name");
        sorts.put("createdAt", "created_at");
        return sorts;
    }

    /**
     * An account as operators see it.
     *
     * @param id which one
     * @param organization its organisation's identity
     * @param kind its organisation's kind
     * @param organizationZh its organisation's name in Chinese
     * @param organizationEn the same in English
     * @param username the name to sign in with, or the client id
     * @param displayName the name shown
     * @param machine whether it is a machine client
     * @param active whether it may sign in
     * @param mustChangePassword whether its holder has yet to choose a password
     * @param roles its roles
     * @param authority the largest amount it decides on alone, in yuan
     * @param createdAt when it was opened
     * @param waiting whether a change of it waits for a second operator
     * @param version for the next write
     */
    record AccountView(
            UUID id,
            UUID organization,
            OrganizationKind kind,
            String organizationZh,
            String organizationEn,
            String username,
            String displayName,
            boolean machine,
            boolean active,
            boolean mustChangePassword,
            List<Role> roles,
            String authority,
            Instant createdAt,
            boolean waiting,
            int version) {

        Powers powers() {
            return new Powers(roles.stream().collect(Collectors.toSet()), Money.parse(authority));
        }

        private static AccountView of(ResultSet row, int number) throws SQLException {
            return new AccountView(
                    row.getObject("id", UUID.class),
                    row.getObject("organization_id", UUID.class),
                    OrganizationKind.valueOf(row.getString("kind")),
                    row.getString("name_zh"),
                    row.getString("name_en"),
                    row.getString("username"),
                    row.getString("display_name"),
                    row.getBoolean("machine"),
                    row.getBoolean("active"),
                    row.getBoolean("must_change_password"),
                    AccountReading.roles(row, "roles"),
                    Money.ofFen(row.getLong("authority_fen")).toString(),
                    row.getTimestamp("created_at").toInstant(),
                    row.getBoolean("waiting"),
                    row.getInt("version"));
        }
    }

    /** The roles in an array of their names. */
    static List<Role> roles(ResultSet row, String column) throws SQLException {
        return Arrays.stream((String[]) row.getArray(column).getArray())
                .map(Role::valueOf)
                .sorted()
                .toList();
    }

    @Transactional(readOnly = true)
    Page<AccountView> page(OrganizationId organization, PageRequest page) {
        List<AccountView> rows = jdbc.sql(
                        COLUMNS + " where a.organization_id = ? order by " + page.orderBy() + " limit ? offset ?")
                .params(organization.value(), page.size(), page.offset())
                .query(AccountView::of)
                .list();
        long total = jdbc.sql("select count(*) from account where organization_id = ?")
                .param(organization.value())
                .query(Long.class)
                .single();
        return new Page<>(rows, page.page(), page.size(), total);
    }

    @Transactional(readOnly = true)
    AccountView one(AccountId id) {
        return jdbc.sql(COLUMNS + " where a.id = ?")
                .param(id.value())
                .query(AccountView::of)
                .optional()
                .orElseThrow(() -> new NotFound(id));
    }

    /** The accounts of an organisation that wait to be opened. */
    List<ChangeReading.ChangeView> openings(Actor reader, OrganizationId organization) {
        return changes.openings(reader, organization);
    }
}
