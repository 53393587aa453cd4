package io.creditbridge.quoting;

/** What a check looks at. */
enum CheckKind {
    /** A stored score. */
    SCORE("select id, model_version, inputs, result, result, input_hash, scored_at from score", "scored_at"),
    /** A stored quote. */
    QUOTE("""
            select q.id, q.versions, q.inputs, q.result, s.result, q.input_hash, q.quoted_at
            from quote q join score s on s.id = q.score_id
            """, "quoted_at"),
    /** The kept aggregates of a firm, which have no row of their own. */
    FIRM("", "");

    private final String rows;
    private final String time;

    CheckKind(String rows, String time) {
        this.rows = rows;
        this.time = time;
    }

    /** A query of stored rows: identity, versions, inputs, result, the score's result, hash, time. */
    String rows() {
        return rows;
    }

    /** The column by which the newest are found. */
    String time() {
        return time;
    }
}
