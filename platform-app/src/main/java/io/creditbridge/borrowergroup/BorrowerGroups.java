package io.creditbridge.borrowergroup;

import io.creditbridge.enterprise.EnterpriseId;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** All firms that count as one borrower with another, over however many connections in effect. */
@Component
public class BorrowerGroups {

    private static final String GROUP = """
            with recursive borrower_group (id) as (
                select cast(:firm as uuid)
                union
                select beside.id from borrower_group cross join lateral (
                    select second_id as id from firm_connection
                    where first_id = borrower_group.id and status in ('CONFIRMED', 'END_PROPOSED')
                    union all
                    select first_id from firm_connection
                    where second_id = borrower_group.id and status in ('CONFIRMED', 'END_PROPOSED')) beside)
            select id from borrower_group order by id
            """;

    private final JdbcClient jdbc;

    BorrowerGroups(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The firm itself and every other of its group, in a stable order. */
    public Set<EnterpriseId> of(EnterpriseId firm) {
        List<EnterpriseId> members = jdbc.sql(GROUP)
                .param("firm", firm.value())
                .query((row, number) -> new EnterpriseId(row.getObject("id", UUID.class)))
                .list();
        return new LinkedHashSet<>(members);
    }

    /** One firm of its group for every firm that is connected with another; firms that stand alone are left out. */
    public Map<EnterpriseId, EnterpriseId> representatives() {
        Map<EnterpriseId, EnterpriseId> parents = new HashMap<>();
        jdbc.sql("select first_id, second_id from firm_connection where status in ('CONFIRMED', 'END_PROPOSED')")
                .query(row -> {
                    EnterpriseId first = top(parents, new EnterpriseId(row.getObject("first_id", UUID.class)));
                    EnterpriseId second = top(parents, new EnterpriseId(row.getObject("second_id", UUID.class)));
                    parents.put(first, second);
                    parents.put(second, second);
                });
        Map<EnterpriseId, EnterpriseId> tops = new HashMap<>();
        parents.keySet().forEach(firm -> tops.put(firm, top(parents, firm)));
        return tops;
    }

    private static EnterpriseId top(Map<EnterpriseId, EnterpriseId> parents, EnterpriseId firm) {
        EnterpriseId at = firm;
        EnterpriseId above = parents.getOrDefault(at, at);
        while (!above.equals(at)) {
            at = above;
            above = parents.getOrDefault(at, at);
        }
        return at;
    }

    /**
     * The group, held until the transaction ends: what is counted of it is not counted a second time beside, and nobody
     * joins it meanwhile.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Set<EnterpriseId> hold(EnterpriseId firm) {
        Set<EnterpriseId> seen = of(firm);
        while (true) {
            hold(seen);
            Set<EnterpriseId> now = of(firm);
            if (seen.containsAll(now)) {
                return now;
            }
            seen = now;
        }
    }

    private void hold(Set<EnterpriseId> firms) {
        jdbc.sql("select id from enterprise where id in (:firms) order by id for no key update")
                .param("firms", firms.stream().map(EnterpriseId::value).toList())
                .query()
                .listOfRows();
    }
}
