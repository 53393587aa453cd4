package io.creditbridge.audittrail;

import io.creditbridge.web.PageRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The audit trail for operators and auditors, with its verification. */
@Controller
class AuditPages {

    private final AuditReading reading;

    AuditPages(AuditReading reading) {
        this.reading = reading;
    }

    @GetMapping("/admin")
    String trail(
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(required = false) @Nullable Integer size,
            @RequestParam(required = false) @Nullable String sort,
            @RequestParam(defaultValue = "false") boolean verify,
            Model model) {
        model.addAttribute(
                "page", reading.page(PageRequest.of(page, size, sort == null ? "-at" : sort, AuditReading.SORTS)));
        if (verify) {
            model.addAttribute("verdict", reading.verify());
        }
        return "audittrail/trail";
    }
}
