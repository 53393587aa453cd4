package io.creditbridge.scorecard;

import java.util.StringJoiner;

/**
 * A scorecard as text, one fact a line; numbers are written so that they are read back bit for bit.
 *
 * <p>The lines are: {@code creditbridge-scorecard 1}, {@code version}, {@code features}, {@code trained rows seed},
 * {@code bad-share sample portfolio}, {@code scale pdo points odds}, {@code intercept}, {@code calibration slope
 * intercept}, a {@code grade name pd-below} each, a {@code require feature bound figure referral} each, and for each
 * characteristic a line {@code characteristic feature direction coefficient} followed by {@code edges},
 * {@code specials}, {@code goods} and {@code bads}. Lines that begin with {@code #} say something to people only.
 */
public final class ScorecardText {

    static final String HEADER = "creditbridge-scorecard 1";

    private ScorecardText() {}

    /** The text of a card. */
    public static String write(Scorecard card) {
        StringJoiner lines = new StringJoiner("\n", "", "\n");
        Scorecard.Model model = card.model();
        lines.add(HEADER);
        lines.add("version " + card.version());
        lines.add("features " + card.featureSetVersion());
        lines.add("trained " + model.trainingRows() + " " + model.seed());
        lines.add("bad-share " + model.sampleBadShare() + " " + model.portfolioBadShare());
        PointScale scale = card.scale();
        lines.add("scale " + scale.pointsToDouble() + " " + scale.basePoints() + " " + scale.baseOdds());
        lines.add("intercept " + model.intercept());
        PlattCalibration calibration = model.calibration();
        lines.add("calibration " + calibration.slope() + " " + calibration.intercept());
        for (Grade grade : card.grades()) {
            lines.add("grade " + grade.name() + " " + grade.pdBelow());
        }
        for (Requirement rule : card.requirements()) {
            lines.add("require " + rule.featureId() + " " + rule.bound() + " " + rule.figure() + " " + rule.referral());
        }
        for (Characteristic characteristic : card.characteristics()) {
            writeCharacteristic(characteristic, lines);
        }
        return lines.toString();
    }

    private static void writeCharacteristic(Characteristic characteristic, StringJoiner lines) {
        Bins bins = characteristic.bins();
        lines.add("characteristic " + characteristic.featureId() + " " + characteristic.monotonicity() + " "
                + characteristic.coefficient());
        lines.add("edges" + joined(bins.edges()));
        lines.add("specials" + joined(bins.specials()));
        StringBuilder goods = new StringBuilder("goods");
        StringBuilder bads = new StringBuilder("bads");
        for (int bin = 0; bin < bins.count(); bin++) {
            goods.append(' ').append(characteristic.goods(bin));
            bads.append(' ').append(characteristic.bads(bin));
        }
        lines.add(goods);
        lines.add(bads);
        StringBuilder evidence = new StringBuilder("# evidence");
        for (int bin = 0; bin < bins.count(); bin++) {
            evidence.append(' ').append(characteristic.evidence(bin));
        }
        lines.add(evidence);
    }

    private static String joined(double[] values) {
        StringBuilder text = new StringBuilder();
        for (double value : values) {
            text.append(' ').append(value);
        }
        return text.toString();
    }

    /**
     * The card of a text.
     *
     * @throws IllegalArgumentException if the text is no card; the message names what is wrong
     */
    public static Scorecard read(String text) {
        return new ScorecardReader(text).card();
    }
}
