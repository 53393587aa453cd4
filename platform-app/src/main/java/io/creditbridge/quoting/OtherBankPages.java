package io.creditbridge.quoting;

import io.creditbridge.application.ApplicationId;
import io.creditbridge.application.LoanApplication;
import io.creditbridge.enterprise.Enterprise;
import io.creditbridge.identity.Actor;
import io.creditbridge.origination.Applications;
import io.creditbridge.origination.Proposals;
import io.creditbridge.proposal.ProposalId;
import io.creditbridge.registration.Enterprises;
import io.creditbridge.web.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The ranked products to which an owner may take the file of a bank that stays silent or refused. */
@Controller
class OtherBankPages {

    private final Enterprises enterprises;
    private final Applications applications;
    private final Proposals proposals;
    private final ProductListing listing;

    OtherBankPages(Enterprises enterprises, Applications applications, Proposals proposals, ProductListing listing) {
        this.enterprises = enterprises;
        this.applications = applications;
        this.proposals = proposals;
        this.listing = listing;
    }

    @GetMapping("/portal/applications/{id}/proposals/{proposal}/move")
    String otherBanks(Actor actor, @PathVariable ApplicationId id, @PathVariable ProposalId proposal, Model model) {
        LoanApplication application =
                applications.findByIdAndOwnerId(id, actor.organizationId()).orElseThrow(() -> new NotFound(id));
        if (proposals.findByIdAndApplicationId(proposal, id).isEmpty()) {
            throw new NotFound(proposal);
        }
        Enterprise enterprise = enterprises.findById(application.enterpriseId()).orElseThrow();
        model.addAttribute("applicationId", id);
        model.addAttribute("proposalId", proposal);
        model.addAttribute("listing", listing.of(enterprise, Need.of(application.need())));
        model.addAttribute(
                "taken",
                proposals.findByApplicationIdOrderById(id).stream()
                        .filter(one -> one.status().isLive())
                        .map(one -> one.productId().value())
                        .toList());
        return "quoting/move";
    }
}
