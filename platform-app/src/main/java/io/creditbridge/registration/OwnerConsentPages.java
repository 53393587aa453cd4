package io.creditbridge.registration;

import io.creditbridge.consent.Consent;
import io.creditbridge.consent.ConsentId;
import io.creditbridge.enterprise.EnterpriseId;
import io.creditbridge.identity.Actor;
import io.creditbridge.web.Fields;
import io.creditbridge.web.Forms;
import io.creditbridge.web.Forms.FormContext;
import io.creditbridge.web.PageRequest;
import io.creditbridge.web.Today;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What a firm allows, and who looked. */
@Controller
class OwnerConsentPages {

    private static final int USUAL_DAYS = 365;

    private static final int LATEST_LOOKS = 5;

    private final DataConsents consents;
    private final ConsentReceipts receipts;
    private final DataAccess access;
    private final Today today;
    private final Forms forms;

    OwnerConsentPages(DataConsents consents, ConsentReceipts receipts, DataAccess access, Today today, Forms forms) {
        this.consents = consents;
        this.receipts = receipts;
        this.access = access;
        this.today = today;
        this.forms = forms;
    }

    @GetMapping("/portal/enterprises/{id}/consents")
    String page(Actor actor, @PathVariable EnterpriseId id, Model model) {
        return fill(actor, id, model, today.day().plusDays(USUAL_DAYS).toString());
    }

    @PostMapping("/portal/enterprises/{id}/consents")
    String give(
            Actor actor,
            @PathVariable EnterpriseId id,
            @RequestParam(required = false) @Nullable String purpose,
            @RequestParam(required = false) @Nullable String validUntil,
            FormContext context) {
        return forms.submit(
                () -> {
                    Fields fields = new Fields();
                    Consent.Purpose read = fields.choice("purpose", purpose, Consent.Purpose.class);
                    LocalDate last = fields.day(
                            "validUntil", validUntil, today.day(), today.day().plusDays(Consent.LONGEST_DAYS - 1L));
                    fields.check();
                    consents.give(actor, id, read, last);
                    return "redirect:/portal/enterprises/" + id + "/consents";
                },
                () -> {
                    context.model().addAttribute("giving", purpose);
                    return fill(actor, id, context.model(), String.valueOf(validUntil));
                },
                context);
    }

    @PostMapping("/portal/enterprises/{id}/consents/{consent}/revocation")
    String revoke(Actor actor, @PathVariable EnterpriseId id, @PathVariable ConsentId consent) {
        consents.revoke(actor, id, consent);
        return "redirect:/portal/enterprises/" + id + "/consents";
    }

    @GetMapping("/portal/enterprises/{id}/consents/receipts")
    String receipts(
            Actor actor,
            @PathVariable EnterpriseId id,
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(required = false) @Nullable Integer size,
            @RequestParam(required = false) @Nullable String sort,
            Model model) {
        String order = sort == null ? "-givenAt" : sort;
        model.addAttribute("page", receipts.of(actor, id, PageRequest.of(page, size, order, ConsentReceipts.SORTS)));
        model.addAttribute("enterpriseId", id);
        return "registration/consent-receipts";
    }

    @GetMapping("/portal/enterprises/{id}/data-access")
    String looks(
            Actor actor,
            @PathVariable EnterpriseId id,
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(required = false) @Nullable Integer size,
            @RequestParam(required = false) @Nullable String sort,
            Model model) {
        consents.requireOwn(actor, id);
        String order = sort == null ? "-at" : sort;
        model.addAttribute("page", access.page(id, PageRequest.of(page, size, order, DataAccess.SORTS)));
        model.addAttribute("enterpriseId", id);
        return "registration/data-access";
    }

    private String fill(Actor actor, EnterpriseId id, Model model, String validUntil) {
        model.addAttribute("consents", consents.holding(actor, id));
        model.addAttribute("looks", access.page(id, PageRequest.of(0, LATEST_LOOKS, "-at", DataAccess.SORTS)));
        model.addAttribute("purposes", Consent.Purpose.values());
        model.addAttribute("validUntil", validUntil);
        model.addAttribute("today", today.day());
        model.addAttribute("enterpriseId", id);
        return "registration/consents";
    }
}
