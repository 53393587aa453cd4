package io.creditbridge.demo;

import io.creditbridge.bankdesk.ReviewProposal;
import io.creditbridge.demo.DemoPeople.Cast;
import io.creditbridge.identity.Actor;
import io.creditbridge.organization.OrganizationId;
import io.creditbridge.origination.Proposals;
import io.creditbridge.proposal.Proposal;
import io.creditbridge.proposal.ProposalId;
import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A few refusals, so that the work teams' problem lists and the owners' pages have something to show. */
@Component
@Profile("demo")
class DemoCases {

    private static final String[][] REFUSALS = {
        {"INSUFFICIENT_COLLATERAL", "抵押物评估价值不足，可补充担保后再报"},
        {"MISSING_PAPERS", "厂房产权证尚未办结"},
        {"ADVERSE_RECORD", "2023 年环保处罚尚未办理信用修复"},
        {"SHORT_HISTORY", "开票记录不足一年"},
    };

    private final ReviewProposal reviewing;
    private final Proposals proposals;
    private final JdbcClient jdbc;

    DemoCases(ReviewProposal reviewing, Proposals proposals, JdbcClient jdbc) {
        this.reviewing = reviewing;
        this.proposals = proposals;
        this.jdbc = jdbc;
    }

    /** A proposal and the bank it lies with. */
    private record Received(ProposalId id, OrganizationId bank) {}

    /** Refuses one file of each of the latest applications at the banks; each refusal opens a case. */
    void load(Cast cast) {
        List<Received> received = jdbc.sql("""
                        select distinct on (a.created_at, a.id) p.id, p.bank_id
                        from proposal p join loan_application a on a.id = p.application_id
                            join account o on o.organization_id = a.owner_id
                        where p.status = 'RECEIVED' and o.username ~ '^owner[0-9]+$'
                        order by a.created_at desc, a.id, p.id limit ?
                        """)
                .param(REFUSALS.length)
                .query((row, number) -> new Received(
                        new ProposalId(row.getObject(1, UUID.class)), new OrganizationId(row.getObject(2, UUID.class))))
                .list();
        for (int i = 0; i < received.size(); i++) {
            refuse(officer(cast, received.get(i).bank()), received.get(i), REFUSALS[i]);
        }
    }

    private void refuse(Actor officer, Received file, String[] refusal) {
        reviewing.open(officer, file.id(), version(file));
        reviewing.refuse(officer, file.id(), version(file), List.of(refusal[0]), refusal[1]);
    }

    private static Actor officer(Cast cast, OrganizationId bank) {
        return cast.banks().stream()
                .map(DemoPeople.BankPeople::officer)
                .filter(officer -> officer.organizationId().equals(bank))
                .findFirst()
                .orElseThrow();
    }

    private int version(Received file) {
        return proposals
                .findByIdAndBankId(file.id(), file.bank())
                .map(Proposal::version)
                .orElseThrow();
    }
}
