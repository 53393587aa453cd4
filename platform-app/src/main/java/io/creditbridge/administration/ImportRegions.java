package io.creditbridge.administration;

import io.creditbridge.administration.RegionPlan.Known;
import io.creditbridge.administration.RegionPlan.Placed;
import io.creditbridge.audittrail.Journal;
import io.creditbridge.identity.Actor;
import io.creditbridge.web.Today;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes a file of regions into the tree, whole or not at all. */
@Component
class ImportRegions {

    private static final int RENAMES_NAMED = 20;

    private final JdbcClient jdbc;
    private final Journal journal;
    private final Today today;

    ImportRegions(JdbcClient jdbc, Journal journal, Today today) {
        this.jdbc = jdbc;
        this.journal = journal;
        this.today = today;
    }

    /** Adds what is new and corrects names; with any bad row, or when everything is known, nothing is written. */
    @Transactional
    RegionPlan run(Actor actor, RegionFile file) {
        // Two imports at once would both find a code new; readers and registrations of firms do not wait.
        jdbc.sql("lock table region in share row exclusive mode").update();
        Map<String, Known> known = known();
        RegionPlan plan = RegionPlan.of(file, known);
        if (!plan.faults().isEmpty()
                || (plan.added().isEmpty() && plan.renamed().isEmpty())) {
            return plan;
        }
        add(plan.added());
        rename(plan.renamed());
        String after =
                "added " + plan.added().size() + ", renamed " + plan.renamed().size() + renames(plan, known);
        journal.record(actor, new RegionsChanged("REGIONS_IMPORTED", known.size() + " regions", after, today.now()));
        return plan;
    }

    private Map<String, Known> known() {
        Map<String, Known> known = new HashMap<>();
        jdbc.sql("select code, coalesce(parent_code, ''), name_zh, name_en, path from region")
                .query((row, number) -> known.put(
                        row.getString(1),
                        new Known(row.getString(2), row.getString(3), row.getString(4), row.getString(5))))
                .list();
        return known;
    }

    private void add(List<Placed> added) {
        jdbc.sql("""
                        insert into region (code, parent_code, name_zh, name_en, path)
                        select code, nullif(parent, ''), zh, en, path
                        from unnest(:codes, :parents, :zh, :en, :paths) as fresh (code, parent, zh, en, path)
                        """)
                .param("codes", column(added, one -> one.row().code()))
                .param("parents", column(added, one -> one.row().parent()))
                .param("zh", column(added, one -> one.row().nameZh()))
                .param("en", column(added, one -> one.row().nameEn()))
                .param("paths", column(added, Placed::path))
                .update();
    }

    private void rename(List<RegionFile.Row> renamed) {
        jdbc.sql("""
                        update region r set name_zh = other.zh, name_en = other.en
                        from unnest(:codes, :zh, :en) as other (code, zh, en) where r.code = other.code
                        """)
                .param("codes", column(renamed, RegionFile.Row::code))
                .param("zh", column(renamed, RegionFile.Row::nameZh))
                .param("en", column(renamed, RegionFile.Row::nameEn))
                .update();
    }

    /** One column of many rows: one statement takes them all. */
    private static <T> String[] column(List<T> rows, Function<T, String> cell) {
        return rows.stream().map(cell).toArray(String[]::new);
    }

    private static String renames(RegionPlan plan, Map<String, Known> known) {
        return plan.renamed().stream()
                .limit(RENAMES_NAMED)
                .map(row -> row.code() + " " + name(known, row.code()) + " → " + row.nameZh())
                .collect(Collectors.joining("; ", plan.renamed().isEmpty() ? "" : ": ", ""));
    }

    private static String name(Map<String, Known> known, String code) {
        Known region = known.get(code);
        return region == null ? "" : region.nameZh();
    }
}
