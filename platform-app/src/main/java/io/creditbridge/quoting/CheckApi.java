package io.creditbridge.quoting;

import io.creditbridge.identity.Actor;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The checks of stored scores and quotes over HTTP. */
@RestController
@RequestMapping("/api/v1/admin/checks")
@Tag(name = "Checks", description = "Stored scores and quotes computed again; drift of the scores")
class CheckApi {

    private final CheckReading reading;
    private final CheckStored checking;

    CheckApi(CheckReading reading, CheckStored checking) {
        this.reading = reading;
        this.checking = checking;
    }

    @Operation(summary = "The newest checks", operationId = "checks")
    @GetMapping
    CheckReading.Checks list() {
        return reading.checks();
    }

    @Operation(summary = "Compute one stored score again", operationId = "replayScore")
    @GetMapping("/scores/{id}")
    CheckReading.Replayed score(@PathVariable UUID id) {
        return reading.again(CheckKind.SCORE, id);
    }

    @Operation(summary = "Compute one stored quote again", operationId = "replayQuote")
    @GetMapping("/quotes/{id}")
    CheckReading.Replayed quote(@PathVariable UUID id) {
        return reading.again(CheckKind.QUOTE, id);
    }

    @Operation(summary = "Check a sample now; operators only", operationId = "checkNow")
    @PostMapping
    CheckReading.Checks now(Actor actor) {
        checking.run(actor);
        return reading.checks();
    }
}
