package io.creditbridge.quoting;

import io.creditbridge.identity.Actor;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Champion and challenger over HTTP. */
@RestController
@Tag(name = "Models", description = "Training of scorecards on an analyst's files, and the cards in use")
class ComparisonApi {

    private final ModelComparison comparison;

    ComparisonApi(ModelComparison comparison) {
        this.comparison = comparison;
    }

    @Operation(
            summary = "Compare champion and challenger: on the scores both gave, on loans with a known outcome, drift")
    @GetMapping("/api/v1/models/comparison")
    ModelComparison.Comparison compare(Actor actor) {
        return comparison.of(ComparisonPages.owner(actor));
    }
}
