package io.creditbridge.quoting;

import io.creditbridge.identity.Actor;
import io.creditbridge.organization.Role;
import io.creditbridge.product.CreditProduct;
import io.creditbridge.product.ProductId;
import io.creditbridge.web.Forms;
import io.creditbridge.web.Forms.FormContext;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The page on which a product manager sees which rate earns most. */
@Controller
class RateStudyPages {

    private static final String PAGE = "quoting/rate-study";

    private final StudyRate studies;
    private final Forms forms;

    RateStudyPages(StudyRate studies, Forms forms) {
        this.studies = studies;
        this.forms = forms;
    }

    @GetMapping("/bank/products/{id}/best-rate")
    String study(Actor actor, @PathVariable ProductId id, RateStudyForm typed, FormContext context) {
        CreditProduct product = studies.product(actor, id);
        RateStudyForm form = typed.amount() == null ? studies.usual(product) : typed;
        context.model().addAttribute("product", product);
        context.model().addAttribute("form", form);
        context.model().addAttribute("mayWrite", actor.is(Role.PRODUCT_MANAGER));
        return forms.submit(
                () -> {
                    context.model().addAttribute("study", studies.study(product, form));
                    return PAGE;
                },
                () -> PAGE,
                context);
    }
}
