package io.creditbridge.lending;

import io.creditbridge.identity.Actor;
import io.creditbridge.loan.LoanId;
import io.creditbridge.proposal.ProposalId;
import io.creditbridge.web.Forms;
import io.creditbridge.web.Forms.FormContext;
import io.creditbridge.web.PageRequest;
import io.creditbridge.web.Today;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The bank's loans: contract, drawdown and its second person, repayments, the renewal radar. */
@Controller
class BankLoanPages {

    private final LoanList list;
    private final LoanReading reading;
    private final LoanSteps steps;
    private final Forms forms;
    private final Today today;

    BankLoanPages(LoanList list, LoanReading reading, LoanSteps steps, Forms forms, Today today) {
        this.list = list;
        this.reading = reading;
        this.steps = steps;
        this.forms = forms;
        this.today = today;
    }

    @GetMapping("/bank/loans")
    String list(
            Actor actor,
            @RequestParam(defaultValue = "TO_DRAW") LoanList.Part part,
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(required = false) @Nullable Integer size,
            @RequestParam(required = false) @Nullable String sort,
            Model model) {
        model.addAttribute("part", part);
        model.addAttribute("parts", LoanList.Part.values());
        model.addAttribute("page", list.ofBank(actor, part, PageRequest.of(page, size, sort, LoanList.SORTS)));
        return "lending/bank-loans";
    }

    @PostMapping("/bank/proposals/{id}/contract")
    String sign(Actor actor, @PathVariable ProposalId id, @RequestParam int version) {
        return "redirect:/bank/loans/" + steps.sign().sign(actor, id, version);
    }

    @GetMapping("/bank/loans/{id}")
    String loan(Actor actor, @PathVariable LoanId id, Model model) {
        return show(actor, id, null, null, model);
    }

    @PostMapping("/bank/loans/{id}/drawdown")
    String request(Actor actor, @PathVariable LoanId id, DrawdownForm form, FormContext context) {
        return forms.submit(
                () -> {
                    steps.drawDown().request(actor, id, form);
                    return back(id);
                },
                () -> show(actor, id, form, null, context.model()),
                context);
    }

    @PostMapping("/bank/loans/{id}/drawdown/confirmation")
    String confirm(Actor actor, @PathVariable LoanId id, @RequestParam int version, FormContext context) {
        return forms.submit(
                () -> {
                    steps.drawDown().confirm(actor, id, version);
                    return back(id);
                },
                () -> show(actor, id, null, null, context.model()),
                context);
    }

    @PostMapping("/bank/loans/{id}/drawdown/return")
    String sendBack(Actor actor, @PathVariable LoanId id, @RequestParam int version) {
        steps.drawDown().sendBack(actor, id, version);
        return back(id);
    }

    @PostMapping("/bank/loans/{id}/repayments")
    String repay(Actor actor, @PathVariable LoanId id, RepaymentForm form, FormContext context) {
        return forms.submit(
                () -> {
                    steps.repay().repay(actor, id, form);
                    return back(id);
                },
                () -> show(actor, id, null, form, context.model()),
                context);
    }

    private String show(
            Actor actor, LoanId id, @Nullable DrawdownForm drawdown, @Nullable RepaymentForm repayment, Model model) {
        LoanView loan = reading.ofBank(actor, id);
        String day = today.day().toString();
        LoanView.Standing standing = loan.standing();
        model.addAttribute("loan", loan);
        model.addAttribute("drawdownForm", drawdown == null ? new DrawdownForm(day, "", null) : drawdown);
        model.addAttribute(
                "repaymentForm",
                repayment == null
                        ? new RepaymentForm(
                                standing == null ? "" : standing.due().toString(), day, "", null)
                        : repayment);
        return "lending/bank-loan";
    }

    private static String back(LoanId id) {
        return "redirect:/bank/loans/" + id;
    }
}
