package io.creditbridge.borrowergroup;

import io.creditbridge.connection.ConnectionKind;
import io.creditbridge.identity.Actor;
import io.creditbridge.proposal.ProposalId;
import io.creditbridge.web.Forms;
import io.creditbridge.web.Forms.FormContext;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The firms that a bank's applicant is connected with, and proposing one more. */
@Controller
class BankConnectionPages {

    private final ConnectionReading reading;
    private final ProposeConnection proposing;
    private final Forms forms;

    BankConnectionPages(ConnectionReading reading, ProposeConnection proposing, Forms forms) {
        this.reading = reading;
        this.proposing = proposing;
        this.forms = forms;
    }

    @GetMapping("/bank/proposals/{id}/connections")
    String list(Actor actor, @PathVariable ProposalId id, ConnectionForm form, Model model) {
        model.addAttribute("connections", reading.ofApplicant(actor, proposing.applicant(actor, id)));
        model.addAttribute("proposal", id);
        model.addAttribute("kinds", ConnectionKind.values());
        model.addAttribute("form", form);
        return "borrowergroup/applicant";
    }

    @PostMapping("/bank/proposals/{id}/connections")
    String propose(Actor actor, @PathVariable ProposalId id, ConnectionForm form, FormContext context) {
        return forms.submit(
                () -> {
                    proposing.ofApplicant(actor, id, form);
                    return "redirect:/bank/proposals/" + id + "/connections";
                },
                () -> list(actor, id, form, context.model()),
                context);
    }
}
