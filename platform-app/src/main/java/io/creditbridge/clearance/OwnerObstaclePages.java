package io.creditbridge.clearance;

import io.creditbridge.application.ApplicationId;
import io.creditbridge.application.ApplicationStatus;
import io.creditbridge.application.LoanApplication;
import io.creditbridge.identity.Actor;
import io.creditbridge.obstacle.ObstacleKind;
import io.creditbridge.origination.Applications;
import io.creditbridge.proposal.ProposalId;
import io.creditbridge.web.Forms;
import io.creditbridge.web.Forms.FormContext;
import io.creditbridge.web.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What stands in an application's way, for its owner; and a bank's report of what keeps it from deciding. */
@Controller
class OwnerObstaclePages {

    private final Applications applications;
    private final CaseReading reading;
    private final ReportObstacle reporting;
    private final Forms forms;

    OwnerObstaclePages(Applications applications, CaseReading reading, ReportObstacle reporting, Forms forms) {
        this.applications = applications;
        this.reading = reading;
        this.reporting = reporting;
        this.forms = forms;
    }

    @GetMapping("/portal/applications/{id}/obstacles")
    String obstacles(Actor actor, @PathVariable ApplicationId id, Model model) {
        return show(actor, id, new ReportForm(null, null), model);
    }

    @PostMapping("/portal/applications/{id}/obstacles")
    String report(Actor actor, @PathVariable ApplicationId id, ReportForm form, FormContext context) {
        return forms.submit(
                () -> {
                    reporting.byOwner(actor, id, form.read());
                    return "redirect:/portal/applications/" + id + "/obstacles";
                },
                () -> show(actor, id, form, context.model()),
                context);
    }

    @PostMapping("/bank/proposals/{id}/obstacles")
    String reportByBank(Actor actor, @PathVariable ProposalId id, ReportForm form, FormContext context) {
        String file = "/bank/proposals/" + id;
        return forms.submit(
                () -> {
                    reporting.byBank(actor, id, form.read());
                    return "redirect:" + file;
                },
                () -> form.again(file, context.model()),
                context);
    }

    private String show(Actor actor, ApplicationId id, ReportForm form, Model model) {
        LoanApplication application =
                applications.findByIdAndOwnerId(id, actor.organizationId()).orElseThrow(() -> new NotFound(id));
        model.addAttribute("applicationId", id);
        model.addAttribute("handled", ApplicationStatus.BEING_HANDLED.contains(application.status()));
        model.addAttribute("cases", reading.of(id));
        model.addAttribute("kinds", ObstacleKind.values());
        model.addAttribute("form", form);
        return "clearance/obstacles";
    }
}
