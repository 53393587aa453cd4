package io.creditbridge.origination;

import io.creditbridge.application.ApplicationId;
import io.creditbridge.application.LoanApplication;
import io.creditbridge.identity.Actor;
import io.creditbridge.web.Forms;
import io.creditbridge.web.Forms.FormContext;
import io.creditbridge.web.NotFound;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Naming guarantors on the page of a draft. */
@Controller
class GuarantorPages {

    private final NameGuarantors naming;
    private final Applications applications;
    private final ApplicationPageModel pageModel;
    private final Forms forms;

    GuarantorPages(NameGuarantors naming, Applications applications, ApplicationPageModel pageModel, Forms forms) {
        this.naming = naming;
        this.applications = applications;
        this.pageModel = pageModel;
        this.forms = forms;
    }

    @PostMapping("/portal/applications/{id}/guarantors")
    String add(Actor actor, @PathVariable ApplicationId id, GuarantorForm form, FormContext context) {
        return forms.submit(
                () -> {
                    naming.add(actor, id, form);
                    return "redirect:/portal/applications/" + id;
                },
                () -> {
                    LoanApplication draft = applications
                            .findByIdAndOwnerId(id, actor.organizationId())
                            .orElseThrow(() -> new NotFound(id));
                    pageModel.fill(draft, context.model());
                    context.model().addAttribute("guarantorForm", form);
                    return "origination/draft";
                },
                context);
    }

    @PostMapping("/portal/applications/{id}/guarantors/{guarantor}/removal")
    String remove(Actor actor, @PathVariable ApplicationId id, @PathVariable UUID guarantor) {
        naming.remove(actor, id, guarantor);
        return "redirect:/portal/applications/" + id;
    }
}
