package io.creditbridge.administration;

import io.creditbridge.registration.RegionChoices;
import io.creditbridge.web.NotFound;
import io.creditbridge.web.Page;
import io.creditbridge.web.PageRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the tree of regions: the children of one at a time, or those whose code or name begins as asked. */
@Component
class RegionReading {

    static final Map<String, String> SORTS = sorts();

    /** What a code looks like. */
    static final String CODE = "\\d{2,12}";

    private static final int LONGEST_SEARCH = 60;

    private final JdbcClient jdbc;

    RegionReading(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private static Map<String, String> sorts() {
        Map<String, String> sorts = new LinkedHashMap<>();
        sorts.put("code", "code");
        sorts.put("nameZh", "name_zh");
        sorts.put("nameEn", "name_en");
        return sorts;
    }

    /**
     * A region of the tree.
     *
     * @param code its code
     * @param parent the code above, or null at the top
     * @param nameZh its name in Chinese
     * @param nameEn its name in English
     * @param children how many regions lie right below
     */
    record RegionView(String code, @Nullable String parent, String nameZh, String nameEn, long children) {}

    /** A page of the regions right below one, or at the top when it is null; a search looks everywhere. */
    @Transactional(readOnly = true)
    Page<RegionView> page(@Nullable String parent, @Nullable String search, PageRequest page) {
        String begins = search == null ? "" : cut(search.strip());
        String where = condition(parent, begins);
        List<RegionView> rows = rows(where, parent, begins, " order by " + page.orderBy() + " limit :size offset :from")
                .param("size", page.size())
                .param("from", page.offset())
                .query((row, number) -> new RegionView(
                        row.getString("code"),
                        row.getString("parent_code"),
                        row.getString("name_zh"),
                        row.getString("name_en"),
                        row.getLong("children")))
                .list();
        long total = bound(jdbc.sql("select count(*) from region r where " + where), parent, begins)
                .query(Long.class)
                .single();
        return new Page<>(rows, page.page(), page.size(), total);
    }

    /** The regions from the top down to one. */
    @Transactional(readOnly = true)
    List<RegionView> lineage(String code) {
        List<RegionView> lineage = !code.matches(CODE)
                ? List.of()
                : jdbc.sql("""
                        select a.code, a.parent_code, a.name_zh, a.name_en
                        from region r join region a on a.code = any (string_to_array(btrim(r.path, '/'), '/'))
                        where r.code = ? order by char_length(a.path)
                        """)
                        .param(code)
                        .query((row, number) -> new RegionView(
                                row.getString(1), row.getString(2), row.getString(3), row.getString(4), 0))
                        .list();
        if (lineage.isEmpty()) {
            throw new NotFound(code);
        }
        return lineage;
    }

    private static String cut(String search) {
        String text = search.length() > LONGEST_SEARCH ? search.substring(0, LONGEST_SEARCH) : search;
        return text.replaceAll("\\p{Cntrl}", "");
    }

    private static String condition(@Nullable String parent, String begins) {
        if (!begins.isEmpty()) {
            return "(r.code like :begins or r.name_zh like :begins or lower(r.name_en) like lower(:begins))";
        }
        return parent == null ? "r.parent_code is null" : "r.parent_code = :parent";
    }

    private JdbcClient.StatementSpec rows(String where, @Nullable String parent, String begins, String order) {
        return bound(
                jdbc.sql("select r.code, r.code as id, r.parent_code, r.name_zh, r.name_en,"
                        + " (select count(*) from region c where c.parent_code = r.code) as children"
                        + " from region r where " + where + order),
                parent,
                begins);
    }

    private static JdbcClient.StatementSpec bound(
            JdbcClient.StatementSpec statement, @Nullable String parent, String begins) {
        if (!begins.isEmpty()) {
            return statement.param("begins", RegionChoices.beginning(begins));
        }
        return parent == null ? statement : statement.param("parent", parent);
    }
}
