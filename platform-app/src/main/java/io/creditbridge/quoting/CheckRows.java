package io.creditbridge.quoting;

import io.creditbridge.quoting.ReplayStored.Verdict;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The samples that checks look at, and what they found. */
@Component
class CheckRows {

    /** Rows of each kind in a sample: half the newest, half drawn from all. */
    private static final int SAMPLE = 500;

    private static final int MOST_EXAMPLES = 20;
    private static final int MOST_LISTED = 30;

    private final JdbcClient jdbc;

    CheckRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One stored score or quote.
     *
     * @param id its identity
     * @param version the version or versions it was computed by
     * @param inputs what it was computed from
     * @param result what came of it
     * @param score for a quote, what came of the score it rests on; of a score its own result
     */
    record Stored(String id, String version, String inputs, String result, String score) {}

    /** Computes one stored row again. */
    interface Again {

        Verdict of(Stored stored);
    }

    /**
     * What a sample showed.
     *
     * @param compared rows that could be compared
     * @param differing the identities of those that differ
     */
    record Tally(int compared, List<String> differing) {}

    /**
     * A check of the past.
     *
     * @param checkedAt when
     * @param scores scores compared
     * @param quotes quotes compared
     * @param firms firms whose aggregates were computed again from their raw rows
     * @param differing how many differ
     * @param examples some of those
     */
    record Check(Instant checkedAt, int scores, int quotes, int firms, int differing, String examples) {}

    Tally scores(Again again) {
        return tally("select id, model_version, inputs, result, result from score", "scored_at", again);
    }

    Tally quotes(Again again) {
        return tally("""
                select q.id, q.versions, q.inputs, q.result, s.result
                from quote q join score s on s.id = q.score_id
                """, "quoted_at", again);
    }

    private Tally tally(String rows, String time, Again again) {
        List<String> differing = new ArrayList<>();
        int[] compared = new int[1];
        // Only texts written above are put together.
        String newest = rows + " order by " + time + " desc limit :half";
        String any = rows + " order by random() limit :half";
        jdbc.sql("select * from ((" + newest + ") union (" + any + ")) sampled (id, version, inputs, result, score)")
                .param("half", SAMPLE / 2)
                .query(row -> {
                    Stored stored = new Stored(
                            row.getString(1), row.getString(2), row.getString(3), row.getString(4), row.getString(5));
                    Verdict verdict = again.of(stored);
                    compared[0] += verdict == Verdict.NOT_COMPARED ? 0 : 1;
                    if (verdict == Verdict.DIFFERS) {
                        differing.add(stored.id());
                    }
                });
        return new Tally(compared[0], differing);
    }

    void keep(Tally scores, Tally quotes, Tally firms, Instant at) {
        String examples = Stream.of(scores, quotes, firms)
                .flatMap(tally -> tally.differing().stream())
                .limit(MOST_EXAMPLES)
                .collect(Collectors.joining(" "));
        jdbc.sql("""
                        insert into replay_check (checked_at, score_count, quote_count, firm_count, differing, examples)
                        values (?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        Timestamp.from(at),
                        scores.compared(),
                        quotes.compared(),
                        firms.compared(),
                        scores.differing().size()
                                + quotes.differing().size()
                                + firms.differing().size(),
                        examples)
                .update();
    }

    /** The newest checks. */
    List<Check> listed() {
        return jdbc.sql("select * from replay_check order by id desc limit ?")
                .param(MOST_LISTED)
                .query((row, number) -> new Check(
                        row.getTimestamp("checked_at").toInstant(),
                        row.getInt("score_count"),
                        row.getInt("quote_count"),
                        row.getInt("firm_count"),
                        row.getInt("differing"),
                        row.getString("examples")))
                .list();
    }
}
