package io.creditbridge.catalog;

import io.creditbridge.enterprise.Industry;
import io.creditbridge.identity.Actor;
import io.creditbridge.organization.Role;
import io.creditbridge.product.CollateralKind;
import io.creditbridge.product.LendingConditions;
import io.creditbridge.product.LoanPurpose;
import io.creditbridge.product.PricePolicy;
import io.creditbridge.product.ProductId;
import io.creditbridge.product.ProductWords;
import io.creditbridge.product.RepaymentPlan;
import io.creditbridge.scheme.Scheme;
import io.creditbridge.scheme.SchemeSource;
import io.creditbridge.web.Fields;
import io.creditbridge.web.Forms;
import io.creditbridge.web.Forms.FormContext;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A bank's products: the list, writing one, publishing it by a second person. */
@Controller
class BankProductPages {

    private final Products products;
    private final PublishProduct publishing;
    private final SchemeSource schemes;
    private final Forms forms;

    BankProductPages(Products products, PublishProduct publishing, SchemeSource schemes, Forms forms) {
        this.products = products;
        this.publishing = publishing;
        this.schemes = schemes;
        this.forms = forms;
    }

    @GetMapping("/bank/products")
    String list(Actor actor, Model model) {
        model.addAttribute("products", products.findByBankIdOrderByNameZh(actor.organizationId()));
        model.addAttribute("self", actor.accountId());
        model.addAttribute("mayPublish", actor.is(Role.APPROVER));
        model.addAttribute("mayWrite", actor.is(Role.PRODUCT_MANAGER));
        return "catalog/products";
    }

    @GetMapping("/bank/products/new")
    String form(Model model) {
        return form(model, ProductForm.usual());
    }

    @PostMapping("/bank/products")
    String write(Actor actor, ProductForm form, FormContext context) {
        require(actor, Role.PRODUCT_MANAGER);
        return forms.submit(
                () -> {
                    Fields fields = new Fields();
                    ProductWords words = form.words(fields);
                    LendingConditions conditions = form.conditions(fields);
                    PricePolicy policy = form.policy(fields, schemeIds());
                    fields.check();
                    publishing.write(actor, words, conditions, policy);
                    return "redirect:/bank/products";
                },
                () -> form(context.model(), form),
                context);
    }

    @PostMapping("/bank/products/{id}/publication")
    String publish(Actor actor, @PathVariable ProductId id) {
        require(actor, Role.APPROVER);
        publishing.publish(actor, id);
        return "redirect:/bank/products";
    }

    @PostMapping("/bank/products/{id}/return")
    String sendBack(Actor actor, @PathVariable ProductId id) {
        require(actor, Role.APPROVER);
        publishing.sendBack(actor, id);
        return "redirect:/bank/products";
    }

    @PostMapping("/bank/products/{id}/retirement")
    String retire(Actor actor, @PathVariable ProductId id) {
        require(actor, Role.APPROVER);
        publishing.retire(actor, id);
        return "redirect:/bank/products";
    }

    private static void require(Actor actor, Role role) {
        if (!actor.is(role)) {
            throw new AccessDeniedException("needs " + role);
        }
    }

    private Set<String> schemeIds() {
        return schemes.current().all().stream().map(Scheme::id).collect(Collectors.toCollection(TreeSet::new));
    }

    private String form(Model model, ProductForm form) {
        model.addAttribute("form", form);
        model.addAttribute("industries", Industry.values());
        model.addAttribute("purposes", LoanPurpose.values());
        model.addAttribute("collaterals", CollateralKind.values());
        model.addAttribute("plans", RepaymentPlan.values());
        model.addAttribute("schemes", schemeIds());
        return "catalog/product-form";
    }
}
