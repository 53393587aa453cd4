package io.creditbridge.scheme;

/**
 * The number of days a payment must be overdue before a loss is shared.
 *
 * @param days the number of days, from 0
 * @param strictly whether more than that many days are needed; otherwise exactly that many suffice
 */
public record Trigger(int days, boolean strictly) {

    /** The trigger that is always met: a loss is shared as soon as it is known. */
    public static final Trigger NONE = new Trigger(0, false);

    /** Checks the range. */
    public Trigger {
        if (days < 0 || days > 3_650) {
            throw new IllegalArgumentException("days overdue must lie in 0 to 3650: " + days);
        }
    }

    /** Whether a payment overdue for so many days starts the sharing. */
    public boolean isMet(int daysOverdue) {
        return strictly ? daysOverdue > days : daysOverdue >= days;
    }
}
