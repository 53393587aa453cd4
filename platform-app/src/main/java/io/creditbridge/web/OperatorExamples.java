package io.creditbridge.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Example bodies of what operators write. */
final class OperatorExamples {

    private OperatorExamples() {}

    /** Example bodies by the end of their path. */
    static Map<String, Map<String, Object>> all() {
        Map<String, Object> beside = Map.of(
                "otherCode",
                "91370783MA00000024",
                "kind",
                "COMMON_CONTROL",
                "reason",
                "Li Ming holds 60 % of both, by the register.");
        Map<String, Object> pair = new LinkedHashMap<>(beside);
        pair.put("firstCode", "91370783MA00000016");
        Map<String, Map<String, Object>> examples = new LinkedHashMap<>();
        examples.put("/proposals/{id}/connections", beside);
        examples.put("/admin/connections", pair);
        examples.put("/connections/{id}/end", Map.of("reason", "Li Ming sold his shares in the first."));
        examples.put(
                "/rule-packs", Map.of("pack", "scheme district-pool\nversion 2027\n# and so on, one statement a line"));
        examples.put("/policy-figures", figure());
        examples.put("/admin/facilities", enrolment());
        return examples;
    }

    private static Map<String, Object> figure() {
        return Map.of(
                "kind",
                "LPR",
                "validFrom",
                "2026-12-20",
                "source",
                "Announcement of 2026-12-20",
                "figures",
                Map.of("oneYear", "3.00", "fiveYear", "3.50"));
    }

    private static Map<String, Object> enrolment() {
        return Map.of(
                "sharerId",
                "0199a0c0-0000-7000-8000-000000000001",
                "schemeId",
                "national-fund-ordinary",
                "party",
                "GUARANTOR",
                "region",
                "370783",
                "banks",
                List.of());
    }
}
