package io.creditbridge.quoting;

import io.creditbridge.training.DriftReading;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * How the loans of the platform went, beside the probability they were priced with.
 *
 * <p>A loan went bad if an instalment of its first twelve months stayed unpaid for more than 90 days, or a claim on its
 * sharers was filed. It went well once that can no longer happen; until then its outcome is unknown and it is left out.
 */
@Component
public class LoanOutcomes {

    private static final int MONTHS_WATCHED = 12;
    private static final int DAYS_TO_DEFAULT = 90;
    private static final int MOST_LOANS = 20_000;

    private static final String OUTCOMES = """
            with chosen as (
                select loan.id, loan.status, loan.drawn_on, (score.result #>> '{outcome,pd}')::float8 as pd,
                    split_part(score.challenger #>> '{outcome,modelVersion}', '@', 1) as challenger,
                    (score.challenger #>> '{outcome,pd}')::float8 as challenger_pd,
                    (score.challenger ->> 'treesPd')::float8 as trees_pd
                from loan
                join offer on offer.id = loan.offer_id
                join quote on quote.id = offer.quote_id
                join score on score.id = quote.score_id
                where loan.drawn_on is not null and split_part(score.model_version, '@', 1) = :card
                order by loan.drawn_on desc limit :most),
            due as (
                select loan_id, due, sum(principal_fen + interest_fen)
                    over (partition by loan_id order by position) as until_then
                from loan_instalment where loan_id in (select id from chosen)),
            paid as (
                select loan_id, paid_on, sum(principal_fen + interest_fen)
                    over (partition by loan_id order by paid_on, recorded_at) as until_then
                from repayment where loan_id in (select id from chosen)),
            late as (
                select chosen.id, min(due.due) as since
                from chosen join due on due.loan_id = chosen.id
                where due.due <= chosen.drawn_on + make_interval(months => :months)
                  and coalesce(
                    (select min(paid_on) from paid
                     where paid.loan_id = chosen.id and paid.until_then >= due.until_then),
                    case when chosen.status = 'REPAID'
                        then (select max(paid_on) from paid where paid.loan_id = chosen.id) end,
                    :day) > due.due + :days
                group by chosen.id)
            select chosen.pd, chosen.challenger, chosen.challenger_pd, chosen.trees_pd,
                late.id is not null or exists (select from claim where claim.loan_id = chosen.id
                    and claim.filed_at::date <= chosen.drawn_on + make_interval(months => :months)) as bad,
                chosen.status = 'REPAID'
                    or chosen.drawn_on + make_interval(months => :months) + make_interval(days => :days) < :day
                    as over
            from chosen left join late on late.id = chosen.id
            where chosen.pd is not null
            """;

    private final JdbcClient jdbc;

    LoanOutcomes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A loan whose outcome is known.
     *
     * @param pd the probability it was priced with
     * @param challenger the version of the challenger then, or null
     * @param challengerPd what that said, or null
     * @param treesPd what its trees said, or null
     * @param bad whether it went bad
     */
    record Known(
            double pd,
            @Nullable String challenger,
            @Nullable Double challengerPd,
            @Nullable Double treesPd,
            boolean bad) {}

    /** The known outcomes of loans scored by a card, the newest first; whole payments count in the order they came. */
    public DriftReading.Outcomes of(String cardVersion, LocalDate day) {
        List<Known> known = known(cardVersion, day);
        return new DriftReading.Outcomes(
                known.stream().map(Known::pd).toList(),
                known.stream().map(Known::bad).toList());
    }

    /** The same, each with what the challenger of its time said. */
    List<Known> known(String cardVersion, LocalDate day) {
        List<Known> known = new ArrayList<>();
        jdbc.sql(OUTCOMES)
                .param("card", cardVersion)
                .param("most", MOST_LOANS)
                .param("months", MONTHS_WATCHED)
                .param("days", DAYS_TO_DEFAULT)
                .param("day", day)
                .query(row -> {
                    boolean bad = row.getBoolean("bad");
                    if (bad || row.getBoolean("over")) {
                        known.add(new Known(
                                row.getDouble("pd"),
                                row.getString("challenger"),
                                row.getObject("challenger_pd", Double.class),
                                row.getObject("trees_pd", Double.class),
                                bad));
                    }
                });
        return known;
    }
}
