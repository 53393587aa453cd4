package io.creditbridge.quoting;

import io.creditbridge.identity.Actor;
import io.creditbridge.organization.Role;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The checks of stored scores and quotes, for operators and auditors; only operators start one. */
@Controller
class CheckPages {

    private final CheckReading reading;
    private final CheckStored checking;

    CheckPages(CheckReading reading, CheckStored checking) {
        this.reading = reading;
        this.checking = checking;
    }

    @GetMapping("/admin/checks")
    String list(Actor actor, Model model) {
        model.addAttribute("checks", reading.checks());
        model.addAttribute("mayStart", actor.is(Role.OPERATOR));
        return "quoting/checks";
    }

    @GetMapping("/admin/checks/scores/{id}")
    String score(@PathVariable UUID id, Model model) {
        model.addAttribute("one", reading.again(CheckKind.SCORE, id));
        return "quoting/replayed";
    }

    @GetMapping("/admin/checks/quotes/{id}")
    String quote(@PathVariable UUID id, Model model) {
        model.addAttribute("one", reading.again(CheckKind.QUOTE, id));
        return "quoting/replayed";
    }

    @PostMapping("/admin/checks")
    String now(Actor actor) {
        checking.run(actor);
        return "redirect:/admin/checks";
    }
}
