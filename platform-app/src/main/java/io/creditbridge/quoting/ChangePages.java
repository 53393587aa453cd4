package io.creditbridge.quoting;

import io.creditbridge.enterprise.Enterprise;
import io.creditbridge.enterprise.EnterpriseId;
import io.creditbridge.identity.Actor;
import io.creditbridge.origination.NeedForm;
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

/** What would change one product's answer to an owner's need: worked out when somebody opens it. */
@Controller
class ChangePages {

    private static final String PAGE = "quoting/changes";

    private final Enterprises enterprises;
    private final FindChanges changes;
    private final ChangeWords words;
    private final Today today;
    private final Forms forms;

    ChangePages(Enterprises enterprises, FindChanges changes, ChangeWords words, Today today, Forms forms) {
        this.enterprises = enterprises;
        this.changes = changes;
        this.words = words;
        this.today = today;
        this.forms = forms;
    }

    @GetMapping("/portal/enterprises/{id}/products/{product}/changes")
    String changes(
            Actor actor,
            @PathVariable EnterpriseId id,
            @PathVariable ProductId product,
            NeedForm typed,
            FormContext context) {
        Enterprise enterprise =
                enterprises.findByIdAndOwnerId(id, actor.organizationId()).orElseThrow(() -> new NotFound(id));
        NeedForm form = typed.amount() == null ? NeedForm.usual(today.day()) : typed;
        context.model().addAttribute("enterpriseId", id);
        context.model().addAttribute("form", form);
        return forms.submit(
                () -> {
                    Need need = Need.of(form.need(new Fields(), today.day()));
                    context.model().addAttribute("need", need);
                    context.model().addAttribute("view", words.view(changes.of(enterprise, product, need)));
                    return PAGE;
                },
                () -> PAGE,
                context);
    }
}
