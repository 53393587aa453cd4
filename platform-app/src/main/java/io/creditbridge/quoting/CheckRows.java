package io.creditbridge.quoting;

import io.creditbridge.quoting.ReplayStored.Verdict;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The samples that checks look at, and what they found. */
@Component
class CheckRows {

    /** Rows of each kind in a sample: half the newest, half drawn from all. */
    private static final int SAMPLE = 500;

    private static final int MOST_EXAMPLES = 20;
    private static final int MOST_LISTED = 30;
    private static final String COLUMNS = " (id, version, inputs, result, score, hash, at)";

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
     * @param hash the hash of its inputs
     * @param at when it was made
     */
    record Stored(String id, String version, String inputs, String result, String score, String hash, Instant at) {}

    /** Computes one stored row again. */
    interface Again {

        Verdict of(Stored stored);
    }

    /**
     * What a sample showed.
     *
     * @param kind what was looked at
     * @param compared rows that could be compared
     * @param differing the identities of those that differ
     * @param passedOver the identities of those that could not be compared
     */
    record Tally(CheckKind kind, int compared, List<String> differing, List<String> passedOver) {}

    /**
     * A check of the past.
     *
     * @param checkedAt when
     * @param scores scores compared
     * @param quotes quotes compared
     * @param firms firms whose aggregates were computed again from their raw rows
     * @param differing how many differ
     * @param examples some of those
     * @param passedOver how many could not be compared
     * @param passedExamples some of those
     */
    record Check(
            Instant checkedAt,
            int scores,
            int quotes,
            int firms,
            int differing,
            List<CheckExample> examples,
            int passedOver,
            List<CheckExample> passedExamples) {}

    Tally sample(CheckKind kind, Again again) {
        List<String> differing = new ArrayList<>();
        List<String> passedOver = new ArrayList<>();
        int[] compared = new int[1];
        // Only texts written above are put together.
        String newest = kind.rows() + " order by " + kind.time() + " desc limit :half";
        String any = kind.rows() + " order by random() limit :half";
        jdbc.sql("select * from ((" + newest + ") union (" + any + ")) sampled" + COLUMNS)
                .param("half", SAMPLE / 2)
                .query(row -> {
                    Stored stored = stored(row);
                    switch (again.of(stored)) {
                        case SAME -> compared[0]++;
                        case DIFFERS -> {
                            compared[0]++;
                            differing.add(stored.id());
                        }
                        case NOT_COMPARED -> passedOver.add(stored.id());
                    }
                });
        return new Tally(kind, compared[0], differing, passedOver);
    }

    /** One stored score or quote; empty where there is none. */
    Optional<Stored> find(CheckKind kind, UUID id) {
        return jdbc.sql("select * from (" + kind.rows() + ") one" + COLUMNS + " where id = :id")
                .param("id", id)
                .query((row, number) -> stored(row))
                .optional();
    }

    private static Stored stored(ResultSet row) throws SQLException {
        return new Stored(
                row.getString("id"),
                row.getString("version"),
                row.getString("inputs"),
                row.getString("result"),
                row.getString("score"),
                row.getString("hash"),
                row.getTimestamp("at").toInstant());
    }

    void keep(Tally scores, Tally quotes, Tally firms, Instant at) {
        List<Tally> tallies = List.of(scores, quotes, firms);
        jdbc.sql("""
                        insert into replay_check (checked_at, score_count, quote_count, firm_count, differing, examples,
                            passed_over, passed_examples)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        Timestamp.from(at),
                        scores.compared(),
                        quotes.compared(),
                        firms.compared(),
                        tallies.stream()
                                .mapToInt(tally -> tally.differing().size())
                                .sum(),
                        examples(tallies, Tally::differing),
                        tallies.stream()
                                .mapToInt(tally -> tally.passedOver().size())
                                .sum(),
                        examples(tallies, Tally::passedOver))
                .update();
    }

    private static String examples(List<Tally> tallies, Function<Tally, List<String>> which) {
        return tallies.stream()
                .flatMap(tally -> which.apply(tally).stream().map(id -> tally.kind() + CheckExample.BETWEEN + id))
                .limit(MOST_EXAMPLES)
                .collect(Collectors.joining(" "));
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
                        CheckExample.read(row.getString("examples")),
                        row.getInt("passed_over"),
                        CheckExample.read(row.getString("passed_examples"))))
                .list();
    }
}
