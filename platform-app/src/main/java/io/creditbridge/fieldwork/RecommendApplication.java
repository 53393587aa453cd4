package io.creditbridge.fieldwork;

import io.creditbridge.application.ApplicationId;
import io.creditbridge.application.LoanApplication;
import io.creditbridge.audittrail.Journal;
import io.creditbridge.catalog.Products;
import io.creditbridge.identity.Actor;
import io.creditbridge.origination.Applications;
import io.creditbridge.origination.OriginationSettings;
import io.creditbridge.origination.Proposals;
import io.creditbridge.product.CreditProduct;
import io.creditbridge.proposal.Proposal;
import io.creditbridge.web.NotFound;
import io.creditbridge.web.StaleVersion;
import io.creditbridge.web.Today;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Pushes a screened application to the banks of the chosen products, each with its deadline. */
@Component
public class RecommendApplication {

    private final Applications applications;
    private final Bankward bankward;
    private final Journal journal;
    private final OriginationSettings settings;
    private final Today today;

    RecommendApplication(
            Applications applications, Bankward bankward, Journal journal, OriginationSettings settings, Today today) {
        this.applications = applications;
        this.bankward = bankward;
        this.journal = journal;
        this.settings = settings;
        this.today = today;
    }

    /** Where a recommendation leads: the chosen products and the banks' proposals. */
    @Component
    record Bankward(Products products, Proposals proposals) {}

    /**
     * Recommends it.
     *
     * @throws NotFound if it does not lie with the caller's team
     * @throws StaleVersion if it was changed since it was shown
     * @throws io.creditbridge.audit.BrokenTransition unless it has passed the five standards
     */
    @Transactional
    public void recommend(Actor actor, ApplicationId id, int version) {
        LoanApplication application =
                applications.findByIdAndTeamId(id, actor.organizationId()).orElseThrow(() -> new NotFound(id));
        StaleVersion.check(version, application.version());
        LocalDate deadline = today.day().plusDays(settings.answerDays());
        journal.record(actor, application.recommend(today.now()), "", deadline);
        for (CreditProduct product : bankward.products().findByIdIn(application.products())) {
            Proposal proposal = new Proposal(id, product.id(), product.bankId(), deadline, today.now());
            bankward.proposals().save(proposal);
            journal.record(actor, proposal.arrival(), "", deadline);
        }
        applications.save(application);
    }
}
