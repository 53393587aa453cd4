package io.creditbridge.notification;

import io.creditbridge.identity.Actor;
import io.creditbridge.web.Forms;
import io.creditbridge.web.Forms.FormContext;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A bank's webhooks and the latest notices. */
@Controller
class WebhookPages {

    private final Webhooks webhooks;
    private final Outbox outbox;
    private final Forms forms;

    WebhookPages(Webhooks webhooks, Outbox outbox, Forms forms) {
        this.webhooks = webhooks;
        this.outbox = outbox;
        this.forms = forms;
    }

    @GetMapping("/bank/webhooks")
    String list(Actor actor, Model model) {
        model.addAttribute("webhooks", webhooks.of(actor));
        model.addAttribute("notices", outbox.latest(actor));
        return "notification/webhooks";
    }

    /** The secret is shown on the answer itself and never again, so this write does not redirect. */
    @PostMapping("/bank/webhooks")
    String register(Actor actor, @RequestParam(required = false) @Nullable String url, FormContext context) {
        return forms.submit(
                () -> {
                    context.model().addAttribute("registered", webhooks.register(actor, url));
                    return list(actor, context.model());
                },
                () -> {
                    context.model().addAttribute("url", url);
                    return list(actor, context.model());
                },
                context);
    }

    @PostMapping("/bank/webhooks/{id}/removal")
    String remove(Actor actor, @PathVariable UUID id) {
        webhooks.remove(actor, id);
        return "redirect:/bank/webhooks";
    }

    @PostMapping("/bank/notices/{id}/repetition")
    String again(Actor actor, @PathVariable UUID id) {
        outbox.again(actor, id);
        return "redirect:/bank/webhooks";
    }
}
