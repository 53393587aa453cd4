package io.creditbridge.quoting;

import io.creditbridge.modelling.ActiveCards;
import io.creditbridge.modelling.CardsInUse;
import io.creditbridge.organization.OrganizationId;
import io.creditbridge.scorecard.Discrimination;
import io.creditbridge.scorecard.ProbabilityErrors;
import io.creditbridge.scorecard.Scorecard;
import io.creditbridge.training.FittedModel;
import io.creditbridge.web.Today;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Champion and challenger side by side: on the scores that both gave, and on the loans whose outcome is known. */
@Component
class ModelComparison {

    /** Most scores looked at, the newest first. */
    private static final int MOST_SCORES = 2_000;

    private final ActiveCards cards;
    private final LoanOutcomes outcomes;
    private final ScoreDrift drift;
    private final Today today;
    private final JdbcClient jdbc;

    ModelComparison(ActiveCards cards, LoanOutcomes outcomes, ScoreDrift drift, Today today, JdbcClient jdbc) {
        this.cards = cards;
        this.outcomes = outcomes;
        this.drift = drift;
        this.today = today;
        this.jdbc = jdbc;
    }

    /** Which of the models. */
    enum Model {
        /** It decides. */
        CHAMPION,
        /** Its card is recorded beside. */
        CHALLENGER,
        /** Its boosted trees are recorded beside. */
        TREES
    }

    /**
     * What one model did.
     *
     * @param model which one
     * @param scored firms it scored of those that both saw
     * @param meanPd its mean probability of default over them; null without any
     * @param known loans with a known outcome that it had scored
     * @param auc the area under its ROC over these; null without both outcomes
     * @param brier its Brier score over these; null without any
     */
    record Line(
            Model model,
            int scored,
            @Nullable Double meanPd,
            int known,
            @Nullable Double auc,
            @Nullable Double brier) {}

    /**
     * The comparison.
     *
     * @param champion the version that decides
     * @param challenger the version recorded beside it; empty without one
     * @param sameGrade of the firms that both scored, how many got the same grade
     * @param safer how many got a better grade by the challenger
     * @param lines each model
     * @param drifts the newest readings of drift
     */
    record Comparison(
            String champion,
            String challenger,
            int sameGrade,
            int safer,
            List<Line> lines,
            List<ScoreDrift.Reading> drifts) {}

    private record Beside(
            @Nullable Double pd,
            @Nullable Double challengerPd,
            @Nullable Double treesPd,
            @Nullable String grade,
            @Nullable String challengerGrade) {}

    /** Compares what a bank uses, or the platform where no bank is named. */
    @Transactional(readOnly = true)
    public Comparison of(Optional<OrganizationId> bank) {
        CardsInUse inUse = cards.inUse();
        Scorecard champion = bank.map(inUse::of).orElseGet(inUse::platform);
        String challenger = cards.challenger(bank)
                .map(FittedModel::card)
                .map(Scorecard::version)
                .orElse("");
        List<Beside> scores = scores(champion.version(), challenger);
        List<LoanOutcomes.Known> known = outcomes.known(champion.version(), today.day()).stream()
                .filter(loan -> challenger.equals(loan.challenger()))
                .toList();
        List<Line> lines = List.of(
                line(Model.CHAMPION, scores.stream().map(Beside::pd), known, LoanOutcomes.Known::pd),
                line(
                        Model.CHALLENGER,
                        scores.stream().map(Beside::challengerPd),
                        known,
                        LoanOutcomes.Known::challengerPd),
                line(Model.TREES, scores.stream().map(Beside::treesPd), known, LoanOutcomes.Known::treesPd));
        List<Beside> both = scores.stream()
                .filter(one -> one.grade() != null && one.challengerGrade() != null)
                .toList();
        int same = (int) both.stream()
                .filter(one -> Objects.equals(one.grade(), one.challengerGrade()))
                .count();
        int safer = (int) both.stream()
                .filter(one -> place(one.challengerGrade()) < place(one.grade()))
                .count();
        return new Comparison(champion.version(), challenger, same, safer, lines, drift.seenBy(bank.orElse(null)));
    }

    private static int place(@Nullable String grade) {
        return GradeScale.place(Objects.requireNonNull(grade));
    }

    private static Line line(
            Model model,
            Stream<@Nullable Double> scores,
            List<LoanOutcomes.Known> loans,
            Function<LoanOutcomes.Known, @Nullable Double> pd) {
        double[] scored =
                scores.filter(Objects::nonNull).mapToDouble(Double::doubleValue).toArray();
        List<LoanOutcomes.Known> judged =
                loans.stream().filter(loan -> pd.apply(loan) != null).toList();
        double[] said = judged.stream()
                .mapToDouble(loan -> Objects.requireNonNull(pd.apply(loan)))
                .toArray();
        boolean[] bad = new boolean[said.length];
        int bads = 0;
        for (int i = 0; i < bad.length; i++) {
            bad[i] = judged.get(i).bad();
            bads += bad[i] ? 1 : 0;
        }
        double sum = 0;
        for (double one : scored) {
            sum += one;
        }
        return new Line(
                model,
                scored.length,
                scored.length == 0 ? null : sum / scored.length,
                said.length,
                bads == 0 || bads == said.length
                        ? null
                        : Discrimination.of(said, bad).auc(),
                said.length == 0 ? null : ProbabilityErrors.brier(said, bad));
    }

    private List<Beside> scores(String champion, String challenger) {
        List<Beside> scores = new ArrayList<>();
        jdbc.sql("""
                        select (result #>> '{outcome,pd}')::float8, (challenger #>> '{outcome,pd}')::float8,
                            (challenger ->> 'treesPd')::float8, result #>> '{outcome,grade}',
                            challenger #>> '{outcome,grade}'
                        from score
                        where split_part(model_version, '@', 1) = :champion and challenger is not null
                            and split_part(challenger #>> '{outcome,modelVersion}', '@', 1) = :challenger
                        order by scored_at desc limit :most
                        """)
                .param("champion", champion)
                .param("challenger", challenger)
                .param("most", MOST_SCORES)
                .query(row -> {
                    scores.add(new Beside(
                            row.getObject(1, Double.class),
                            row.getObject(2, Double.class),
                            row.getObject(3, Double.class),
                            row.getString(4),
                            row.getString(5)));
                });
        return scores;
    }
}
