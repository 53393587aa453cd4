package io.creditbridge.quoting;

import io.creditbridge.application.ApplicationId;
import io.creditbridge.application.LoanApplication;
import io.creditbridge.enterprise.Enterprise;
import io.creditbridge.enterprise.EnterpriseId;
import io.creditbridge.identity.Actor;
import io.creditbridge.origination.Applications;
import io.creditbridge.origination.NeedForm;
import io.creditbridge.product.CollateralKind;
import io.creditbridge.product.LoanPurpose;
import io.creditbridge.product.ProductId;
import io.creditbridge.registration.Enterprises;
import io.creditbridge.web.Fields;
import io.creditbridge.web.Forms;
import io.creditbridge.web.Forms.FormContext;
import io.creditbridge.web.NotFound;
import io.creditbridge.web.Today;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The ranked products for an owner's need, before applying and while the application is a draft. */
@Controller
class OwnerProductPages {

    private final Enterprises enterprises;
    private final Applications applications;
    private final ProductListing listing;
    private final Today today;
    private final Forms forms;

    OwnerProductPages(
            Enterprises enterprises, Applications applications, ProductListing listing, Today today, Forms forms) {
        this.enterprises = enterprises;
        this.applications = applications;
        this.listing = listing;
        this.today = today;
        this.forms = forms;
    }

    @GetMapping("/portal/enterprises/{id}/products")
    String products(Actor actor, @PathVariable EnterpriseId id, NeedForm typed, FormContext context) {
        Enterprise enterprise = own(actor, id);
        NeedForm form = typed.amount() == null ? NeedForm.usual(today.day()) : typed;
        return show(enterprise, form, "/portal/enterprises/" + id + "/applications", context);
    }

    @GetMapping("/portal/applications/{id}/products")
    String productsOfDraft(Actor actor, @PathVariable ApplicationId id, NeedForm typed, FormContext context) {
        LoanApplication application =
                applications.findByIdAndOwnerId(id, actor.organizationId()).orElseThrow(() -> new NotFound(id));
        Enterprise enterprise = own(actor, application.enterpriseId());
        NeedForm kept = NeedForm.of(
                application.need(),
                application.products().stream().map(ProductId::toString).toList(),
                application.version());
        return show(
                enterprise, typed.amount() == null ? kept : typed, "/portal/applications/" + id + "/draft", context);
    }

    private String show(Enterprise enterprise, NeedForm form, String target, FormContext context) {
        context.model().addAttribute("enterpriseId", enterprise.id());
        context.model().addAttribute("firm", enterprise.name());
        context.model().addAttribute("form", form);
        context.model().addAttribute("target", target);
        context.model().addAttribute("purposes", LoanPurpose.values());
        context.model().addAttribute("collaterals", CollateralKind.values());
        return forms.submit(
                () -> {
                    Need need = Need.of(form.need(new Fields(), today.day()));
                    context.model().addAttribute("listing", listing.of(enterprise, need));
                    return "quoting/products";
                },
                () -> "quoting/products",
                context);
    }

    private Enterprise own(Actor actor, EnterpriseId id) {
        return enterprises.findByIdAndOwnerId(id, actor.organizationId()).orElseThrow(() -> new NotFound(id));
    }
}
