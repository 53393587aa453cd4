package io.creditbridge.quoting;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * What changes are to reach: every condition met, no later than it would be without them, and, where that can be
 * reached as well, no more asked than the indicative limit.
 *
 * @param start where they begin
 * @param limitCounts whether an amount above the limit is to be mended like a condition
 */
record ChangeGoal(ChangeStep start, boolean limitCounts) {

    /** The least fall of the yearly all-in cost worth saying: a hundredth of a percentage point. */
    static final double LEAST_SAVING = 0.0001;

    private static final String ABOVE_LIMIT = "indicativeLimit";
    private static final String LATE = "late";

    /** Every condition that stands against it, and the limit where it counts. */
    List<String> unmet(ChangeStep step) {
        List<String> unmet = new ArrayList<>(step.rules());
        if (limitCounts && !step.isWithinLimit()) {
            unmet.add(ABOVE_LIMIT);
        }
        return unmet;
    }

    /** The same, and whether the changes themselves have made it late. */
    List<String> open(ChangeStep step) {
        List<String> open = unmet(step);
        boolean onTime = step.priced().inTime() || (!start.priced().inTime() && !step.waits());
        if (!onTime) {
            open.add(LATE);
        }
        return open;
    }

    /** The answer where a step has reached the goal and is better for it than the start. */
    @Nullable
    Recourse reached(ChangeStep step) {
        if (!open(step).isEmpty()) {
            return null;
        }
        OptionalDouble saved = saved(start.priced(), step.priced());
        Recourse.Gain gain = gain(step, saved);
        return gain == null ? null : new Recourse(step.changes(), step.situation(), step.priced(), gain, saved);
    }

    private Recourse.@Nullable Gain gain(ChangeStep step, OptionalDouble saved) {
        PricedProduct before = start.priced();
        if (!before.fits()) {
            return Recourse.Gain.FITS;
        }
        if (limitCounts && !start.isWithinLimit()) {
            return Recourse.Gain.WITHIN_LIMIT;
        }
        if (saved.isPresent()) {
            return Recourse.Gain.CHEAPER;
        }
        return step.priced().inTime() && !before.inTime() ? Recourse.Gain.IN_TIME : null;
    }

    private static OptionalDouble saved(PricedProduct before, PricedProduct after) {
        PricedProduct.Price dear = before.price();
        PricedProduct.Price cheap = after.price();
        if (!before.fits()
                || dear == null
                || cheap == null
                || dear.allIn().isEmpty()
                || cheap.allIn().isEmpty()) {
            return OptionalDouble.empty();
        }
        double saved = dear.allIn().getAsDouble() - cheap.allIn().getAsDouble();
        return saved >= LEAST_SAVING ? OptionalDouble.of(saved) : OptionalDouble.empty();
    }
}
