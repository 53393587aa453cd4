package io.creditbridge.administration;

import io.creditbridge.administration.AccountReading.AccountView;
import io.creditbridge.administration.OrganizationReading.OrganizationView;
import io.creditbridge.identity.Actor;
import io.creditbridge.organization.AccountId;
import io.creditbridge.organization.OrganizationId;
import io.creditbridge.organization.Role;
import io.creditbridge.web.Forms;
import io.creditbridge.web.Forms.FormContext;
import io.creditbridge.web.ShownOnce;
import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The people and machine clients of organisations, for operators: open, change, switch off and on, new secret. */
@Controller
class AccountPages {

    private final AccountReading reading;
    private final OrganizationReading organizations;
    private final ChangeReading changes;
    private final Steps steps;
    private final Forms forms;

    AccountPages(
            AccountReading reading,
            OrganizationReading organizations,
            ChangeReading changes,
            Steps steps,
            Forms forms) {
        this.reading = reading;
        this.organizations = organizations;
        this.changes = changes;
        this.steps = steps;
        this.forms = forms;
    }

    /** What can be done to an account. */
    @Component
    record Steps(OpenAccount open, ChangeAccount change) {}

    @GetMapping("/admin/organizations/{id}/accounts/new")
    String form(@PathVariable OrganizationId id, Model model) {
        return form(model, id, AccountForm.empty());
    }

    private String form(Model model, OrganizationId id, AccountForm form) {
        OrganizationView organization = organizations.one(id);
        model.addAttribute("organization", organization);
        model.addAttribute("roles", AccountForm.allowed(organization.kind()));
        model.addAttribute("types", AccountForm.Type.values());
        model.addAttribute("form", form);
        return "administration/account-form";
    }

    @PostMapping("/admin/organizations/{id}/accounts")
    String open(
            Actor actor,
            @PathVariable OrganizationId id,
            AccountForm form,
            HttpServletRequest request,
            FormContext context) {
        return forms.submit(
                () -> {
                    AccountOutcome outcome = steps.open().open(actor, id, form);
                    return outcome.secret() == null
                            ? "redirect:/admin/organizations/" + id
                            : shownOnce(outcome, request, context.model());
                },
                () -> form(context.model(), id, form),
                context);
    }

    /** The page with a secret, which no repeat of the request brings back. */
    static String shownOnce(AccountOutcome outcome, HttpServletRequest request, Model model) {
        ShownOnce.mark(request);
        model.addAttribute("outcome", outcome);
        return "administration/secret";
    }

    @GetMapping("/admin/accounts/{id}")
    String one(Actor actor, @PathVariable AccountId id, Model model) {
        AccountView account = reading.one(id);
        return show(actor, account, AccountForm.of(account.powers(), account.version()), model);
    }

    private String show(Actor actor, AccountView account, AccountForm form, Model model) {
        model.addAttribute("account", account);
        model.addAttribute("changes", changes.of(actor, new AccountId(account.id())));
        model.addAttribute("roles", AccountForm.allowed(account.kind()));
        model.addAttribute("form", form);
        model.addAttribute("mayWrite", actor.is(Role.OPERATOR));
        return "administration/account";
    }

    @PostMapping("/admin/accounts/{id}/powers")
    String powers(
            Actor actor,
            @PathVariable AccountId id,
            AccountForm form,
            HttpServletRequest request,
            FormContext context) {
        return forms.submit(
                () -> after(steps.change().powers(actor, id, form), request, context.model()),
                () -> show(actor, reading.one(id), form, context.model()),
                context);
    }

    @PostMapping("/admin/accounts/{id}/switch-off")
    String switchOff(
            Actor actor,
            @PathVariable AccountId id,
            @RequestParam(defaultValue = "-1") int version,
            HttpServletRequest request,
            FormContext context) {
        return step(actor, id, () -> steps.change().switchOff(actor, id, version), request, context);
    }

    @PostMapping("/admin/accounts/{id}/switch-on")
    String switchOn(
            Actor actor,
            @PathVariable AccountId id,
            @RequestParam(defaultValue = "-1") int version,
            HttpServletRequest request,
            FormContext context) {
        return step(actor, id, () -> steps.change().switchOn(actor, id, version), request, context);
    }

    @PostMapping("/admin/accounts/{id}/secret")
    String newSecret(
            Actor actor,
            @PathVariable AccountId id,
            @RequestParam(defaultValue = "-1") int version,
            HttpServletRequest request,
            FormContext context) {
        return step(actor, id, () -> steps.change().newSecret(actor, id, version), request, context);
    }

    private String step(
            Actor actor, AccountId id, Supplier<AccountOutcome> work, HttpServletRequest request, FormContext context) {
        return forms.submit(
                () -> after(work.get(), request, context.model()), () -> one(actor, id, context.model()), context);
    }

    private static String after(AccountOutcome outcome, HttpServletRequest request, Model model) {
        return outcome.secret() == null
                ? "redirect:/admin/accounts/" + outcome.account()
                : shownOnce(outcome, request, model);
    }
}
