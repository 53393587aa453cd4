package io.creditbridge.administration;

import io.creditbridge.administration.OrganizationReading.OrganizationView;
import io.creditbridge.identity.Actor;
import io.creditbridge.organization.LenderKind;
import io.creditbridge.organization.OrganizationId;
import io.creditbridge.organization.OrganizationKind;
import io.creditbridge.organization.Role;
import io.creditbridge.registration.RegionChoices;
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

/** The organisations for operators: the list, one with its people, opening and changing. */
@Controller
class OrganizationPages {

    private final OrganizationReading reading;
    private final KeepOrganization keeping;
    private final AccountReading accounts;
    private final RegionChoices regions;
    private final Forms forms;

    OrganizationPages(
            OrganizationReading reading,
            KeepOrganization keeping,
            AccountReading accounts,
            RegionChoices regions,
            Forms forms) {
        this.reading = reading;
        this.keeping = keeping;
        this.accounts = accounts;
        this.regions = regions;
        this.forms = forms;
    }

    @GetMapping("/admin/organizations")
    String list(
            Actor actor,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String search,
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(required = false) @Nullable Integer size,
            @RequestParam(required = false) @Nullable String sort,
            Model model) {
        OrganizationKind wanted = OrganizationApi.kind(kind);
        String order = sort == null || sort.isBlank() ? "-createdAt" : sort;
        model.addAttribute(
                "page", reading.page(wanted, search, PageRequest.of(page, size, order, OrganizationReading.SORTS)));
        model.addAttribute("kinds", OrganizationKind.values());
        model.addAttribute("kind", wanted);
        model.addAttribute("search", search == null ? "" : search.strip());
        model.addAttribute("sort", order);
        model.addAttribute("mayWrite", actor.is(Role.OPERATOR));
        return "administration/organizations";
    }

    @GetMapping("/admin/organizations/new")
    String form(Model model) {
        return form(model, OrganizationForm.empty(), null);
    }

    @PostMapping("/admin/organizations")
    String open(Actor actor, OrganizationForm form, FormContext context) {
        return forms.submit(
                () -> "redirect:/admin/organizations/" + keeping.open(actor, form),
                () -> form(context.model(), form, null),
                context);
    }

    @GetMapping("/admin/organizations/{id}")
    String one(
            Actor actor,
            @PathVariable OrganizationId id,
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(required = false) @Nullable Integer size,
            Model model) {
        model.addAttribute("organization", reading.one(id));
        model.addAttribute("page", accounts.page(id, PageRequest.of(page, size, null, AccountReading.SORTS)));
        model.addAttribute("openings", accounts.openings(actor, id));
        model.addAttribute("mayWrite", actor.is(Role.OPERATOR));
        return "administration/organization";
    }

    @GetMapping("/admin/organizations/{id}/change")
    String form(@PathVariable OrganizationId id, Model model) {
        OrganizationView view = reading.one(id);
        return form(
                model,
                new OrganizationForm(
                        view.kind().name(),
                        view.nameZh(),
                        view.nameEn(),
                        view.regionCode(),
                        null,
                        view.lender() == null ? null : view.lender().name(),
                        view.version()),
                view);
    }

    @PostMapping("/admin/organizations/{id}/change")
    String change(Actor actor, @PathVariable OrganizationId id, OrganizationForm form, FormContext context) {
        return forms.submit(
                () -> {
                    keeping.change(actor, id, form);
                    return "redirect:/admin/organizations/" + id;
                },
                () -> form(context.model(), form, reading.one(id)),
                context);
    }

    private String form(Model model, OrganizationForm form, @Nullable OrganizationView existing) {
        model.addAttribute("form", form);
        model.addAttribute("existing", existing);
        model.addAttribute("kinds", OrganizationKind.values());
        model.addAttribute("lenders", LenderKind.values());
        model.addAttribute("regions", regions.offered());
        model.addAttribute("fitting", regions.fitting(form.regionCode()));
        return "administration/organization-form";
    }
}
