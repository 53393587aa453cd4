package io.creditbridge.origination;

import io.creditbridge.application.ApplicationId;
import io.creditbridge.application.LoanApplication;
import io.creditbridge.audittrail.Journal;
import io.creditbridge.catalog.Products;
import io.creditbridge.consent.Consent;
import io.creditbridge.identity.Actor;
import io.creditbridge.organization.OrganizationId;
import io.creditbridge.registration.DataConsents;
import io.creditbridge.web.InvalidInput;
import io.creditbridge.web.NotFound;
import io.creditbridge.web.StaleVersion;
import io.creditbridge.web.Today;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sends a draft to the work team that serves the firm's region. */
@Component
public class SubmitApplication {

    private final Applications applications;
    private final Checks checks;
    private final Journal journal;
    private final Today today;

    SubmitApplication(Applications applications, Checks checks, Journal journal, Today today) {
        this.applications = applications;
        this.checks = checks;
        this.journal = journal;
        this.today = today;
    }

    /** What is asked before an application is sent. */
    @Component
    record Checks(ServingTeam servingTeam, DataConsents consents, Products products, Guarantors guarantors) {}

    /**
     * Sends it.
     *
     * @throws NotFound if it is another organisation's
     * @throws StaleVersion if it was changed since it was shown
     * @throws InvalidInput if no product is chosen, the consent or a guarantor is missing, or no team serves the region
     */
    @Transactional
    public void submit(Actor actor, ApplicationId id, int version) {
        LoanApplication application =
                applications.findByIdAndOwnerId(id, actor.organizationId()).orElseThrow(() -> new NotFound(id));
        StaleVersion.check(version, application.version());
        if (application.products().isEmpty()) {
            throw new InvalidInput("products", "problem.chooseSome", 1);
        }
        if (!checks.consents().allow(application.enterpriseId(), Consent.Purpose.SHARING_WITH_CHOSEN_BANKS)) {
            throw new InvalidInput("consent", "problem.consent.sharing");
        }
        int guarantors = checks.products().findByIdIn(application.products()).stream()
                .mapToInt(product -> product.conditions().guarantorsNeeded())
                .max()
                .orElse(0);
        if (checks.guarantors().count(id) < guarantors) {
            throw new InvalidInput("guarantors", "problem.guarantors", guarantors);
        }
        if (application.need().neededBy().isBefore(today.day())) {
            throw new InvalidInput("neededBy", "problem.neededByPast");
        }
        OrganizationId team = checks.servingTeam()
                .of(application.enterpriseId())
                .orElseThrow(() -> new InvalidInput("regionCode", "problem.noTeam"));
        journal.record(
                actor,
                application.submit(team, today.now()),
                "",
                application.need().neededBy());
        applications.save(application);
    }
}
