package io.creditbridge.modelling;

import io.creditbridge.identity.Actor;
import io.creditbridge.web.Fields;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The models in use over HTTP, and going back from an own one. */
@RestController
@RequestMapping("/api/v1/models/in-use")
@Tag(name = "Models", description = "Training of scorecards on an analyst's files, and the cards in use")
class ModelUseApi {

    private final ModelReading reading;
    private final EndModelUse ending;

    ModelUseApi(ModelReading reading, EndModelUse ending) {
        this.reading = reading;
        this.ending = ending;
    }

    /** The role that a path or a form names. */
    static ModelUses.Use use(@Nullable String named) {
        Fields fields = new Fields();
        ModelUses.Use use = fields.choice("use", named, ModelUses.Use.class);
        fields.check();
        return use;
    }

    @Operation(summary = "Which models score: the bank's own, or the platform's; what waits for a second person")
    @GetMapping
    ModelReading.InUse inUse(Actor actor) {
        return reading.inUse(actor);
    }

    @Operation(summary = "Propose to go back: a bank to the platform's card, the platform to the shipped one")
    @PostMapping("/{use}/end")
    ModelReading.InUse propose(Actor actor, @PathVariable String use) {
        ending.propose(actor, use(use));
        return reading.inUse(actor);
    }

    @Operation(summary = "Go back, as the second person")
    @PostMapping("/{use}/end/confirmation")
    ModelReading.InUse confirm(Actor actor, @PathVariable String use) {
        ending.confirm(actor, use(use));
        return reading.inUse(actor);
    }

    @Operation(summary = "Stay with the own model; whoever proposed to go back takes it back so")
    @PostMapping("/{use}/end/decline")
    ModelReading.InUse decline(Actor actor, @PathVariable String use) {
        ending.decline(actor, use(use));
        return reading.inUse(actor);
    }
}
