package io.creditbridge.policydata;

import io.creditbridge.identity.Actor;
import io.creditbridge.organization.Role;
import io.creditbridge.web.Forms;
import io.creditbridge.web.Forms.FormContext;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The operator's page of dated figures: what holds, what waits, and a form for each kind. */
@Controller
class PolicyPages {

    private final PolicyRows rows;
    private final ChangePolicy changing;
    private final Forms forms;

    PolicyPages(PolicyRows rows, ChangePolicy changing, Forms forms) {
        this.rows = rows;
        this.changing = changing;
        this.forms = forms;
    }

    /** One kind with its rows, the latest first. */
    record KindView(PolicyKind kind, List<FigureField> fields, List<PolicyRow> rows) {

        /** Whether nothing of the kind waits, so that something may be entered. */
        public boolean isFree() {
            return rows.stream().noneMatch(PolicyRow::isWaiting);
        }
    }

    @GetMapping("/admin/policy")
    String list(Actor actor, Model model) {
        List<PolicyRow> all = rows.all();
        model.addAttribute(
                "kinds",
                Arrays.stream(PolicyKind.values())
                        .map(kind -> new KindView(
                                kind,
                                kind.fields(),
                                all.stream()
                                        .filter(row -> row.stated().kind() == kind)
                                        .toList()))
                        .toList());
        model.addAttribute("self", actor.accountId());
        model.addAttribute("mayChange", actor.is(Role.OPERATOR));
        return "policydata/policy";
    }

    @GetMapping("/admin/policy/new")
    String enter(@RequestParam Map<String, String> typed, Model model) {
        PolicyKind kind = Arrays.stream(PolicyKind.values())
                .filter(one -> one.name().equals(typed.get("kind")))
                .findFirst()
                .orElse(PolicyKind.LPR);
        model.addAttribute("kind", kind);
        model.addAttribute("fields", kind.fields());
        model.addAttribute("typed", typed);
        return "policydata/policy-form";
    }

    @PostMapping("/admin/policy")
    String propose(Actor actor, @RequestParam Map<String, String> typed, FormContext context) {
        return forms.submit(
                () -> {
                    changing.propose(actor, typed);
                    return "redirect:/admin/policy";
                },
                () -> enter(typed, context.model()),
                context);
    }

    @PostMapping("/admin/policy/{figure}/confirmation")
    String confirm(Actor actor, @PathVariable UUID figure) {
        changing.confirm(actor, figure);
        return "redirect:/admin/policy";
    }

    @PostMapping("/admin/policy/{figure}/rejection")
    String reject(Actor actor, @PathVariable UUID figure) {
        changing.reject(actor, figure);
        return "redirect:/admin/policy";
    }
}
