package io.creditbridge.clearance;

import io.creditbridge.application.ApplicationId;
import io.creditbridge.identity.Actor;
import io.creditbridge.obstacle.CaseId;
import io.creditbridge.web.Forms;
import io.creditbridge.web.Forms.FormContext;
import io.creditbridge.web.PageRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The work team's problem list and the page of one case, with the room it shares with another region. */
@Controller
class TeamCasePages {

    private final CaseList list;
    private final CasePageModel pageModel;
    private final CaseSteps steps;
    private final Forms forms;

    TeamCasePages(CaseList list, CasePageModel pageModel, CaseSteps steps, Forms forms) {
        this.list = list;
        this.pageModel = pageModel;
        this.steps = steps;
        this.forms = forms;
    }

    @GetMapping("/team/cases")
    String list(
            Actor actor,
            @RequestParam(defaultValue = "RUNNING") CaseList.Part part,
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(required = false) @Nullable Integer size,
            @RequestParam(required = false) @Nullable String sort,
            Model model) {
        model.addAttribute("part", part);
        model.addAttribute("parts", CaseList.Part.values());
        model.addAttribute("page", list.of(actor, part, PageRequest.of(page, size, sort, CaseList.SORTS)));
        return "clearance/cases";
    }

    @GetMapping("/team/cases/{id}")
    String one(Actor actor, @PathVariable CaseId id, Model model) {
        return pageModel.fill(actor, id, CaseForm.empty(), model);
    }

    @PostMapping("/team/applications/{id}/obstacles")
    String report(Actor actor, @PathVariable ApplicationId id, ReportForm form, FormContext context) {
        return forms.submit(
                () -> "redirect:/team/cases/" + steps.report().byTeam(actor, id, form.read()),
                () -> form.again("/team/applications/" + id, context.model()),
                context);
    }

    @PostMapping("/team/cases/{id}/assignment")
    String assign(Actor actor, @PathVariable CaseId id, CaseForm form, FormContext context) {
        return step(actor, id, form, context, () -> steps.work().assign(actor, id, form));
    }

    @PostMapping("/team/cases/{id}/start")
    String start(Actor actor, @PathVariable CaseId id, @RequestParam int version) {
        steps.work().start(actor, id, version);
        return back(id);
    }

    @PostMapping("/team/cases/{id}/other-region")
    String askOtherRegion(Actor actor, @PathVariable CaseId id, CaseForm form, FormContext context) {
        return step(actor, id, form, context, () -> steps.work().askOtherRegion(actor, id, form));
    }

    @PostMapping("/team/cases/{id}/answer")
    String answer(Actor actor, @PathVariable CaseId id, CaseForm form, FormContext context) {
        return step(actor, id, form, context, () -> steps.work().answerFromOtherRegion(actor, id, form));
    }

    @PostMapping("/team/cases/{id}/messages")
    String write(Actor actor, @PathVariable CaseId id, CaseForm form, FormContext context) {
        return step(actor, id, form, context, () -> steps.work().write(actor, id, form));
    }

    @PostMapping("/team/cases/{id}/resolution")
    String resolve(Actor actor, @PathVariable CaseId id, CaseForm form, FormContext context) {
        return step(actor, id, form, context, () -> steps.work().resolve(actor, id, form));
    }

    @PostMapping("/team/cases/{id}/end")
    String giveUp(Actor actor, @PathVariable CaseId id, CaseForm form, FormContext context) {
        return step(actor, id, form, context, () -> steps.work().giveUp(actor, id, form));
    }

    @PostMapping("/team/cases/{id}/resubmission")
    String resubmit(Actor actor, @PathVariable CaseId id, CaseForm form, FormContext context) {
        return step(actor, id, form, context, () -> steps.returning().resubmit(actor, id, form));
    }

    private String step(Actor actor, CaseId id, CaseForm form, FormContext context, Runnable work) {
        return forms.submit(
                () -> {
                    work.run();
                    return back(id);
                },
                () -> pageModel.fill(actor, id, form, context.model()),
                context);
    }

    private static String back(CaseId id) {
        return "redirect:/team/cases/" + id;
    }
}
