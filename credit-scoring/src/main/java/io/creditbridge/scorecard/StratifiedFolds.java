package io.creditbridge.scorecard;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** A random split of rows into folds with about equal shares of bads; the same seed gives the same split. */
public final class StratifiedFolds {

    private final int[] foldOfRow;

    /** Splits rows by their outcomes. */
    public StratifiedFolds(boolean[] bad, int folds, long seed) {
        foldOfRow = new int[bad.length];
        Random random = new Random(seed);
        int next = 0;
        for (boolean wanted : new boolean[] {true, false}) {
            List<Integer> rows = new ArrayList<>();
            for (int i = 0; i < bad.length; i++) {
                if (bad[i] == wanted) {
                    rows.add(i);
                }
            }
            Collections.shuffle(rows, random);
            for (int row : rows) {
                foldOfRow[row] = next++ % folds;
            }
        }
    }

    /** The rows of a fold. */
    public int[] rowsIn(int fold) {
        return IntStream.range(0, foldOfRow.length)
                .filter(row -> foldOfRow[row] == fold)
                .toArray();
    }

    /** The rows of all other folds. */
    public int[] rowsOutside(int fold) {
        return IntStream.range(0, foldOfRow.length)
                .filter(row -> foldOfRow[row] != fold)
                .toArray();
    }
}
