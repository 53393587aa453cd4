package io.creditbridge.administration;

import io.creditbridge.audittrail.Journal;
import io.creditbridge.identity.Actor;
import io.creditbridge.web.InvalidInput;
import io.creditbridge.web.NotFound;
import io.creditbridge.web.Today;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes a region out of the tree that nothing lies in yet: the way to mend one that was put in the wrong place. */
@Component
class RemoveRegion {

    private final JdbcClient jdbc;
    private final Journal journal;
    private final Today today;

    RemoveRegion(JdbcClient jdbc, Journal journal, Today today) {
        this.jdbc = jdbc;
        this.journal = journal;
        this.today = today;
    }

    /**
     * Removes it.
     *
     * @return the code of the region above, empty at the top
     * @throws InvalidInput if a firm, an organisation, a product or another region lies in it
     */
    @Transactional
    String remove(Actor actor, String code) {
        if (!code.matches(RegionReading.CODE)) {
            throw new NotFound(code);
        }
        Removed removed = jdbc.sql("select coalesce(parent_code, ''), name_zh from region where code = ? for update")
                .param(code)
                .query((row, number) -> new Removed(row.getString(1), row.getString(2)))
                .optional()
                .orElseThrow(() -> new NotFound(code));
        boolean used = jdbc.sql("""
                        select exists (select from region where parent_code = :code)
                            or exists (select from enterprise where region_code = :code)
                            or exists (select from organization where region_code = :code)
                            or exists (select from credit_product where :code = any (region_codes))
                        """).param("code", code).query(Boolean.class).single();
        if (used) {
            throw new InvalidInput("code", "problem.regionUsed", code);
        }
        jdbc.sql("delete from region where code = ?").param(code).update();
        journal.record(
                actor, new RegionsChanged("REGION_REMOVED", code + " " + removed.nameZh(), "removed", today.now()));
        return removed.parent();
    }

    private record Removed(String parent, String nameZh) {}
}
