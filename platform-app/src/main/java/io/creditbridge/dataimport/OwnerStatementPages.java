package io.creditbridge.dataimport;

import io.creditbridge.enterprise.EnterpriseId;
import io.creditbridge.features.BankFeatures;
import io.creditbridge.identity.Actor;
import io.creditbridge.web.Forms;
import io.creditbridge.web.Forms.FormContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The owner's bank statements: give one, see what they say. */
@Controller
class OwnerStatementPages {

    private final ImportStatement importing;
    private final SourceSnapshots snapshots;
    private final MessageSource messages;
    private final Forms forms;

    OwnerStatementPages(ImportStatement importing, SourceSnapshots snapshots, MessageSource messages, Forms forms) {
        this.importing = importing;
        this.snapshots = snapshots;
        this.messages = messages;
        this.forms = forms;
    }

    @GetMapping("/portal/enterprises/{id}/statements")
    String page(Actor actor, @PathVariable EnterpriseId id, Model model) {
        model.addAttribute("enterpriseId", id);
        importing.requireOwn(actor, id);
        model.addAttribute(
                "source", snapshots.view(id, BankFeatures.standardSet()).orElse(null));
        return "dataimport/statements";
    }

    @PostMapping("/portal/enterprises/{id}/statements")
    String upload(
            Actor actor,
            @PathVariable EnterpriseId id,
            @RequestParam(required = false) @Nullable MultipartFile file,
            FormContext context) {
        return forms.submit(
                () -> {
                    try {
                        ImportStatement.Imported done = importing.run(actor, id, file);
                        context.model().addAttribute("imported", done);
                        context.model()
                                .addAttribute("notes", ReportView.told(done.notes(), messages, context.locale()));
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                    return page(actor, id, context.model());
                },
                () -> page(actor, id, context.model()),
                context);
    }
}
