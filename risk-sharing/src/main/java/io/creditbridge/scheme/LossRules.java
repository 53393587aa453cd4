package io.creditbridge.scheme;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What counts as a loss, when it is shared, and how recoveries come back.
 *
 * @param base the amount that counts as the loss
 * @param claimOrder whether sharers pay before or after recovery
 * @param trigger the days overdue that start the sharing
 * @param recoveries whose burden recoveries lighten first
 * @param firstLosses layers borne by one party before the shares apply, in order
 * @param advancer who lends the whole loss until recovery has ended, or null if nobody does
 */
public record LossRules(
        LossBase base,
        ClaimOrder claimOrder,
        Trigger trigger,
        RecoveryOrder recoveries,
        List<FirstLoss> firstLosses,
        @Nullable Party advancer) {

    /** Copies the list. */
    public LossRules {
        firstLosses = List.copyOf(firstLosses);
    }
}
