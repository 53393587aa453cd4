package io.creditbridge.quoting;

import io.creditbridge.web.NotFound;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what the checks found. */
@Component
class CheckReading {

    private final CheckRows rows;
    private final ScoreDrift drift;
    private final ReplayStored replay;

    CheckReading(CheckRows rows, ScoreDrift drift, ReplayStored replay) {
        this.rows = rows;
        this.drift = drift;
        this.replay = replay;
    }

    /**
     * The newest checks.
     *
     * @param replays scores and quotes computed again
     * @param drifts readings of drift
     */
    record Checks(List<CheckRows.Check> replays, List<ScoreDrift.Reading> drifts) {}

    /**
     * One stored score or quote, computed again.
     *
     * @param kind which of both
     * @param id its identity
     * @param verdict whether every bit is the same
     * @param madeAt when it was made
     * @param versions what it was computed by
     * @param inputHash the hash of its inputs
     * @param inputs what it was computed from, as JSON
     * @param result what came of it, as JSON
     */
    record Replayed(
            CheckKind kind,
            String id,
            ReplayStored.Verdict verdict,
            Instant madeAt,
            String versions,
            String inputHash,
            String inputs,
            String result) {}

    /**
     * Computes one again.
     *
     * @throws NotFound if there is none
     */
    @Transactional(readOnly = true)
    public Replayed again(CheckKind kind, UUID id) {
        CheckRows.Stored stored = rows.find(kind, id).orElseThrow(() -> new NotFound(id));
        return new Replayed(
                kind,
                stored.id(),
                kind == CheckKind.SCORE ? replay.score(stored) : replay.quote(stored),
                stored.at(),
                stored.version(),
                stored.hash(),
                stored.inputs(),
                stored.result());
    }

    @Transactional(readOnly = true)
    public Checks checks() {
        return new Checks(rows.listed(), drift.listed(null));
    }
}
