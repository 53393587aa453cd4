package io.creditbridge.bankdesk;

import io.creditbridge.identity.Actor;
import io.creditbridge.proposal.ProposalId;
import io.creditbridge.web.Forms;
import io.creditbridge.web.Forms.FormContext;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Checking guarantors on the page of a file. */
@Controller
class GuarantorCheckPages {

    private final CheckGuarantor checking;
    private final FilePageModel pageModel;
    private final Forms forms;

    GuarantorCheckPages(CheckGuarantor checking, FilePageModel pageModel, Forms forms) {
        this.checking = checking;
        this.pageModel = pageModel;
        this.forms = forms;
    }

    @PostMapping("/bank/proposals/{id}/guarantors/{guarantor}/check")
    String check(
            Actor actor,
            @PathVariable ProposalId id,
            @PathVariable UUID guarantor,
            @RequestParam(required = false) @Nullable String guarantorNote,
            FormContext context) {
        return forms.submit(
                () -> {
                    checking.check(actor, id, guarantor, guarantorNote);
                    return "redirect:/bank/proposals/" + id;
                },
                () -> pageModel.again(actor, id, TypedWords.check(guarantor, guarantorNote), context.model()),
                context);
    }
}
