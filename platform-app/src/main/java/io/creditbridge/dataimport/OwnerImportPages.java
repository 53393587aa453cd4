package io.creditbridge.dataimport;

import io.creditbridge.enterprise.EnterpriseId;
import io.creditbridge.identity.Actor;
import io.creditbridge.registration.Enterprises;
import io.creditbridge.web.FormErrors;
import io.creditbridge.web.NotFound;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The owner's imports: choose a file, read the report, see what was kept. */
@Controller
class OwnerImportPages {

    private final Enterprises enterprises;
    private final ReceiveFile receiving;
    private final Kept kept;
    private final MessageSource messages;

    OwnerImportPages(Enterprises enterprises, ReceiveFile receiving, Kept kept, MessageSource messages) {
        this.enterprises = enterprises;
        this.receiving = receiving;
        this.kept = kept;
        this.messages = messages;
    }

    /** What is kept of a firm's files. */
    @Component
    record Kept(ImportLedger ledger, KeptAggregates aggregates, FeatureSnapshots features) {}

    @GetMapping("/portal/enterprises/{id}/transactions")
    String page(Actor actor, @PathVariable EnterpriseId id, Model model) {
        if (enterprises.findByIdAndOwnerId(id, actor.organizationId()).isEmpty()) {
            throw new NotFound(id);
        }
        model.addAttribute("enterpriseId", id);
        model.addAttribute("imports", kept.ledger().listed(id));
        model.addAttribute("months", TradeMonth.of(kept.aggregates().months(id)));
        model.addAttribute("source", kept.features().view(id).orElse(null));
        return "dataimport/import";
    }

    @PostMapping("/portal/enterprises/{id}/transactions")
    String upload(
            Actor actor,
            @PathVariable EnterpriseId id,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "false") boolean skipBadRows,
            Model model,
            HttpServletResponse response,
            Locale locale)
            throws IOException {
        model.addAttribute("skipBadRows", skipBadRows);
        try {
            model.addAttribute(
                    "report", ReportView.of(receiving.receive(actor, id, file, skipBadRows), messages, locale));
        } catch (ImportRefused refused) {
            response.setStatus(422);
            model.addAttribute("report", ReportView.of(refused.report(), messages, locale));
        } catch (FileRefused refused) {
            response.setStatus(422);
            model.addAttribute("errors", FormErrors.of(refused, messages, locale));
        }
        return page(actor, id, model);
    }
}
