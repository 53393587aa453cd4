package io.creditbridge.training;

import io.creditbridge.scorecard.Discrimination;
import java.util.Optional;
import java.util.stream.IntStream;

/** What the cells of a column give away about the outcome that an honest column would not. */
final class LeakTests {

    /** Area under the curve of one column above which it is taken to know the outcome. */
    private static final double TOO_GOOD = 0.95;

    /** Area by which being filled, or being a round number, may not tell the outcome. */
    private static final double FILLED_TELLS = 0.85;

    private static final double ROUNDNESS_TELLS = 0.70;

    /** Share of one outcome among filled cells that is as good as all. */
    private static final double ONE_OUTCOME = 0.98;

    /** How far that share must lie from the share among all. */
    private static final double APART = 0.25;

    private static final int LEAST_FILLED = 20;

    /** Levels beyond which a column of words is not tried alone: small levels would look too good by chance. */
    private static final int LEVELS_TRIED = 50;

    private static final int[] ROUND = {12, 6, 10, 100, 1000};

    private LeakTests() {}

    static Optional<ColumnFinding> filledForOneOutcome(TableColumn column, boolean[] bad) {
        int filled = 0;
        int filledBad = 0;
        int bads = 0;
        double[] isFilled = new double[bad.length];
        for (int row = 0; row < bad.length; row++) {
            bads += bad[row] ? 1 : 0;
            if (!column.isMissing(row)) {
                isFilled[row] = 1;
                filled++;
                filledBad += bad[row] ? 1 : 0;
            }
        }
        if (filled < LEAST_FILLED || bad.length - filled < LEAST_FILLED) {
            return Optional.empty();
        }
        double auc = strength(isFilled, bad);
        double badShare = (double) filledBad / filled;
        boolean oneOutcome = Math.max(badShare, 1 - badShare) > ONE_OUTCOME
                && Math.abs(badShare - (double) bads / bad.length) > APART;
        return auc > FILLED_TELLS || oneOutcome
                ? Optional.of(new ColumnFinding(column.name(), ColumnConcern.FILLED_FOR_ONE_OUTCOME, badShare))
                : Optional.empty();
    }

    static Optional<ColumnFinding> tooGoodAlone(TableColumn column, boolean[] bad) {
        double auc = alone(column, bad);
        return auc > TOO_GOOD
                ? Optional.of(new ColumnFinding(column.name(), ColumnConcern.TOO_GOOD_ALONE, auc))
                : Optional.empty();
    }

    /** The area under the curve of a column by itself, words ordered by their share of bads. */
    static double alone(TableColumn column, boolean[] bad) {
        int[] known = IntStream.range(0, bad.length)
                .filter(row -> !column.isMissing(row))
                .toArray();
        double[] risk = new double[known.length];
        boolean[] outcomes = new boolean[known.length];
        for (int i = 0; i < known.length; i++) {
            outcomes[i] = bad[known[i]];
        }
        if (column.kind() == TableColumn.Kind.WORD) {
            if (column.levels().size() > LEVELS_TRIED) {
                return 0.5;
            }
            CategoryEncoding encoding = CategoryEncoding.fit(column, known, bad);
            for (int i = 0; i < known.length; i++) {
                risk[i] = -encoding.evidence(column.text(known[i]));
                risk[i] = Double.isNaN(risk[i]) ? 0 : risk[i];
            }
        } else {
            for (int i = 0; i < known.length; i++) {
                risk[i] = column.number(known[i]);
            }
        }
        return strength(risk, outcomes);
    }

    static Optional<ColumnFinding> roundness(TableColumn column, boolean[] bad) {
        if (column.kind() != TableColumn.Kind.NUMBER) {
            return Optional.empty();
        }
        int[] whole = IntStream.range(0, bad.length)
                .filter(row -> column.number(row) == Math.rint(column.number(row)) && column.number(row) > 0)
                .toArray();
        if (whole.length < bad.length / 2) {
            return Optional.empty();
        }
        boolean[] outcomes = new boolean[whole.length];
        double[] round = new double[whole.length];
        for (int divisor : ROUND) {
            int rounds = 0;
            for (int i = 0; i < whole.length; i++) {
                outcomes[i] = bad[whole[i]];
                round[i] = column.number(whole[i]) % divisor == 0 ? 1 : 0;
                rounds += (int) round[i];
            }
            double auc = rounds > LEAST_FILLED ? strength(round, outcomes) : 0.5;
            if (auc > ROUNDNESS_TELLS) {
                return Optional.of(new ColumnFinding(column.name(), ColumnConcern.ROUNDNESS_TELLS_THE_OUTCOME, auc));
            }
        }
        return Optional.empty();
    }

    /** The area under the curve in whichever direction is better; one half where one outcome only occurs. */
    static double strength(double[] risk, boolean[] bad) {
        double auc = area(risk, bad);
        return Math.max(auc, 1 - auc);
    }

    /** The area under the curve; one half where one outcome only occurs. */
    static double area(double[] risk, boolean[] bad) {
        int bads = 0;
        for (boolean one : bad) {
            bads += one ? 1 : 0;
        }
        return bads == 0 || bads == bad.length
                ? 0.5
                : Discrimination.of(risk, bad).auc();
    }
}
