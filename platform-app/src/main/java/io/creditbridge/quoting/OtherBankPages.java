package io.creditbridge.quoting;

import io.creditbridge.application.ApplicationId;
import io.creditbridge.application.LoanApplication;
import io.creditbridge.enterprise.Enterprise;
import io.creditbridge.identity.Actor;
import io.creditbridge.origination.Applications;
import io.creditbridge.origination.MoveProposal;
import io.creditbridge.origination.Proposals;
import io.creditbridge.proposal.ProposalId;
import io.creditbridge.registration.Enterprises;
import io.creditbridge.web.Forms;
import io.creditbridge.web.Forms.FormContext;
import io.creditbridge.web.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The ranked products to which an owner may take the file of a bank that stays silent or refused. */
@Controller
class OtherBankPages {

    private final MovedFiles files;
    private final ProductListing listing;
    private final MoveProposal moving;
    private final Forms forms;

    OtherBankPages(MovedFiles files, ProductListing listing, MoveProposal moving, Forms forms) {
        this.files = files;
        this.listing = listing;
        this.moving = moving;
        this.forms = forms;
    }

    /** The records a file that moves is made of. */
    @Component
    record MovedFiles(Enterprises enterprises, Applications applications, Proposals proposals) {}

    @GetMapping("/portal/applications/{id}/proposals/{proposal}/move")
    String otherBanks(Actor actor, @PathVariable ApplicationId id, @PathVariable ProposalId proposal, Model model) {
        LoanApplication application = files.applications()
                .findByIdAndOwnerId(id, actor.organizationId())
                .orElseThrow(() -> new NotFound(id));
        if (files.proposals().findByIdAndApplicationId(proposal, id).isEmpty()) {
            throw new NotFound(proposal);
        }
        Enterprise enterprise =
                files.enterprises().findById(application.enterpriseId()).orElseThrow();
        model.addAttribute("applicationId", id);
        model.addAttribute("proposalId", proposal);
        model.addAttribute("listing", listing.of(enterprise, Need.of(application.need())));
        model.addAttribute(
                "taken",
                files.proposals().findByApplicationIdOrderById(id).stream()
                        .filter(one -> one.status().isLive())
                        .map(one -> one.productId().value())
                        .toList());
        return "quoting/move";
    }

    @PostMapping("/portal/applications/{id}/proposals/{proposal}/move")
    String move(
            Actor actor,
            @PathVariable ApplicationId id,
            @PathVariable ProposalId proposal,
            @RequestParam(required = false) @Nullable String product,
            FormContext context) {
        return forms.submit(
                () -> {
                    moving.move(actor, id, proposal, product);
                    return "redirect:/portal/applications/" + id;
                },
                () -> otherBanks(actor, id, proposal, context.model()),
                context);
    }
}
