package io.creditbridge.audittrail;

import io.creditbridge.web.Page;
import io.creditbridge.web.PageRequest;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The audit trail over HTTP. */
@RestController
@Tag(name = "Audit", description = "The tamper-evident record of every state change")
class AuditApi {

    private final AuditReading reading;

    AuditApi(AuditReading reading) {
        this.reading = reading;
    }

    @Operation(
            summary = "List the audit trail, latest first unless sorted otherwise; of one record, of a kind of record,"
                    + " from and to a day")
    @GetMapping("/api/v1/admin/audit-entries")
    Page<AuditReading.Entry> list(
            @RequestParam(required = false) @Nullable String record,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(required = false) @Nullable Integer size,
            @RequestParam(required = false) @Nullable String sort) {
        Map<String, String> typed = new HashMap<>();
        put(typed, "record", record);
        put(typed, "kind", kind);
        put(typed, "from", from);
        put(typed, "to", to);
        return reading.page(
                PageRequest.of(page, size, sort == null ? "-at" : sort, AuditReading.SORTS), AuditFilter.of(typed));
    }

    private static void put(Map<String, String> typed, String name, @Nullable String value) {
        if (value != null) {
            typed.put(name, value);
        }
    }

    @Operation(summary = "Verify every chain of the audit trail")
    @GetMapping("/api/v1/admin/audit-verification")
    AuditReading.Verdict verify() {
        return reading.verify();
    }
}
