package io.creditbridge.administration;

import io.creditbridge.identity.Actor;
import io.creditbridge.organization.AccountChangeId;
import io.creditbridge.organization.AccountChangeStatus;
import io.creditbridge.organization.Role;
import io.creditbridge.web.Forms;
import io.creditbridge.web.Forms.FormContext;
import io.creditbridge.web.PageRequest;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What waits for a second operator about accounts, and what was decided. */
@Controller
class AccountChangePages {

    private final ChangeReading reading;
    private final DecideAccountChange deciding;
    private final Forms forms;

    AccountChangePages(ChangeReading reading, DecideAccountChange deciding, Forms forms) {
        this.reading = reading;
        this.deciding = deciding;
        this.forms = forms;
    }

    @GetMapping("/admin/account-changes")
    String list(
            Actor actor,
            @RequestParam(required = false) @Nullable String status,
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(required = false) @Nullable Integer size,
            Model model) {
        AccountChangeStatus wanted = AccountChangeApi.status(status);
        model.addAttribute(
                "page", reading.page(actor, wanted, PageRequest.of(page, size, "-proposedAt", ChangeReading.SORTS)));
        model.addAttribute("states", AccountChangeStatus.values());
        model.addAttribute("status", wanted);
        model.addAttribute("mayWrite", actor.is(Role.OPERATOR));
        return "administration/changes";
    }

    @PostMapping("/admin/account-changes/{change}/confirmation")
    String confirm(
            Actor actor,
            @PathVariable AccountChangeId change,
            @RequestParam(defaultValue = "-1") int version,
            HttpServletRequest request,
            FormContext context) {
        return forms.submit(
                () -> {
                    AccountOutcome outcome = deciding.confirm(actor, change, version);
                    return outcome.secret() == null
                            ? "redirect:/admin/accounts/" + outcome.account()
                            : AccountPages.shownOnce(outcome, request, context.model());
                },
                () -> list(actor, null, null, null, context.model()),
                context);
    }

    @PostMapping("/admin/account-changes/{change}/decline")
    String decline(Actor actor, @PathVariable AccountChangeId change, @RequestParam(defaultValue = "-1") int version) {
        deciding.decline(actor, change, version);
        return "redirect:/admin/account-changes";
    }
}
