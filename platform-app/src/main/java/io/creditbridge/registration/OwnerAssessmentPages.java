package io.creditbridge.registration;

import io.creditbridge.assessment.AssessmentKind;
import io.creditbridge.enterprise.Enterprise;
import io.creditbridge.enterprise.EnterpriseId;
import io.creditbridge.identity.Actor;
import io.creditbridge.web.Forms;
import io.creditbridge.web.Forms.FormContext;
import io.creditbridge.web.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What other offices say about an owner's firm. */
@Controller
class OwnerAssessmentPages {

    private final FirmAssessments assessments;
    private final Enterprises enterprises;
    private final Forms forms;

    OwnerAssessmentPages(FirmAssessments assessments, Enterprises enterprises, Forms forms) {
        this.assessments = assessments;
        this.enterprises = enterprises;
        this.forms = forms;
    }

    @GetMapping("/portal/enterprises/{id}/assessments")
    String assessments(Actor actor, @PathVariable EnterpriseId id, Model model) {
        return show(actor, id, AssessmentForm.empty(), model);
    }

    @PostMapping("/portal/enterprises/{id}/assessments")
    String enter(Actor actor, @PathVariable EnterpriseId id, AssessmentForm form, FormContext context) {
        return forms.submit(
                () -> {
                    assessments.enter(actor, id, form);
                    return "redirect:/portal/enterprises/" + id + "/assessments";
                },
                () -> show(actor, id, form, context.model()),
                context);
    }

    private String show(Actor actor, EnterpriseId id, AssessmentForm form, Model model) {
        Enterprise enterprise =
                enterprises.findByIdAndOwnerId(id, actor.organizationId()).orElseThrow(() -> new NotFound(id));
        model.addAttribute("firm", enterprise.name());
        model.addAttribute("enterpriseId", id);
        model.addAttribute("assessments", assessments.of(id));
        model.addAttribute("kinds", AssessmentKind.values());
        model.addAttribute("form", form);
        return "registration/assessments";
    }
}
