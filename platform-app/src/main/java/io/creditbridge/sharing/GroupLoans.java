package io.creditbridge.sharing;

import io.creditbridge.application.ApplicationId;
import io.creditbridge.borrowergroup.BorrowerGroups;
import io.creditbridge.enterprise.EnterpriseId;
import io.creditbridge.money.Money;
import io.creditbridge.registration.FirmAssessments;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The guaranteed loans of a borrower and its group, in three queries.
 *
 * <p>Each application counts once, by its largest: several banks may offer, but the owner accepts one. What was
 * released, declined or expired counts no more, and a loan with what is still outstanding.
 */
@Component
public class GroupLoans {

    private final BorrowerGroups groups;
    private final PaidSums sums;
    private final FirmAssessments assessments;
    private final JdbcClient jdbc;

    GroupLoans(BorrowerGroups groups, PaidSums sums, FirmAssessments assessments, JdbcClient jdbc) {
        this.groups = groups;
        this.sums = sums;
        this.assessments = assessments;
        this.jdbc = jdbc;
    }

    /** The loans beside those of an application, or all of them where it is not known yet. */
    public OtherLoans beside(EnterpriseId borrower, @Nullable ApplicationId application) {
        return of(borrower, groups.of(borrower), application);
    }

    /** The same with the group held until the transaction ends, so that no two banks count the same room. */
    @Transactional(propagation = Propagation.MANDATORY)
    public OtherLoans held(EnterpriseId borrower, ApplicationId application) {
        return of(borrower, groups.hold(borrower), application);
    }

    private OtherLoans of(EnterpriseId borrower, Set<EnterpriseId> firms, @Nullable ApplicationId application) {
        UUID own = application == null ? null : application.value();
        List<OtherLoans.One> loans = jdbc.sql("""
                        select distinct on (application_id) loan_amount_fen, outstanding, approved_on from (
                            select g.application_id, g.loan_amount_fen, g.approved_on,
                                case when l.status in ('REPAID', 'CANCELLED') then 0
                                    when l.status = 'DRAWN' then l.outstanding_fen
                                    else g.loan_amount_fen end as outstanding
                            from guarantee g left join loan l on l.offer_id = g.offer_id
                            where g.enterprise_id in (:firms) and g.status not in ('RELEASED', 'DECLINED', 'EXPIRED')
                                and (cast(:own as uuid) is null or g.application_id <> :own)) standing
                        where outstanding > 0
                        order by application_id, outstanding desc
                        """)
                .param("firms", firms.stream().map(EnterpriseId::value).toList())
                .param("own", own)
                .query((row, number) -> new OtherLoans.One(
                        Money.ofFen(row.getLong("loan_amount_fen")),
                        Money.ofFen(row.getLong("outstanding")),
                        row.getObject("approved_on", LocalDate.class)))
                .list();
        return new OtherLoans(firms.size(), loans, sums.forFirms(firms), assessments.standingAs(borrower));
    }
}
