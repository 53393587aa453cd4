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

    /** Computes one stored row again. */
    interface Again {

        Verdict of(String version, String inputs, String result);
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
        return tally("model_version", "score", "scored_at", again);
    }

    Tally quotes(Again again) {
        return tally("versions", "quote", "quoted_at", again);
    }

    private Tally tally(String version, String table, String time, Again again) {
        List<String> differing = new ArrayList<>();
        int[] compared = new int[1];
        // Only names written above are put into the text.
        jdbc.sql("select id, version, inputs, result from ("
                        + "(select id, %1$s as version, inputs, result from %2$s order by %3$s desc limit :half)"
                                .formatted(version, table, time)
                        + " union (select id, %1$s, inputs, result from %2$s order by random() limit :half)) sampled"
                                .formatted(version, table))
                .param("half", SAMPLE / 2)
                .query(row -> {
                    Verdict verdict = again.of(row.getString(2), row.getString(3), row.getString(4));
                    compared[0] += verdict == Verdict.NOT_COMPARED ? 0 : 1;
                    if (verdict == Verdict.DIFFERS) {
                        differing.add(row.getString(1));
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
