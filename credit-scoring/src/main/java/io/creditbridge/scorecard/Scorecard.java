package io.creditbridge.scorecard;

import io.creditbridge.features.FeatureVector;
import io.creditbridge.scorecard.ScoreOutcome.Referred;
import io.creditbridge.scorecard.ScoreOutcome.Scored;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * An immutable scorecard.
 *
 * <p>Logit of default = slope·(intercept − Σ coefficient·evidence of the value's bin) + calibration's intercept + shift
 * from the training sample's share of bads to the portfolio's. Points are a line of the logit. A firm with too little
 * history, or with any feature missing that the card reads, gets no score but the reasons why.
 *
 * @param version the stable name of this card
 * @param featureSetVersion the feature set it reads
 * @param model intercept, calibration and shares of bads
 * @param characteristics the features it reads, in fixed order; at least one
 * @param scale points from logits
 * @param grades the grades, best first; at least one
 * @param requirements what a history must hold before it is scored
 */
public record Scorecard(
        String version,
        String featureSetVersion,
        Model model,
        List<Characteristic> characteristics,
        PointScale scale,
        List<Grade> grades,
        List<Requirement> requirements) {

    /** Most reasons given for one score. */
    public static final int REASON_LIMIT = 4;

    /** Days after which data say nothing more of a firm, for cards that set no limit of their own. */
    public static final int MOST_DAYS_SINCE = 180;

    /**
     * The figures of a card that are not about one feature.
     *
     * @param intercept logit at evidence zero
     * @param calibration correction of the logit
     * @param sampleBadShare share of bads in the training sample
     * @param portfolioBadShare share of bads in the portfolio that is scored
     * @param trainingRows number of training cases
     * @param seed what the training's random order began from
     */
    public record Model(
            double intercept,
            PlattCalibration calibration,
            double sampleBadShare,
            double portfolioBadShare,
            int trainingRows,
            long seed) {

        double priorShift() {
            return sampleBadShare == portfolioBadShare ? 0 : Logit.of(portfolioBadShare) - Logit.of(sampleBadShare);
        }
    }

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if there is no characteristic or no grade, or the version is no plain word
     */
    public Scorecard {
        Objects.requireNonNull(model);
        Objects.requireNonNull(scale);
        characteristics = List.copyOf(characteristics);
        grades = List.copyOf(grades);
        requirements = List.copyOf(requirements);
        if (characteristics.isEmpty() || grades.isEmpty() || !version.matches("[a-z0-9][a-z0-9.@-]{0,99}")) {
            throw new IllegalArgumentException("no scorecard: " + version);
        }
    }

    /**
     * The same card for a portfolio with another share of bads than the training sample's; its version says so.
     *
     * @throws IllegalArgumentException if the share does not lie strictly between 0 and 1
     */
    public Scorecard forPortfolio(double badShare) {
        if (!(badShare > 0 && badShare < 1)) {
            throw new IllegalArgumentException("a share of bads must lie in (0, 1): " + badShare);
        }
        String base = version.replaceFirst("@.*", "");
        Model shifted = new Model(
                model.intercept(),
                model.calibration(),
                model.sampleBadShare(),
                badShare,
                model.trainingRows(),
                model.seed());
        String named = base + "@" + String.format(Locale.ROOT, "%.6f", badShare);
        return new Scorecard(named, featureSetVersion, shifted, characteristics, scale, grades, requirements);
    }

    /** Scores a firm on the day that its features describe, or says why it is referred to a person. */
    public ScoreOutcome score(FeatureVector firm) {
        return score(firm, firm.asOf());
    }

    /**
     * Scores a firm on a day, or says why it is referred to a person. Nothing is known of the days since those that its
     * features describe: they count as days without trade, so that what was fresh once does not stay so.
     */
    public ScoreOutcome score(FeatureVector firm, LocalDate day) {
        List<Referral> referrals = referrals(firm, Math.max(0, ChronoUnit.DAYS.between(firm.asOf(), day)));
        if (!referrals.isEmpty()) {
            return new Referred(referrals, version, firm.hash());
        }
        double[] row = row(firm);
        int[] worst = new int[REASON_LIMIT];
        RowScorer scorer = scorer();
        double logit = scorer.logitWithReasons(row, 0, worst);
        List<ReasonCode> reasons = new ArrayList<>();
        for (int c : worst) {
            if (c >= 0) {
                Characteristic lost = characteristics.get(c);
                reasons.add(new ReasonCode(lost.featureId(), lost.reasonKey(), scorer.pointsLost(c, row[c])));
            }
        }
        double pd = Logit.inverse(logit);
        int points = Math.toIntExact(Math.round(scale.points(logit)));
        return new Scored(points, logit, pd, Grade.of(pd, grades).name(), reasons, version, firm.hash());
    }

    /** What each characteristic made of a firm that it scores, in the card's order. */
    public List<ScoreFactor> factors(FeatureVector firm) {
        double[] row = row(firm);
        RowScorer scorer = scorer();
        List<ScoreFactor> factors = new ArrayList<>();
        for (int c = 0; c < row.length; c++) {
            Bins bins = characteristics.get(c).bins();
            int bin = bins.of(row[c]);
            factors.add(new ScoreFactor(
                    characteristics.get(c).featureId(),
                    row[c],
                    bins.lowerEdge(bin),
                    bins.upperEdge(bin),
                    scorer.pointsLost(c, row[c])));
        }
        return factors;
    }

    /** A fast scorer of many rows; make one a thread. */
    public RowScorer scorer() {
        PlattCalibration calibration = model.calibration();
        PlattCalibration shifted =
                new PlattCalibration(calibration.slope(), calibration.intercept() + model.priorShift());
        return new RowScorer(characteristics, model.intercept(), shifted, scale.factor());
    }

    /** The values of a firm's features in the order of the characteristics; NaN where missing. */
    public double[] row(FeatureVector firm) {
        return characteristics.stream()
                .mapToDouble(characteristic -> firm.value(characteristic.featureId()))
                .toArray();
    }

    private List<Referral> referrals(FeatureVector firm, long daysSince) {
        if (!firm.set().version().equals(featureSetVersion)) {
            return List.of(new Referral(Referral.Kind.OTHER_FEATURE_SET, featureSetVersion));
        }
        if (Arrays.stream(firm.values()).allMatch(Double::isNaN)) {
            return List.of(new Referral(Referral.Kind.NO_SOURCE, featureSetVersion));
        }
        List<Referral> referrals = new ArrayList<>();
        boolean asksForFreshData = false;
        for (Requirement requirement : requirements) {
            boolean fresh = requirement.referral() == Referral.Kind.STALE_DATA;
            asksForFreshData |= fresh;
            if (!requirement.holdsFor(firm.value(requirement.featureId()) + (fresh ? daysSince : 0))) {
                referrals.add(new Referral(requirement.referral(), requirement.featureId()));
            }
        }
        if (!asksForFreshData && daysSince > MOST_DAYS_SINCE) {
            referrals.add(new Referral(Referral.Kind.STALE_DATA, featureSetVersion));
        }
        for (Characteristic characteristic : characteristics) {
            if (Double.isNaN(firm.value(characteristic.featureId()))) {
                referrals.add(new Referral(Referral.Kind.MISSING_FEATURE, characteristic.featureId()));
            }
        }
        return referrals;
    }
}
