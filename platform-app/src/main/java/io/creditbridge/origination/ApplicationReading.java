package io.creditbridge.origination;

import io.creditbridge.application.ApplicationId;
import io.creditbridge.identity.Actor;
import io.creditbridge.web.Page;
import io.creditbridge.web.PageRequest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What an owner reads of its applications: each page is one or two queries, whatever it shows. */
@Component
class ApplicationReading {

    /** The orders a list of applications may be asked in. */
    static final Map<String, String> SORTS = sorts();

    private final JdbcClient jdbc;

    ApplicationReading(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private static Map<String, String> sorts() {
        Map<String, String> sorts = new LinkedHashMap<>();
        sorts.put("neededBy", "needed_by");
        sorts.put("createdAt", "created_at");
        sorts.put("amount", "amount_fen");
        return sorts;
    }

    /**
     * An owner's applications. A bank has offered if its handling ever was at an offer, whatever came of it: the row of
     * an offer that is closed no longer says whether it was made, so the record of each handling is asked.
     */
    @Transactional(readOnly = true)
    Page<ApplicationRow> own(Actor actor, PageRequest page) {
        UUID owner = actor.organizationId().value();
        List<ApplicationRow> rows = jdbc.sql("""
                        select a.*, e.name as firm,
                            (select count(*) from proposal p where p.application_id = a.id) as banks,
                            (select count(*) from proposal p where p.application_id = a.id and exists (
                                select from audit_entry t where t.subject_kind = 'PROPOSAL' and t.subject_id = p.id
                                    and t.after = 'OFFERED')) as offers
                        from loan_application a join enterprise e on e.id = a.enterprise_id
                        where a.owner_id = :owner order by %s limit :size offset :offset
                        """.formatted(page.orderBy()))
                .param("owner", owner)
                .param("size", page.size())
                .param("offset", page.offset())
                .query((row, number) -> ApplicationRow.read(row))
                .list();
        long total = jdbc.sql("select count(*) from loan_application where owner_id = ?")
                .param(owner)
                .query(Long.class)
                .single();
        return new Page<>(rows, page.page(), page.size(), total);
    }

    /** The handlings of an application whose access has been checked, with product, bank and open offer. */
    @Transactional(readOnly = true)
    List<HandlingView> handlings(ApplicationId application) {
        Map<UUID, List<String>> reasons = reasons(application);
        return jdbc.sql("""
                        select p.*, c.name_zh, c.name_en, b.name_zh as bank_zh, b.name_en as bank_en,
                            o.id as offer_id, o.amount_fen as offer_amount, o.term_months as offer_term, o.annual_rate,
                            o.repayment as offer_repayment, o.day_count as offer_day_count,
                            o.guarantee_fee_rate as offer_fee, o.conditions,
                            o.subsidy_rate, o.subsidy_months, o.subsidy_base_fen, o.subsidy_most_fen,
                            o.valid_until, o.status as offer_status
                        from proposal p join credit_product c on c.id = p.product_id
                            join organization b on b.id = p.bank_id
                            left join offer o on o.proposal_id = p.id and o.status in ('MADE', 'ACCEPTED')
                        where p.application_id = ? order by p.id
                        """)
                .param(application.value())
                .query((row, number) -> handling(row, reasons))
                .list();
    }

    private HandlingView handling(ResultSet row, Map<UUID, List<String>> reasons) throws SQLException {
        return HandlingView.read(row, reasons.getOrDefault(row.getObject("id", UUID.class), List.of()));
    }

    private Map<UUID, List<String>> reasons(ApplicationId application) {
        Map<UUID, List<String>> byProposal = new LinkedHashMap<>();
        jdbc.sql("""
                        select r.proposal_id, r.reason from refusal_reason r join proposal p on p.id = r.proposal_id
                        where p.application_id = ? order by r.reason
                        """).param(application.value()).query(row -> {
            byProposal
                    .computeIfAbsent(row.getObject(1, UUID.class), id -> new ArrayList<>())
                    .add(row.getString(2));
        });
        return byProposal;
    }
}
