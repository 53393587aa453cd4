package io.creditbridge.pricing;

import io.creditbridge.money.RefusedFigure;
import java.util.List;

/** The answer to a request for a repayment schedule. */
public sealed interface ScheduleOutcome {

    /** The schedule asked for. */
    record Planned(RepaymentSchedule schedule) implements ScheduleOutcome {}

    /** No schedule: these figures cannot be used. */
    record Refused(List<RefusedFigure> figures) implements ScheduleOutcome {

        /** Copies the list. */
        public Refused {
            figures = List.copyOf(figures);
        }
    }
}
