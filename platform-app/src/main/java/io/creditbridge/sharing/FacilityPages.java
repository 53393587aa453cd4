package io.creditbridge.sharing;

import io.creditbridge.guarantee.FacilityChange;
import io.creditbridge.guarantee.FacilityChangeId;
import io.creditbridge.guarantee.FacilityId;
import io.creditbridge.guarantee.FacilityTerms;
import io.creditbridge.identity.Actor;
import io.creditbridge.web.Forms;
import io.creditbridge.web.Forms.FormContext;
import io.creditbridge.web.PageRequest;
import io.creditbridge.web.Today;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A sharer's facilities: balances, distance to the stops, ledger, and changes by two people. */
@Controller
class FacilityPages {

    private final FacilityReading reading;
    private final ChangeFacility changing;
    private final SchemeLimits limits;
    private final Today today;
    private final Forms forms;

    FacilityPages(FacilityReading reading, ChangeFacility changing, SchemeLimits limits, Today today, Forms forms) {
        this.limits = limits;
        this.reading = reading;
        this.changing = changing;
        this.today = today;
        this.forms = forms;
    }

    @GetMapping("/sharing")
    String home(Actor actor, Model model) {
        model.addAttribute("facilities", reading.all(actor));
        return "sharing/home";
    }

    @GetMapping("/sharing/facilities/{facility}")
    String facility(
            Actor actor,
            @PathVariable FacilityId facility,
            @RequestParam(required = false) @Nullable Integer page,
            Model model) {
        return show(actor, facility, page, null, model);
    }

    @PostMapping("/sharing/facilities/{facility}/changes")
    String propose(Actor actor, @PathVariable FacilityId facility, FacilityForm form, FormContext context) {
        return forms.submit(
                () -> {
                    changing.propose(actor, facility, form);
                    return "redirect:/sharing/facilities/" + facility;
                },
                () -> show(actor, facility, null, form, context.model()),
                context);
    }

    @PostMapping("/sharing/facilities/{facility}/changes/{change}/confirmation")
    String confirm(
            Actor actor,
            @PathVariable FacilityId facility,
            @PathVariable FacilityChangeId change,
            FormContext context) {
        return forms.submit(
                () -> {
                    changing.confirm(actor, change);
                    return "redirect:/sharing/facilities/" + facility;
                },
                () -> show(actor, facility, null, null, context.model()),
                context);
    }

    @PostMapping("/sharing/facilities/{facility}/changes/{change}/rejection")
    String reject(Actor actor, @PathVariable FacilityId facility, @PathVariable FacilityChangeId change) {
        changing.reject(actor, change);
        return "redirect:/sharing/facilities/" + facility;
    }

    private String show(Actor actor, FacilityId id, @Nullable Integer page, @Nullable FacilityForm typed, Model model) {
        FacilityReading.FacilityView view = reading.one(actor, id);
        model.addAttribute("facility", view);
        FacilityTerms terms = view.state().terms();
        model.addAttribute(
                "form", typed == null ? FacilityForm.of(terms, today.day()) : typed.again(terms, today.day()));
        model.addAttribute("limits", limits.of(view.state()));
        model.addAttribute("self", actor.accountId());
        model.addAttribute("moneyKinds", new FacilityChange.Kind[] {
            FacilityChange.Kind.TOP_UP, FacilityChange.Kind.WITHDRAWAL, FacilityChange.Kind.FEE
        });
        model.addAttribute(
                "page", reading.entries(actor, id, PageRequest.of(page, null, "-at", FacilityReading.SORTS)));
        return "sharing/facility";
    }
}
