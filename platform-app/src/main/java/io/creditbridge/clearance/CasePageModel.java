package io.creditbridge.clearance;

import io.creditbridge.identity.Actor;
import io.creditbridge.identity.Organizations;
import io.creditbridge.obstacle.CaseId;
import io.creditbridge.organization.OrganizationKind;
import io.creditbridge.product.CollateralKind;
import io.creditbridge.web.Today;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the work team's page of one case. */
@Component
class CasePageModel {

    private static final int USUAL_DAYS = 14;

    private final CaseReading reading;
    private final Organizations organizations;
    private final Today today;

    CasePageModel(CaseReading reading, Organizations organizations, Today today) {
        this.reading = reading;
        this.organizations = organizations;
        this.today = today;
    }

    String fill(Actor actor, CaseId id, CaseForm form, Model model) {
        model.addAttribute("one", reading.ofTeam(actor, id));
        model.addAttribute("form", form);
        model.addAttribute("usualDay", today.day().plusDays(USUAL_DAYS).toString());
        model.addAttribute(
                "teams",
                organizations.findByKindOrderByNameZh(OrganizationKind.WORK_TEAM).stream()
                        .filter(team -> !team.id().equals(actor.organizationId()))
                        .toList());
        model.addAttribute("collaterals", CollateralKind.values());
        return "clearance/case";
    }
}
