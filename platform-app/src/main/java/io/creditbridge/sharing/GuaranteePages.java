package io.creditbridge.sharing;

import io.creditbridge.guarantee.GuaranteeId;
import io.creditbridge.guarantee.GuaranteeStatus;
import io.creditbridge.identity.Actor;
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

/** A sharer's guarantees: the list, and the decision on each. */
@Controller
class GuaranteePages {

    private final GuaranteeList list;
    private final DecideGuarantee deciding;
    private final Forms forms;

    GuaranteePages(GuaranteeList list, DecideGuarantee deciding, Forms forms) {
        this.list = list;
        this.deciding = deciding;
        this.forms = forms;
    }

    @GetMapping("/sharing/guarantees")
    String all(
            Actor actor,
            @RequestParam(required = false) @Nullable GuaranteeStatus status,
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(required = false) @Nullable Integer size,
            @RequestParam(required = false) @Nullable String sort,
            Model model) {
        PageRequest wanted = PageRequest.of(page, size, sort == null ? "-requestedAt" : sort, GuaranteeList.SORTS);
        model.addAttribute("status", status);
        model.addAttribute("states", GuaranteeStatus.values());
        model.addAttribute("page", list.of(actor, status, wanted));
        return "sharing/guarantees";
    }

    @GetMapping("/sharing/guarantees/{guarantee}")
    String one(Actor actor, @PathVariable GuaranteeId guarantee, Model model) {
        return show(actor, guarantee, model);
    }

    @PostMapping("/sharing/guarantees/{guarantee}/confirmation")
    String confirm(Actor actor, @PathVariable GuaranteeId guarantee, @RequestParam int version) {
        deciding.confirm(actor, guarantee, version);
        return "redirect:/sharing/guarantees/" + guarantee;
    }

    @PostMapping("/sharing/guarantees/{guarantee}/refusal")
    String decline(
            Actor actor,
            @PathVariable GuaranteeId guarantee,
            @RequestParam int version,
            @RequestParam(required = false) @Nullable String reason,
            FormContext context) {
        return forms.submit(
                () -> {
                    deciding.decline(actor, guarantee, version, reason);
                    return "redirect:/sharing/guarantees/" + guarantee;
                },
                () -> {
                    context.model().addAttribute("reason", reason);
                    return show(actor, guarantee, context.model());
                },
                context);
    }

    private String show(Actor actor, GuaranteeId id, Model model) {
        model.addAttribute("guarantee", list.one(actor, id));
        return "sharing/guarantee";
    }
}
