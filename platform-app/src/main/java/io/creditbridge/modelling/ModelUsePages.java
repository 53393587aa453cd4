package io.creditbridge.modelling;

import io.creditbridge.identity.Actor;
import io.creditbridge.web.Forms;
import io.creditbridge.web.Forms.FormContext;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Going back from an own model, by two people. */
@Controller
class ModelUsePages {

    private static final String LIST = "redirect:/models";

    private final EndModelUse ending;
    private final ModelPages list;
    private final Forms forms;

    ModelUsePages(EndModelUse ending, ModelPages list, Forms forms) {
        this.ending = ending;
        this.list = list;
        this.forms = forms;
    }

    @PostMapping("/models/in-use/{use}/end")
    String propose(Actor actor, @PathVariable String use, FormContext context) {
        return forms.submit(
                () -> {
                    ending.propose(actor, ModelUseApi.use(use));
                    return LIST;
                },
                () -> list.list(actor, null, null, context.model()),
                context);
    }

    @PostMapping("/models/in-use/{use}/end/confirmation")
    String confirm(Actor actor, @PathVariable String use) {
        ending.confirm(actor, ModelUseApi.use(use));
        return LIST;
    }

    @PostMapping("/models/in-use/{use}/end/decline")
    String decline(Actor actor, @PathVariable String use) {
        ending.decline(actor, ModelUseApi.use(use));
        return LIST;
    }
}
