package io.creditbridge.borrowergroup;

import io.creditbridge.connection.ConnectionId;
import io.creditbridge.connection.ConnectionKind;
import io.creditbridge.identity.Actor;
import io.creditbridge.organization.Role;
import io.creditbridge.web.Forms;
import io.creditbridge.web.Forms.FormContext;
import io.creditbridge.web.PageRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The operators' list of connected firms: what waits, what is in effect, and what might be. */
@Controller
class ConnectionPages {

    private static final String LIST = "redirect:/admin/connections";

    private final ConnectionReading reading;
    private final ProposeConnection proposing;
    private final DecideConnection deciding;
    private final Forms forms;

    ConnectionPages(ConnectionReading reading, ProposeConnection proposing, DecideConnection deciding, Forms forms) {
        this.reading = reading;
        this.proposing = proposing;
        this.deciding = deciding;
        this.forms = forms;
    }

    @GetMapping("/admin/connections")
    String list(
            Actor actor,
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(required = false) @Nullable Integer size,
            ConnectionForm form,
            Model model) {
        model.addAttribute(
                "page", reading.all(actor, PageRequest.of(page, size, "-proposedAt", ConnectionReading.SORTS)));
        model.addAttribute("suggested", reading.suggested());
        model.addAttribute("kinds", ConnectionKind.values());
        model.addAttribute("mayDecide", actor.is(Role.OPERATOR));
        model.addAttribute("form", form);
        return "borrowergroup/connections";
    }

    @PostMapping("/admin/connections")
    String propose(Actor actor, ConnectionForm form, FormContext context) {
        return forms.submit(
                () -> {
                    proposing.ofAny(actor, form);
                    return LIST;
                },
                () -> list(actor, null, null, form, context.model()),
                context);
    }

    @PostMapping("/admin/connections/{id}/confirmation")
    String confirm(Actor actor, @PathVariable ConnectionId id, @RequestParam(defaultValue = "-1") int version) {
        deciding.confirm(actor, id, version);
        return LIST;
    }

    @PostMapping("/admin/connections/{id}/decline")
    String decline(Actor actor, @PathVariable ConnectionId id, @RequestParam(defaultValue = "-1") int version) {
        deciding.decline(actor, id, version);
        return LIST;
    }

    @PostMapping("/admin/connections/{id}/end")
    String end(Actor actor, @PathVariable ConnectionId id, ConnectionForm form, FormContext context) {
        return forms.submit(
                () -> {
                    deciding.proposeEnd(actor, id, form);
                    return LIST;
                },
                () -> {
                    context.model().addAttribute("ending", id.toString());
                    context.model().addAttribute("endReason", form.reason());
                    return list(actor, null, null, ConnectionForm.empty(), context.model());
                },
                context);
    }
}
