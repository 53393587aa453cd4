package io.creditbridge.quoting;

import io.creditbridge.application.ApplicationId;
import io.creditbridge.application.LoanApplication;
import io.creditbridge.enterprise.Enterprise;
import io.creditbridge.enterprise.EnterpriseId;
import io.creditbridge.identity.Actor;
import io.creditbridge.origination.Applications;
import io.creditbridge.origination.DraftApplication;
import io.creditbridge.origination.NeedForm;
import io.creditbridge.product.ProductId;
import io.creditbridge.quoting.ProductPageModel.Place;
import io.creditbridge.registration.Enterprises;
import io.creditbridge.web.Forms;
import io.creditbridge.web.Forms.FormContext;
import io.creditbridge.web.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The ranked products for an owner's need, and choosing among them: before applying and while it is a draft. */
@Controller
class OwnerProductPages {

    private final Enterprises enterprises;
    private final Applications applications;
    private final DraftApplication drafting;
    private final ProductPageModel pageModel;
    private final Forms forms;

    OwnerProductPages(
            Enterprises enterprises,
            Applications applications,
            DraftApplication drafting,
            ProductPageModel pageModel,
            Forms forms) {
        this.enterprises = enterprises;
        this.applications = applications;
        this.drafting = drafting;
        this.pageModel = pageModel;
        this.forms = forms;
    }

    @GetMapping("/portal/enterprises/{id}/products")
    String products(Actor actor, @PathVariable EnterpriseId id, NeedForm typed, FormContext context) {
        return show(place(actor, id), pageModel.begun(typed), context);
    }

    @PostMapping("/portal/enterprises/{id}/applications")
    String begin(Actor actor, @PathVariable EnterpriseId id, NeedForm form, FormContext context) {
        return forms.submit(
                () -> "redirect:/portal/applications/" + drafting.begin(actor, id, form),
                () -> pageModel.again(place(actor, id), form, context.model()),
                context);
    }

    @GetMapping("/portal/applications/{id}/products")
    String productsOfDraft(Actor actor, @PathVariable ApplicationId id, NeedForm typed, FormContext context) {
        LoanApplication application = draft(actor, id);
        NeedForm kept = NeedForm.of(
                application.need(),
                application.products().stream().map(ProductId::toString).toList(),
                application.version());
        return show(place(actor, application), typed.amount() == null ? kept : typed, context);
    }

    @PostMapping("/portal/applications/{id}/draft")
    String change(Actor actor, @PathVariable ApplicationId id, NeedForm form, FormContext context) {
        return forms.submit(
                () -> {
                    drafting.change(actor, id, form);
                    return "redirect:/portal/applications/" + id;
                },
                () -> pageModel.again(place(actor, draft(actor, id)), form, context.model()),
                context);
    }

    private String show(Place place, NeedForm form, FormContext context) {
        pageModel.fill(place, form, context.model());
        return forms.submit(
                () -> {
                    pageModel.rank(place, form, context.model());
                    return ProductPageModel.PAGE;
                },
                () -> ProductPageModel.PAGE,
                context);
    }

    private Place place(Actor actor, EnterpriseId id) {
        return new Place(own(actor, id), "/portal/enterprises/" + id + "/applications");
    }

    private Place place(Actor actor, LoanApplication application) {
        return new Place(own(actor, application.enterpriseId()), "/portal/applications/" + application.id() + "/draft");
    }

    private LoanApplication draft(Actor actor, ApplicationId id) {
        return applications.findByIdAndOwnerId(id, actor.organizationId()).orElseThrow(() -> new NotFound(id));
    }

    private Enterprise own(Actor actor, EnterpriseId id) {
        return enterprises.findByIdAndOwnerId(id, actor.organizationId()).orElseThrow(() -> new NotFound(id));
    }
}
