package io.creditbridge.catalog;

import io.creditbridge.enterprise.Industry;
import io.creditbridge.identity.Actor;
import io.creditbridge.organization.Role;
import io.creditbridge.product.CapitalMethod;
import io.creditbridge.product.CollateralKind;
import io.creditbridge.product.CreditProduct;
import io.creditbridge.product.InterestDays;
import io.creditbridge.product.LoanPurpose;
import io.creditbridge.product.ProductId;
import io.creditbridge.product.RepaymentPlan;
import io.creditbridge.web.Forms;
import io.creditbridge.web.Forms.FormContext;
import io.creditbridge.web.NotFound;
import io.creditbridge.web.PageRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A bank's products: the list, writing one, publishing it by a second person. */
@Controller
class BankProductPages {

    private final Products products;
    private final PublishProduct publishing;
    private final WriteProduct writing;
    private final ProductReading reading;
    private final Forms forms;

    BankProductPages(
            Products products, PublishProduct publishing, WriteProduct writing, ProductReading reading, Forms forms) {
        this.products = products;
        this.publishing = publishing;
        this.writing = writing;
        this.reading = reading;
        this.forms = forms;
    }

    @GetMapping("/bank/products")
    String list(
            Actor actor,
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(required = false) @Nullable Integer size,
            Model model) {
        PageRequest wanted = PageRequest.of(page, size, null, ProductReading.SORTS);
        model.addAttribute("page", reading.own(actor, wanted));
        model.addAttribute("self", actor.accountId());
        model.addAttribute("mayPublish", actor.is(Role.APPROVER));
        model.addAttribute("mayWrite", actor.is(Role.PRODUCT_MANAGER));
        return "catalog/products";
    }

    /** An empty form, or one filled with a product of the bank that the new one is to follow. */
    @GetMapping("/bank/products/new")
    String form(
            Actor actor,
            @RequestParam(required = false) @Nullable ProductId from,
            @RequestParam(required = false) @Nullable String acceptanceLevel,
            @RequestParam(required = false) @Nullable String acceptanceSlope,
            Model model) {
        if (from == null) {
            return form(model, FilledProductForm.usual());
        }
        CreditProduct product =
                products.findByIdAndBankId(from, actor.organizationId()).orElseThrow(() -> new NotFound(from));
        return form(
                model, FilledProductForm.of(product, new FilledProductForm.Curve(acceptanceLevel, acceptanceSlope)));
    }

    @PostMapping("/bank/products")
    String write(Actor actor, ProductForm form, FormContext context) {
        require(actor, Role.PRODUCT_MANAGER);
        return forms.submit(
                () -> {
                    writing.write(actor, form);
                    return "redirect:/bank/products";
                },
                () -> form(context.model(), form),
                context);
    }

    @PostMapping("/bank/products/{id}/publication")
    String publish(Actor actor, @PathVariable ProductId id, @RequestParam(defaultValue = "-1") int version) {
        require(actor, Role.APPROVER);
        publishing.publish(actor, id, version);
        return "redirect:/bank/products";
    }

    @PostMapping("/bank/products/{id}/return")
    String sendBack(Actor actor, @PathVariable ProductId id, @RequestParam(defaultValue = "-1") int version) {
        require(actor, Role.APPROVER);
        publishing.sendBack(actor, id, version);
        return "redirect:/bank/products";
    }

    @PostMapping("/bank/products/{id}/retirement")
    String retire(Actor actor, @PathVariable ProductId id, @RequestParam(defaultValue = "-1") int version) {
        require(actor, Role.APPROVER);
        publishing.retire(actor, id, version);
        return "redirect:/bank/products";
    }

    private static void require(Actor actor, Role role) {
        if (!actor.is(role)) {
            throw new AccessDeniedException("needs " + role);
        }
    }

    private String form(Model model, ProductForm form) {
        model.addAttribute("form", form);
        model.addAttribute("industries", Industry.values());
        model.addAttribute("purposes", LoanPurpose.values());
        model.addAttribute("collaterals", CollateralKind.values());
        model.addAttribute("plans", RepaymentPlan.values());
        model.addAttribute("dayCounts", InterestDays.values());
        model.addAttribute("capitalMethods", CapitalMethod.values());
        model.addAttribute("schemes", writing.schemeIds());
        return "catalog/product-form";
    }
}
