package io.creditbridge.sharing;

import io.creditbridge.guarantee.ClaimId;
import io.creditbridge.guarantee.ClaimStatus;
import io.creditbridge.identity.Actor;
import io.creditbridge.web.Forms;
import io.creditbridge.web.Forms.FormContext;
import io.creditbridge.web.PageRequest;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The claims a sharer has a part in: the list, the check, the decline, the payment by a second person. */
@Controller
class SharerClaimPages {

    private final ClaimList list;
    private final ClaimReading reading;
    private final SettleClaim settling;
    private final Forms forms;

    SharerClaimPages(ClaimList list, ClaimReading reading, SettleClaim settling, Forms forms) {
        this.list = list;
        this.reading = reading;
        this.settling = settling;
        this.forms = forms;
    }

    @GetMapping("/sharing/claims")
    String all(
            Actor actor,
            @RequestParam(required = false) @Nullable ClaimStatus status,
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(required = false) @Nullable String sort,
            Model model) {
        PageRequest wanted = PageRequest.of(page, null, sort == null ? "-filedAt" : sort, ClaimList.SORTS);
        model.addAttribute("page", list.ofSharer(actor, status, wanted));
        model.addAttribute("status", status);
        model.addAttribute("place", "/sharing/claims");
        return "sharing/claims";
    }

    @GetMapping("/sharing/claims/{claim}")
    String one(Actor actor, @PathVariable ClaimId claim, Model model) {
        return show(actor, claim, model);
    }

    @PostMapping("/sharing/claims/{claim}/check")
    String check(Actor actor, @PathVariable ClaimId claim, @RequestParam int version, FormContext context) {
        return step(actor, claim, null, context, () -> settling.check(actor, claim, version));
    }

    @PostMapping("/sharing/claims/{claim}/refusal")
    String decline(
            Actor actor,
            @PathVariable ClaimId claim,
            @RequestParam int version,
            @RequestParam(required = false) @Nullable String reason,
            FormContext context) {
        return step(actor, claim, reason, context, () -> settling.decline(actor, claim, version, reason));
    }

    @PostMapping("/sharing/claims/{claim}/payment")
    String pay(Actor actor, @PathVariable ClaimId claim, @RequestParam int version, FormContext context) {
        return step(actor, claim, null, context, () -> settling.pay(actor, claim, version));
    }

    private String step(Actor actor, ClaimId id, @Nullable String reason, FormContext context, Runnable work) {
        return forms.submit(
                () -> {
                    work.run();
                    return "redirect:/sharing/claims/" + id;
                },
                () -> {
                    context.model().addAttribute("reason", reason);
                    return show(actor, id, context.model());
                },
                context);
    }

    private String show(Actor actor, ClaimId id, Model model) {
        ClaimReading.ClaimView claim = reading.ofSharer(actor, id);
        model.addAttribute("claim", claim);
        model.addAttribute("place", "/sharing/claims");
        model.addAttribute("forBank", false);
        model.addAttribute("self", actor.accountId());
        model.addAttribute(
                "own",
                claim.lines().stream()
                        .filter(line -> actor.organizationId().equals(line.sharerId()))
                        .sorted(Comparator.comparing(line -> !line.isOpen()))
                        .toList());
        return "sharing/claim";
    }

    @GetMapping("/sharing/claims/{claim}/statement.csv")
    ResponseEntity<String> statement(Actor actor, @PathVariable ClaimId claim) {
        return BankClaimPages.csv(reading.ofSharer(actor, claim));
    }
}
