package io.creditbridge.sharing;

import io.creditbridge.identity.Actor;
import io.creditbridge.web.Created;
import io.creditbridge.web.Page;
import io.creditbridge.web.PageRequest;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The rule packs over HTTP. */
@RestController
@RequestMapping("/api/v1/admin/rule-packs")
@Tag(name = "Rule packs", description = "The versions of risk-sharing schemes, activated by two people")
class RulePackApi {

    private final RulePackReading reading;
    private final ChangeRulePacks changing;

    RulePackApi(RulePackReading reading, ChangeRulePacks changing) {
        this.reading = reading;
        this.changing = changing;
    }

    /** The text of a pack. */
    record UploadRequest(@Nullable String pack) {}

    /** A pack. */
    record PackAnswer(
            UUID id, String scheme, String version, String hash, boolean shipped, String status, Instant storedAt) {

        static PackAnswer of(RulePacks.Pack pack) {
            return new PackAnswer(
                    pack.id(),
                    pack.schemeId(),
                    pack.version(),
                    pack.hash(),
                    pack.shipped(),
                    pack.status().name(),
                    pack.uploadedAt());
        }
    }

    /** One party's part of last year's losses, in yuan as text. */
    record TrialAnswer(String party, String before, String after) {}

    /** A pack with its text, what changed against the version before, and the trial on the book. */
    record WholeAnswer(
            PackAnswer pack,
            String text,
            @Nullable String previousVersion,
            List<LineDiff.Line> diff,
            int lossesTried,
            List<TrialAnswer> trial) {

        static WholeAnswer of(RulePackReading.PackView view) {
            RulePacks.Pack previous = view.previous();
            RulePackReading.Trial trial = view.trial();
            return new WholeAnswer(
                    PackAnswer.of(view.pack()),
                    view.pack().text(),
                    previous == null ? null : previous.version(),
                    view.diff(),
                    trial == null ? 0 : trial.losses(),
                    trial == null
                            ? List.of()
                            : trial.lines().stream()
                                    .map(line -> new TrialAnswer(
                                            line.party().name(),
                                            line.before().toString(),
                                            line.after().toString()))
                                    .toList());
        }
    }

    @Operation(summary = "List every version of every scheme")
    @GetMapping
    Page<PackAnswer> all(
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(required = false) @Nullable Integer size,
            @RequestParam(required = false) @Nullable String sort) {
        return reading.page(PageRequest.of(page, size, sort, RulePackReading.SORTS))
                .map(PackAnswer::of);
    }

    @Operation(summary = "Upload a version; every wrong line is named with what would mend it")
    @PostMapping
    ResponseEntity<Map<String, String>> upload(Actor actor, @RequestBody UploadRequest request) {
        return Created.at("/admin/rule-packs", changing.upload(actor, request.pack()));
    }

    @Operation(summary = "Read a version: text, changes, and last year's losses under the old and the new rules")
    @GetMapping("/{pack}")
    WholeAnswer one(@PathVariable UUID pack) {
        return WholeAnswer.of(reading.one(pack));
    }

    @Operation(summary = "Put a version into force as the second person")
    @PostMapping("/{pack}/activation")
    WholeAnswer activate(Actor actor, @PathVariable UUID pack) {
        changing.activate(actor, pack);
        return one(pack);
    }

    @Operation(summary = "Reject a version")
    @PostMapping("/{pack}/rejection")
    WholeAnswer reject(Actor actor, @PathVariable UUID pack) {
        changing.reject(actor, pack);
        return one(pack);
    }
}
