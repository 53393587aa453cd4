package io.creditbridge.reach;

import io.creditbridge.identity.Actor;
import io.creditbridge.origination.NeedForm;
import io.creditbridge.product.CreditProduct;
import io.creditbridge.product.ProductId;
import io.creditbridge.web.Forms;
import io.creditbridge.web.Forms.FormContext;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The page on which a bank sees whom a product of its own reaches, before and after it is published. */
@Controller
class ProductReachPages {

    private final StudyReach studies;
    private final NeedQuestion question;
    private final Forms forms;

    ProductReachPages(StudyReach studies, NeedQuestion question, Forms forms) {
        this.studies = studies;
        this.question = question;
        this.forms = forms;
    }

    @GetMapping("/bank/products/{id}/reach")
    String reach(Actor actor, @PathVariable ProductId id, NeedForm typed, FormContext context) {
        CreditProduct product = studies.product(actor, id);
        NeedForm form = question.form(typed);
        question.fill(form, context.model());
        context.model().addAttribute("product", product);
        return forms.submit(
                () -> {
                    context.model().addAttribute("reach", studies.study(actor, product, question.read(form)));
                    return "reach/reach";
                },
                () -> "reach/reach",
                context);
    }
}
