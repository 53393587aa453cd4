package io.creditbridge.quoting;

import io.creditbridge.scorecard.ScoreOutcome;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * What a challenger says of a firm, recorded beside the score that decides.
 *
 * @param outcome what its card says
 * @param treesPd the yearly probability of default by its boosted trees, or null without any
 */
record Challenge(ScoreOutcome outcome, @Nullable Double treesPd) {

    Challenge(ScoreOutcome outcome, OptionalDouble treesPd) {
        this(outcome, treesPd.isPresent() ? treesPd.getAsDouble() : null);
    }
}
