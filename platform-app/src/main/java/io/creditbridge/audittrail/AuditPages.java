package io.creditbridge.audittrail;

import io.creditbridge.web.Forms;
import io.creditbridge.web.Forms.FormContext;
import io.creditbridge.web.Page;
import io.creditbridge.web.PageRequest;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The audit trail for operators and auditors, with its verification. */
@Controller
class AuditPages {

    /** The kinds of records that people look for. */
    private static final List<String> KINDS = List.of(
            "ACCOUNT",
            "ACCOUNT_CHANGE",
            "APPLICATION",
            "ASSESSMENT",
            "CASE",
            "CLAIM",
            "CONNECTION",
            "CONSENT",
            "ENTERPRISE",
            "FACILITY",
            "FACILITY_CHANGE",
            "GUARANTEE",
            "GUARANTOR",
            "LOAN",
            "MODEL",
            "OFFER",
            "ORGANIZATION",
            "POLICY_FIGURE",
            "PRODUCT",
            "PROPOSAL",
            "RECOVERY",
            "REGIONS",
            "RULE_PACK",
            "SCREENING",
            "WEBHOOK");

    private final AuditReading reading;
    private final Forms forms;

    AuditPages(AuditReading reading, Forms forms) {
        this.reading = reading;
        this.forms = forms;
    }

    @GetMapping("/admin")
    String trail(
            @RequestParam Map<String, String> typed,
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(required = false) @Nullable Integer size,
            @RequestParam(required = false) @Nullable String sort,
            FormContext context) {
        PageRequest wanted = PageRequest.of(page, size, sort == null ? "-at" : sort, AuditReading.SORTS);
        context.model().addAttribute("typed", typed);
        context.model().addAttribute("kinds", KINDS);
        if ("true".equals(typed.get("verify"))) {
            context.model().addAttribute("verdict", reading.verify());
        }
        return forms.submit(
                () -> show(reading.page(wanted, AuditFilter.of(typed)), context.model()),
                () -> show(new Page<>(List.of(), 0, wanted.size(), 0), context.model()),
                context);
    }

    private static String show(Page<AuditReading.Entry> page, Model model) {
        model.addAttribute("page", page);
        return "audittrail/trail";
    }
}
