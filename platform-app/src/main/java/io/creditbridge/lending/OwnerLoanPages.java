package io.creditbridge.lending;

import io.creditbridge.identity.Actor;
import io.creditbridge.loan.LoanId;
import io.creditbridge.web.Forms;
import io.creditbridge.web.Forms.FormContext;
import io.creditbridge.web.PageRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The owner's loans: what is owed until when, what was paid, the renewal. */
@Controller
class OwnerLoanPages {

    private final LoanList list;
    private final LoanReading reading;
    private final RenewLoan renewing;
    private final Forms forms;

    OwnerLoanPages(LoanList list, LoanReading reading, RenewLoan renewing, Forms forms) {
        this.list = list;
        this.reading = reading;
        this.renewing = renewing;
        this.forms = forms;
    }

    @GetMapping("/portal/loans")
    String list(
            Actor actor,
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(required = false) @Nullable Integer size,
            @RequestParam(required = false) @Nullable String sort,
            Model model) {
        model.addAttribute("page", list.ofOwner(actor, PageRequest.of(page, size, sort, LoanList.SORTS)));
        return "lending/owner-loans";
    }

    @GetMapping("/portal/loans/{id}")
    String loan(Actor actor, @PathVariable LoanId id, Model model) {
        model.addAttribute("loan", reading.ofOwner(actor, id));
        return "lending/owner-loan";
    }

    @PostMapping("/portal/loans/{id}/renewal")
    String renew(Actor actor, @PathVariable LoanId id, FormContext context) {
        return forms.submit(
                () -> "redirect:/portal/applications/" + renewing.begin(actor, id),
                () -> loan(actor, id, context.model()),
                context);
    }
}
