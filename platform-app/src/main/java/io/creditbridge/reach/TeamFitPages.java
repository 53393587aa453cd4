package io.creditbridge.reach;

import io.creditbridge.enterprise.EnterpriseId;
import io.creditbridge.identity.Actor;
import io.creditbridge.origination.NeedForm;
import io.creditbridge.product.ProductId;
import io.creditbridge.web.Forms;
import io.creditbridge.web.Forms.FormContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The work team's pages of who fits what: the area, one product, one firm. */
@Controller
class TeamFitPages {

    private final MatchArea matching;
    private final NeedQuestion question;
    private final Forms forms;

    TeamFitPages(MatchArea matching, NeedQuestion question, Forms forms) {
        this.matching = matching;
        this.question = question;
        this.forms = forms;
    }

    @GetMapping("/team/fit")
    String area(
            Actor actor, NeedForm typed, @RequestParam(required = false) @Nullable Integer page, FormContext context) {
        NeedForm form = question.form(typed);
        question.fill(form, context.model());
        return forms.submit(
                () -> {
                    context.model()
                            .addAttribute(
                                    "view",
                                    matching.overview(actor, question.read(form), NeedQuestion.page(page, null)));
                    return "reach/area";
                },
                () -> "reach/area",
                context);
    }

    @GetMapping("/team/fit/products/{product}")
    String product(
            Actor actor,
            @PathVariable ProductId product,
            NeedForm typed,
            @RequestParam(required = false) @Nullable Integer page,
            FormContext context) {
        NeedForm form = question.form(typed);
        question.fill(form, context.model());
        context.model().addAttribute("product", matching.published(product));
        return forms.submit(
                () -> {
                    context.model()
                            .addAttribute(
                                    "page",
                                    matching.ofProduct(
                                            actor, product, question.read(form), NeedQuestion.page(page, null)));
                    return "reach/product";
                },
                () -> "reach/product",
                context);
    }

    @GetMapping("/team/fit/firms/{firm}")
    String firm(Actor actor, @PathVariable EnterpriseId firm, NeedForm typed, FormContext context) {
        NeedForm form = question.form(typed);
        question.fill(form, context.model());
        context.model().addAttribute("firm", matching.firm(actor, firm));
        return forms.submit(
                () -> {
                    context.model().addAttribute("pairs", matching.ofFirm(actor, firm, question.read(form)));
                    return "reach/firm";
                },
                () -> "reach/firm",
                context);
    }
}
