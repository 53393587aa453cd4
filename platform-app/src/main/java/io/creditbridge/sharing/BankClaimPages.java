package io.creditbridge.sharing;

import io.creditbridge.guarantee.ClaimId;
import io.creditbridge.guarantee.ClaimStatus;
import io.creditbridge.guarantee.RecoveryId;
import io.creditbridge.identity.Actor;
import io.creditbridge.loan.LoanId;
import io.creditbridge.web.Forms;
import io.creditbridge.web.Forms.FormContext;
import io.creditbridge.web.PageRequest;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A bank's claims: the list, filing one on a loan, its statement, withdrawal, recoveries by two people. */
@Controller
class BankClaimPages {

    private static final RecoveryForm NONE = new RecoveryForm("", "", "");

    private final ClaimList list;
    private final ClaimReading reading;
    private final BankClaimSteps steps;
    private final Forms forms;

    BankClaimPages(ClaimList list, ClaimReading reading, BankClaimSteps steps, Forms forms) {
        this.list = list;
        this.reading = reading;
        this.steps = steps;
        this.forms = forms;
    }

    @GetMapping("/bank/claims")
    String all(
            Actor actor,
            @RequestParam(required = false) @Nullable ClaimStatus status,
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(required = false) @Nullable String sort,
            Model model) {
        PageRequest wanted = PageRequest.of(page, null, sort == null ? "-filedAt" : sort, ClaimList.SORTS);
        model.addAttribute("page", list.ofBank(actor, status, wanted));
        model.addAttribute("status", status);
        model.addAttribute("place", "/bank/claims");
        return "sharing/claims";
    }

    @GetMapping("/bank/loans/{id}/claims")
    String form(Actor actor, @PathVariable LoanId id, Model model) {
        return form(actor, id, new ClaimForm("", "", "", ""), model);
    }

    private String form(Actor actor, LoanId id, ClaimForm typed, Model model) {
        model.addAttribute("loan", steps.claimable().of(actor, id));
        model.addAttribute("form", typed);
        return "sharing/claim-form";
    }

    @PostMapping("/bank/loans/{id}/claims")
    String file(Actor actor, @PathVariable LoanId id, ClaimForm typed, FormContext context) {
        return forms.submit(
                () -> "redirect:/bank/claims/" + steps.file().file(actor, id, typed),
                () -> form(actor, id, typed, context.model()),
                context);
    }

    @GetMapping("/bank/claims/{claim}")
    String one(Actor actor, @PathVariable ClaimId claim, Model model) {
        return show(actor, claim, NONE, model);
    }

    @PostMapping("/bank/claims/{claim}/withdrawal")
    String withdraw(
            Actor actor,
            @PathVariable ClaimId claim,
            @RequestParam int version,
            @RequestParam(required = false) @Nullable String reason,
            FormContext context) {
        return step(actor, claim, reason, context, () -> steps.withdraw().withdraw(actor, claim, version, reason));
    }

    @PostMapping("/bank/claims/{claim}/closing")
    String close(
            Actor actor,
            @PathVariable ClaimId claim,
            @RequestParam(required = false) @Nullable String evidence,
            FormContext context) {
        return forms.submit(
                () -> "redirect:/bank/claims/" + steps.close().close(actor, claim, evidence),
                () -> {
                    context.model().addAttribute("evidence", evidence);
                    return show(actor, claim, NONE, context.model());
                },
                context);
    }

    @PostMapping("/bank/claims/{claim}/recoveries")
    String recover(Actor actor, @PathVariable ClaimId claim, RecoveryForm typed, FormContext context) {
        return forms.submit(
                () -> {
                    steps.recover().record(actor, claim, typed);
                    return "redirect:/bank/claims/" + claim;
                },
                () -> show(actor, claim, typed, context.model()),
                context);
    }

    @PostMapping("/bank/claims/{claim}/recoveries/{recovery}/confirmation")
    String confirm(
            Actor actor,
            @PathVariable ClaimId claim,
            @PathVariable RecoveryId recovery,
            @RequestParam int version,
            FormContext context) {
        return step(actor, claim, null, context, () -> steps.recover().confirm(actor, claim, recovery, version));
    }

    @PostMapping("/bank/claims/{claim}/recoveries/{recovery}/return")
    String sendBack(Actor actor, @PathVariable ClaimId claim, @PathVariable RecoveryId recovery, FormContext context) {
        return step(actor, claim, null, context, () -> steps.recover().sendBack(actor, claim, recovery));
    }

    private String step(Actor actor, ClaimId id, @Nullable String reason, FormContext context, Runnable work) {
        return forms.submit(
                () -> {
                    work.run();
                    return "redirect:/bank/claims/" + id;
                },
                () -> {
                    context.model().addAttribute("reason", reason);
                    return show(actor, id, NONE, context.model());
                },
                context);
    }

    private String show(Actor actor, ClaimId id, RecoveryForm typed, Model model) {
        model.addAttribute("claim", reading.ofBank(actor, id));
        model.addAttribute("self", actor.accountId());
        model.addAttribute("form", typed);
        model.addAttribute("place", "/bank/claims");
        model.addAttribute("forBank", true);
        return "sharing/claim";
    }

    @GetMapping("/bank/claims/{claim}/statement.csv")
    ResponseEntity<String> statement(Actor actor, @PathVariable ClaimId claim) {
        return csv(reading.ofBank(actor, claim));
    }

    static ResponseEntity<String> csv(ClaimReading.ClaimView claim) {
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=claim-" + claim.id() + ".csv")
                .body(ClaimStatement.csv(claim));
    }
}
