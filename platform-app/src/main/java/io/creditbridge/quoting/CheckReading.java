package io.creditbridge.quoting;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what the checks found. */
@Component
class CheckReading {

    private final CheckRows rows;
    private final ScoreDrift drift;

    CheckReading(CheckRows rows, ScoreDrift drift) {
        this.rows = rows;
        this.drift = drift;
    }

    /**
     * The newest checks.
     *
     * @param replays scores and quotes computed again
     * @param drifts readings of drift
     */
    record Checks(List<CheckRows.Check> replays, List<ScoreDrift.Reading> drifts) {}

    @Transactional(readOnly = true)
    public Checks checks() {
        return new Checks(rows.listed(), drift.listed(null));
    }
}
