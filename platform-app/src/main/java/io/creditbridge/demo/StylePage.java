package io.creditbridge.demo;

import io.creditbridge.application.ApplicationStatus;
import io.creditbridge.enterprise.Industry;
import io.creditbridge.proposal.ProposalStatus;
import io.creditbridge.web.FormErrors;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Every component of the design on one page, for those who build pages. */
@Controller
@Profile("demo")
class StylePage {

    @GetMapping("/style")
    String show(Model model) {
        model.addAttribute("applicationStates", ApplicationStatus.values());
        model.addAttribute("proposalStates", ProposalStatus.values());
        model.addAttribute("industries", Industry.values());
        model.addAttribute(
                "errors", new FormErrors(List.of(new FormErrors.Shown("wrong", "100,000.005 – two decimals at most"))));
        return "demo/style";
    }
}
