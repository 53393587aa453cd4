package io.creditbridge.registration;

import io.creditbridge.enterprise.EnterpriseId;
import io.creditbridge.identity.Actor;
import io.creditbridge.web.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One firm for its owner: its figures, and how far it has come on the way to a price. */
@Controller
class OwnerFirmPages {

    private final Enterprises enterprises;
    private final RegionChoices regions;
    private final DataConsents consents;
    private final ImportedTrade trade;

    OwnerFirmPages(Enterprises enterprises, RegionChoices regions, DataConsents consents, ImportedTrade trade) {
        this.enterprises = enterprises;
        this.regions = regions;
        this.consents = consents;
        this.trade = trade;
    }

    @GetMapping("/portal/enterprises/{id}")
    String firm(Actor actor, @PathVariable EnterpriseId id, Model model) {
        model.addAttribute(
                "firm",
                EnterpriseView.of(
                        enterprises
                                .findByIdAndOwnerId(id, actor.organizationId())
                                .orElseThrow(() -> new NotFound(id)),
                        regions));
        model.addAttribute("tradeUntil", trade.lastMonth(id).orElse(null));
        model.addAttribute("consents", consents.holding(actor, id));
        return "registration/firm";
    }
}
