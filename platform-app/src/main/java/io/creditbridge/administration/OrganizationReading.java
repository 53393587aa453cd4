package io.creditbridge.administration;

import io.creditbridge.organization.LenderKind;
import io.creditbridge.organization.OrganizationId;
import io.creditbridge.organization.OrganizationKind;
import io.creditbridge.registration.RegionChoices;
import io.creditbridge.web.NotFound;
import io.creditbridge.web.Page;
import io.creditbridge.web.PageRequest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the organisations: by kind, and by how a name begins or the credit code of a firm they hold. */
@Component
class OrganizationReading {

    static final Map<String, String> SORTS = sorts();

    private static final int LONGEST_SEARCH = 60;
    private static final String COLUMNS = """
            select o.id, o.kind, o.lender, o.name_zh, o.name_en, o.region_code, r.name_zh as region_zh,
                r.name_en as region_en, o.created_at, o.version,
                (select count(*) from account a where a.organization_id = o.id) as accounts,
                (select count(*) from account_change c
                    where c.organization_id = o.id and c.status = 'PROPOSED') as waiting
            from organization o left join region r on r.code = o.region_code
            """;

    private final JdbcClient jdbc;

    OrganizationReading(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private static Map<String, String> sorts() {
        Map<String, String> sorts = new LinkedHashMap<>();
        sorts.put("nameZh", "name_zh");
        sorts.put("nameEn", "name_en");
        sorts.put("kind", "kind");
        sorts.put("createdAt", "created_at");
        return sorts;
    }

    /**
     * An organisation as operators see it.
     *
     * @param id which one
     * @param kind what it is
     * @param nameZh its name in Chinese
     * @param nameEn its name in English
     * @param regionCode the region a work team serves, or null
     * @param regionZh that region's name in Chinese, or null
     * @param regionEn the same in English
     * @param lender the licence it lends under, or null
     * @param createdAt when it was opened
     * @param accounts how many people and machine clients it has
     * @param waiting how many changes of its accounts wait for a second operator
     * @param version for the next write
     */
    record OrganizationView(
            UUID id,
            OrganizationKind kind,
            String nameZh,
            String nameEn,
            @Nullable String regionCode,
            @Nullable String regionZh,
            @Nullable String regionEn,
            @Nullable LenderKind lender,
            Instant createdAt,
            long accounts,
            long waiting,
            int version) {

        /** The key of what it is called: a micro-loan company is told from a bank. */
        public String kindKey() {
            return lender == null ? "organization.kind." + kind : "organization.lender." + lender;
        }

        /** Whether its licence stands: somebody works for it, or a second operator is looking at it for somebody. */
        public boolean isSettled() {
            return accounts + waiting > 0;
        }

        private static OrganizationView of(ResultSet row, int number) throws SQLException {
            return new OrganizationView(
                    row.getObject("id", UUID.class),
                    OrganizationKind.valueOf(row.getString("kind")),
                    row.getString("name_zh"),
                    row.getString("name_en"),
                    row.getString("region_code"),
                    row.getString("region_zh"),
                    row.getString("region_en"),
                    row.getString("lender") == null ? null : LenderKind.valueOf(row.getString("lender")),
                    row.getTimestamp("created_at").toInstant(),
                    row.getLong("accounts"),
                    row.getLong("waiting"),
                    row.getInt("version"));
        }
    }

    @Transactional(readOnly = true)
    Page<OrganizationView> page(@Nullable OrganizationKind kind, @Nullable String search, PageRequest page) {
        String text = search == null ? "" : search.strip().replaceAll("\\p{Cntrl}", "");
        String begins = text.length() > LONGEST_SEARCH ? text.substring(0, LONGEST_SEARCH) : text;
        String where = (kind == null ? " where true" : " where o.kind = :kind")
                + (begins.isEmpty()
                        ? ""
                        : " and (o.name_zh like :begins or lower(o.name_en) like lower(:begins) or o.id in"
                                + " (select e.owner_id from enterprise e where e.credit_code = upper(:text)))");
        List<OrganizationView> rows = bound(
                        COLUMNS + where + " order by " + page.orderBy() + " limit " + page.size() + " offset "
                                + page.offset(),
                        kind,
                        begins)
                .query(OrganizationView::of)
                .list();
        long total = bound("select count(*) from organization o" + where, kind, begins)
                .query(Long.class)
                .single();
        return new Page<>(rows, page.page(), page.size(), total);
    }

    private JdbcClient.StatementSpec bound(String sql, @Nullable OrganizationKind kind, String begins) {
        JdbcClient.StatementSpec statement = jdbc.sql(sql);
        if (kind != null) {
            statement = statement.param("kind", kind.name());
        }
        return begins.isEmpty()
                ? statement
                : statement.param("begins", RegionChoices.beginning(begins)).param("text", begins);
    }

    @Transactional(readOnly = true)
    OrganizationView one(OrganizationId id) {
        return jdbc.sql(COLUMNS + " where o.id = ?")
                .param(id.value())
                .query(OrganizationView::of)
                .optional()
                .orElseThrow(() -> new NotFound(id));
    }

    /** Whether another work team than the own one serves exactly this region. */
    boolean hasOtherTeam(String region, @Nullable OrganizationId own) {
        return jdbc
                .sql("select id from organization where kind = 'WORK_TEAM' and region_code = ?")
                .param(region)
                .query(UUID.class)
                .list()
                .stream()
                .anyMatch(id -> own == null || !id.equals(own.value()));
    }
}
