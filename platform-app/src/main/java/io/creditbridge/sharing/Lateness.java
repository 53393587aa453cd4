package io.creditbridge.sharing;

/** How long the oldest unpaid instalment of a loan is overdue. */
enum Lateness {
    /** None is. */
    CURRENT(0),
    /** Up to thirty days. */
    UP_TO_30(30),
    /** Up to ninety days. */
    UP_TO_90(90),
    /** Longer: in default. */
    OVER_90(Integer.MAX_VALUE);

    private final int mostDays;

    Lateness(int mostDays) {
        this.mostDays = mostDays;
    }

    static Lateness of(int daysOverdue) {
        for (Lateness step : values()) {
            if (daysOverdue <= step.mostDays) {
                return step;
            }
        }
        return OVER_90;
    }
}
