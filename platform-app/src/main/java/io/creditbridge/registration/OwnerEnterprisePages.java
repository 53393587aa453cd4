package io.creditbridge.registration;

import io.creditbridge.enterprise.Enterprise;
import io.creditbridge.enterprise.EnterpriseId;
import io.creditbridge.enterprise.Industry;
import io.creditbridge.identity.Actor;
import io.creditbridge.web.Forms;
import io.creditbridge.web.Forms.FormContext;
import io.creditbridge.web.NotFound;
import io.creditbridge.web.Page;
import io.creditbridge.web.PageRequest;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The owner's firms: the list, registering one, changing its figures. */
@Controller
class OwnerEnterprisePages {

    private final Enterprises enterprises;
    private final FirmList firms;
    private final RegisterEnterprise registering;
    private final RegionChoices regions;
    private final Forms forms;

    OwnerEnterprisePages(
            Enterprises enterprises,
            FirmList firms,
            RegisterEnterprise registering,
            RegionChoices regions,
            Forms forms) {
        this.enterprises = enterprises;
        this.firms = firms;
        this.registering = registering;
        this.regions = regions;
        this.forms = forms;
    }

    @GetMapping("/portal")
    String home(
            Actor actor,
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(required = false) @Nullable Integer size,
            Model model) {
        Page<Enterprise> own = firms.own(actor, PageRequest.of(page, size, null, FirmList.SORTS));
        model.addAttribute("page", own);
        model.addAttribute("firms", EnterpriseView.of(own.items(), regions));
        return "registration/home";
    }

    @GetMapping("/portal/enterprises/new")
    String form(Model model) {
        return form(model, EnterpriseForm.empty(), "/portal/enterprises");
    }

    @PostMapping("/portal/enterprises")
    String register(Actor actor, EnterpriseForm form, FormContext context) {
        return forms.submit(
                () -> "redirect:/portal/enterprises/" + registering.register(actor, form),
                () -> form(context.model(), form, "/portal/enterprises"),
                context);
    }

    @GetMapping("/portal/enterprises/{id}/figures")
    String figures(Actor actor, @PathVariable EnterpriseId id, Locale locale, Model model) {
        Enterprise own = own(actor, id);
        RegionChoices.Choice region = regions.whole(own.regionCode());
        String name = locale.getLanguage().equals("zh") ? region.nameZh() : region.nameEn();
        return form(model, EnterpriseForm.of(own, name), "/portal/enterprises/" + id + "/figures");
    }

    @PostMapping("/portal/enterprises/{id}/figures")
    String revise(Actor actor, @PathVariable EnterpriseId id, EnterpriseForm form, FormContext context) {
        own(actor, id);
        return forms.submit(
                () -> {
                    registering.revise(actor, id, form);
                    return "redirect:/portal/enterprises/" + id;
                },
                () -> form(context.model(), form, "/portal/enterprises/" + id + "/figures"),
                context);
    }

    private Enterprise own(Actor actor, EnterpriseId id) {
        return enterprises.findByIdAndOwnerId(id, actor.organizationId()).orElseThrow(() -> new NotFound(id));
    }

    private String form(Model model, EnterpriseForm form, String target) {
        model.addAttribute("form", form);
        model.addAttribute("target", target);
        model.addAttribute("regions", regions.offered());
        model.addAttribute("fitting", regions.fitting(form.regionCode()));
        model.addAttribute("industries", Industry.values());
        return "registration/form";
    }
}
