package io.creditbridge.origination;

import io.creditbridge.application.ApplicationId;
import io.creditbridge.application.ApplicationStatus;
import io.creditbridge.application.LoanApplication;
import io.creditbridge.identity.Actor;
import io.creditbridge.offer.OfferId;
import io.creditbridge.proposal.ProposalId;
import io.creditbridge.web.Forms;
import io.creditbridge.web.Forms.FormContext;
import io.creditbridge.web.NotFound;
import io.creditbridge.web.PageRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The owner's applications: the list, the draft with its answers to check, the running file with its offers. */
@Controller
class OwnerApplicationPages {

    private final Applications applications;
    private final ApplicationReading reading;
    private final ApplicationSteps steps;
    private final ApplicationPageModel pageModel;
    private final Forms forms;

    OwnerApplicationPages(
            Applications applications,
            ApplicationReading reading,
            ApplicationSteps steps,
            ApplicationPageModel pageModel,
            Forms forms) {
        this.applications = applications;
        this.reading = reading;
        this.steps = steps;
        this.pageModel = pageModel;
        this.forms = forms;
    }

    @GetMapping("/portal/applications")
    String list(
            Actor actor,
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(required = false) @Nullable Integer size,
            @RequestParam(required = false) @Nullable String sort,
            Model model) {
        PageRequest wanted = PageRequest.of(page, size, sort == null ? "-createdAt" : sort, ApplicationReading.SORTS);
        model.addAttribute("page", reading.own(actor, wanted));
        return "origination/applications";
    }

    @GetMapping("/portal/applications/{id}")
    String show(Actor actor, @PathVariable ApplicationId id, Model model) {
        LoanApplication application = own(actor, id);
        pageModel.fill(application, model);
        return application.status() == ApplicationStatus.DRAFT ? "origination/draft" : "origination/application";
    }

    @PostMapping("/portal/applications/{id}/submission")
    String submit(Actor actor, @PathVariable ApplicationId id, @RequestParam int version, FormContext context) {
        return forms.submit(
                () -> {
                    steps.submit().submit(actor, id, version);
                    return "redirect:/portal/applications/" + id;
                },
                () -> show(actor, id, context.model()),
                context);
    }

    @PostMapping("/portal/applications/{id}/withdrawal")
    String withdraw(Actor actor, @PathVariable ApplicationId id) {
        steps.withdraw().withdraw(actor, id);
        return "redirect:/portal/applications/" + id;
    }

    @PostMapping("/portal/applications/{id}/offers/{offer}/acceptance")
    String accept(Actor actor, @PathVariable ApplicationId id, @PathVariable OfferId offer, FormContext context) {
        return forms.submit(
                () -> {
                    steps.accept().accept(actor, id, offer);
                    return "redirect:/portal/applications/" + id;
                },
                () -> show(actor, id, context.model()),
                context);
    }

    @PostMapping("/portal/applications/{id}/proposals/{proposal}/answer")
    String answer(
            Actor actor,
            @PathVariable ApplicationId id,
            @PathVariable ProposalId proposal,
            @RequestParam(required = false) @Nullable String answer,
            FormContext context) {
        return forms.submit(
                () -> {
                    steps.answer().answer(actor, id, proposal, answer);
                    return "redirect:/portal/applications/" + id;
                },
                () -> {
                    context.model().addAttribute("answering", proposal.value());
                    context.model().addAttribute("answerTyped", answer);
                    return show(actor, id, context.model());
                },
                context);
    }

    private LoanApplication own(Actor actor, ApplicationId id) {
        return applications.findByIdAndOwnerId(id, actor.organizationId()).orElseThrow(() -> new NotFound(id));
    }
}
