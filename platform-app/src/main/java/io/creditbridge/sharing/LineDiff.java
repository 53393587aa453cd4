package io.creditbridge.sharing;

import java.util.ArrayList;
import java.util.List;

/** What changed between two texts, line by line: a longest common subsequence stays, the rest goes out or comes in. */
final class LineDiff {

    private LineDiff() {}

    /** What became of a line. */
    enum Kind {
        /** In both texts. */
        SAME,
        /** Only in the older one. */
        OUT,
        /** Only in the newer one. */
        IN
    }

    /** One line of the comparison. */
    record Line(Kind kind, String text) {}

    static List<Line> of(String older, String newer) {
        List<String> before = older.lines().toList();
        List<String> after = newer.lines().toList();
        int[][] common = new int[before.size() + 1][after.size() + 1];
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int k = after.size() - 1; k >= 0; k--) {
                common[i][k] = before.get(i).equals(after.get(k))
                        ? common[i + 1][k + 1] + 1
                        : Math.max(common[i + 1][k], common[i][k + 1]);
            }
        }
        List<Line> lines = new ArrayList<>();
        int i = 0;
        int k = 0;
        while (i < before.size() || k < after.size()) {
            if (i < before.size() && k < after.size() && before.get(i).equals(after.get(k))) {
                lines.add(new Line(Kind.SAME, before.get(i++)));
                k++;
            } else if (k == after.size() || (i < before.size() && common[i + 1][k] >= common[i][k + 1])) {
                lines.add(new Line(Kind.OUT, before.get(i++)));
            } else {
                lines.add(new Line(Kind.IN, after.get(k++)));
            }
        }
        return lines;
    }
}
