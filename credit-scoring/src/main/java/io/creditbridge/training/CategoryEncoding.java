package io.creditbridge.training;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The evidence of each level of a column of words, learnt from outcomes: ln(share of goods / share of bads), drawn
 * towards nothing where a level is rare.
 *
 * <p>Levels of fewer cases than one in four hundred, or 20, are one level together. A missing cell is a level of its
 * own. A level never met has no evidence (NaN, which a card's bins count as 0).
 */
public final class CategoryEncoding {

    private static final double RARE_SHARE = 0.0025;
    private static final int RARE_COUNT = 20;

    /** Cases of the whole file's mixture that each level is given beside its own. */
    private static final double DRAWN_TOWARDS_NOTHING = 20;

    private final Map<String, Double> evidence;

    private CategoryEncoding(Map<String, Double> evidence) {
        this.evidence = evidence;
    }

    /** Learns from the rows given. */
    static CategoryEncoding fit(TableColumn column, int[] rows, boolean[] bad) {
        Map<String, long[]> counts = new TreeMap<>();
        long[] all = new long[2];
        for (int row : rows) {
            counts.computeIfAbsent(column.text(row), level -> new long[2])[bad[row] ? 1 : 0]++;
            all[bad[row] ? 1 : 0]++;
        }
        double least = Math.max(RARE_COUNT, RARE_SHARE * rows.length);
        long[] rare = new long[2];
        counts.values().stream().filter(level -> level[0] + level[1] < least).forEach(level -> {
            rare[0] += level[0];
            rare[1] += level[1];
        });
        Map<String, Double> evidence = new LinkedHashMap<>();
        counts.forEach((level, count) ->
                evidence.put(level, evidence(count[0] + count[1] < least ? rare : count, all)));
        return new CategoryEncoding(evidence);
    }

    private static double evidence(long[] level, long[] all) {
        double badShare = (double) all[1] / (all[0] + all[1]);
        double goods = level[0] + DRAWN_TOWARDS_NOTHING * (1 - badShare);
        double bads = level[1] + DRAWN_TOWARDS_NOTHING * badShare;
        return all[0] == 0 || all[1] == 0 ? 0 : StrictMath.log((goods / all[0]) / (bads / all[1]));
    }

    /** The same where some levels count as no evidence. */
    CategoryEncoding without(List<String> neutral) {
        Map<String, Double> kept = new LinkedHashMap<>(evidence);
        neutral.forEach(level -> kept.replace(level, 0.0));
        return new CategoryEncoding(kept);
    }

    /** An encoding read back from a model file. */
    static CategoryEncoding of(Map<String, Double> evidence) {
        return new CategoryEncoding(new LinkedHashMap<>(evidence));
    }

    /** The evidence of a level, positive where safer; NaN for one never met. The empty word is a missing cell. */
    public double evidence(String level) {
        return evidence.getOrDefault(level, Double.NaN);
    }

    /** The evidence of every level met, in the order of the words. */
    public Map<String, Double> levels() {
        return Map.copyOf(evidence);
    }

    /** The levels in a fixed order, for writing. */
    Map<String, Double> ordered() {
        return new TreeMap<>(evidence);
    }
}
