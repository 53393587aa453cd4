package io.creditbridge.bankdesk;

import io.creditbridge.identity.Actor;
import io.creditbridge.proposal.ProposalId;
import io.creditbridge.web.Forms;
import io.creditbridge.web.Forms.FormContext;
import io.creditbridge.web.PageRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The bank's queue, the file on one page, and what is decided there. */
@Controller
class BankPages {

    private final BankQueue queue;
    private final ReviewProposal reviewing;
    private final MakeOffer offering;
    private final FilePageModel pageModel;
    private final Forms forms;

    BankPages(BankQueue queue, ReviewProposal reviewing, MakeOffer offering, FilePageModel pageModel, Forms forms) {
        this.queue = queue;
        this.reviewing = reviewing;
        this.offering = offering;
        this.pageModel = pageModel;
        this.forms = forms;
    }

    @GetMapping("/bank")
    String queue(
            Actor actor,
            @RequestParam(defaultValue = "DUE") BankQueue.Part part,
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(required = false) @Nullable Integer size,
            @RequestParam(required = false) @Nullable String sort,
            Model model) {
        model.addAttribute("part", part);
        model.addAttribute("parts", BankQueue.Part.values());
        model.addAttribute("page", queue.of(actor, part, PageRequest.of(page, size, sort, BankQueue.SORTS)));
        return "bankdesk/queue";
    }

    @GetMapping("/bank/proposals/{id}")
    String file(Actor actor, @PathVariable ProposalId id, Model model) {
        pageModel.fill(actor, id, null, model);
        return "bankdesk/file";
    }

    @PostMapping("/bank/proposals/{id}/review")
    String open(Actor actor, @PathVariable ProposalId id, @RequestParam int version) {
        reviewing.open(actor, id, version);
        return back(id);
    }

    @PostMapping("/bank/proposals/{id}/question")
    String ask(
            Actor actor,
            @PathVariable ProposalId id,
            @RequestParam int version,
            @RequestParam(required = false) @Nullable String question,
            FormContext context) {
        return decide(
                actor, id, TypedWords.question(question), context, () -> reviewing.ask(actor, id, version, question));
    }

    @PostMapping("/bank/proposals/{id}/refusal")
    String refuse(
            Actor actor,
            @PathVariable ProposalId id,
            @RequestParam int version,
            @RequestParam(required = false) @Nullable List<String> reasons,
            @RequestParam(required = false) @Nullable String note,
            FormContext context) {
        return decide(
                actor,
                id,
                TypedWords.refusal(reasons, note),
                context,
                () -> reviewing.refuse(actor, id, version, reasons, note));
    }

    @PostMapping("/bank/proposals/{id}/offer")
    String offer(Actor actor, @PathVariable ProposalId id, OfferForm form, FormContext context) {
        return forms.submit(
                () -> {
                    offering.offer(actor, id, form);
                    return back(id);
                },
                () -> {
                    pageModel.fill(actor, id, form, context.model());
                    return "bankdesk/file";
                },
                context);
    }

    @PostMapping("/bank/proposals/{id}/confirmation")
    String confirm(Actor actor, @PathVariable ProposalId id, @RequestParam int version, FormContext context) {
        return decide(actor, id, TypedWords.NONE, context, () -> offering.confirm(actor, id, version));
    }

    @PostMapping("/bank/proposals/{id}/return")
    String sendBack(Actor actor, @PathVariable ProposalId id, @RequestParam int version, FormContext context) {
        return decide(actor, id, TypedWords.NONE, context, () -> offering.sendBack(actor, id, version));
    }

    private String decide(Actor actor, ProposalId id, TypedWords words, FormContext context, Runnable decision) {
        return forms.submit(
                () -> {
                    decision.run();
                    return back(id);
                },
                () -> pageModel.again(actor, id, words, context.model()),
                context);
    }

    private static String back(ProposalId id) {
        return "redirect:/bank/proposals/" + id;
    }
}
