package io.creditbridge.dataimport;

import io.creditbridge.enterprise.EnterpriseId;
import io.creditbridge.features.PlatformFeatures;
import io.creditbridge.identity.Actor;
import io.creditbridge.web.Forms;
import io.creditbridge.web.Forms.FormContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The owner's orders on sales platforms: give a file, see what it says. */
@Controller
class OwnerOrderPages {

    private final ImportOrders importing;
    private final SourceSnapshots snapshots;
    private final Forms forms;

    OwnerOrderPages(ImportOrders importing, SourceSnapshots snapshots, Forms forms) {
        this.importing = importing;
        this.snapshots = snapshots;
        this.forms = forms;
    }

    @GetMapping("/portal/enterprises/{id}/platform-orders")
    String page(Actor actor, @PathVariable EnterpriseId id, Model model) {
        importing.requireOwn(actor, id);
        model.addAttribute("enterpriseId", id);
        model.addAttribute(
                "source", snapshots.view(id, PlatformFeatures.standardSet()).orElse(null));
        return "dataimport/platform-orders";
    }

    @PostMapping("/portal/enterprises/{id}/platform-orders")
    String upload(
            Actor actor,
            @PathVariable EnterpriseId id,
            @RequestParam(required = false) @Nullable String platform,
            @RequestParam(required = false) @Nullable MultipartFile file,
            FormContext context) {
        context.model().addAttribute("platform", platform);
        return forms.submit(
                () -> {
                    try {
                        context.model()
                                .addAttribute("imported", importing.run(actor, id, OrderApi.file(platform, file)));
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                    return page(actor, id, context.model());
                },
                () -> page(actor, id, context.model()),
                context);
    }
}
