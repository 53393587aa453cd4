package io.creditbridge.sharing;

import io.creditbridge.guarantee.FacilityId;
import io.creditbridge.money.Money;
import io.creditbridge.sharing.FacilityBook.Vintage;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was paid out under a facility in each quarter, and what was claimed of it since; repaid loans count too. */
@Component
class Vintages {

    private final JdbcClient jdbc;

    Vintages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Vintage> of(FacilityId facility) {
        return jdbc.sql("""
                        select to_char(l.drawn_on, 'YYYY-"Q"Q') as quarter, count(*) as loans,
                            sum(l.principal_fen) as lent, sum(coalesce(c.claimed, 0)) as claimed
                        from guarantee g join loan l on l.offer_id = g.offer_id and l.drawn_on is not null
                        left join lateral (select sum(principal_fen) as claimed from claim
                            where claim.loan_id = l.id and claim.status not in ('DECLINED', 'WITHDRAWN')
                                and not claim.closing) c on true
                        where g.facility_id = ? and g.status not in ('DECLINED', 'EXPIRED')
                        group by 1 order by 1 desc
                        """)
                .param(facility.value())
                .query((row, number) -> new Vintage(
                        row.getString("quarter"),
                        row.getInt("loans"),
                        Money.ofFen(row.getLong("lent")),
                        Money.ofFen(row.getLong("claimed"))))
                .list();
    }
}
