package io.creditbridge.sharing;

import io.creditbridge.guarantee.ClaimId;
import io.creditbridge.guarantee.ClaimStatus;
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

/** A bank's claims: the list, filing one on a loan, its statement, recoveries. */
@Controller
class BankClaimPages {

    private final ClaimList list;
    private final ClaimReading reading;
    private final FileClaim filing;
    private final RecordRecovery recovering;
    private final Forms forms;

    BankClaimPages(ClaimList list, ClaimReading reading, FileClaim filing, RecordRecovery recovering, Forms forms) {
        this.list = list;
        this.reading = reading;
        this.filing = filing;
        this.recovering = recovering;
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
        return form(actor, id, new ClaimForm("", "", ""), model);
    }

    private String form(Actor actor, LoanId id, ClaimForm typed, Model model) {
        model.addAttribute("loan", filing.claimable(actor, id));
        model.addAttribute("form", typed);
        return "sharing/claim-form";
    }

    @PostMapping("/bank/loans/{id}/claims")
    String file(Actor actor, @PathVariable LoanId id, ClaimForm typed, FormContext context) {
        return forms.submit(
                () -> "redirect:/bank/claims/" + filing.file(actor, id, typed),
                () -> form(actor, id, typed, context.model()),
                context);
    }

    @GetMapping("/bank/claims/{claim}")
    String one(Actor actor, @PathVariable ClaimId claim, Model model) {
        return show(actor, claim, new RecoveryForm("", "", ""), model);
    }

    @PostMapping("/bank/claims/{claim}/recoveries")
    String recover(Actor actor, @PathVariable ClaimId claim, RecoveryForm typed, FormContext context) {
        return forms.submit(
                () -> {
                    recovering.record(actor, claim, typed);
                    return "redirect:/bank/claims/" + claim;
                },
                () -> show(actor, claim, typed, context.model()),
                context);
    }

    private String show(Actor actor, ClaimId id, RecoveryForm typed, Model model) {
        model.addAttribute("claim", reading.ofBank(actor, id));
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
                .body(ClaimReading.statement(claim));
    }
}
