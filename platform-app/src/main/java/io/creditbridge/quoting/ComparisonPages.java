package io.creditbridge.quoting;

import io.creditbridge.identity.Actor;
import io.creditbridge.organization.OrganizationId;
import io.creditbridge.organization.Role;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Champion and challenger side by side, for those who put models to use. */
@Controller
class ComparisonPages {

    private final ModelComparison comparison;

    ComparisonPages(ModelComparison comparison) {
        this.comparison = comparison;
    }

    /** Whose models an actor asks about: its bank's, or the platform's. */
    static Optional<OrganizationId> owner(Actor actor) {
        return actor.is(Role.OPERATOR) ? Optional.empty() : Optional.of(actor.organizationId());
    }

    @GetMapping("/models/comparison")
    String compare(Actor actor, Model model) {
        model.addAttribute("comparison", comparison.of(owner(actor)));
        return "quoting/comparison";
    }
}
