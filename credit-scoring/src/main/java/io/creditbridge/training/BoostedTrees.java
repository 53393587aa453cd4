package io.creditbridge.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A sum of decision trees whose value is a logit, read from the text that LightGBM writes (format {@code version=v4}).
 *
 * <p>Walking the trees is plain Java: what was trained once is scored and replayed anywhere, without the library.
 */
public final class BoostedTrees {

    private static final int GOES_LEFT_WHERE_MISSING = 2;
    private static final int MISSING_KIND = 12;
    private static final int MISSING_IS_NAN = 8;

    private final String text;
    private final List<Tree> trees;

    private BoostedTrees(String text, List<Tree> trees) {
        this.text = text;
        this.trees = trees;
    }

    /**
     * Reads trees.
     *
     * @throws IllegalArgumentException if the text holds no trees, or splits that are not numeric
     */
    public static BoostedTrees read(String text) {
        List<Tree> trees = new ArrayList<>();
        Map<String, String> fields = new HashMap<>();
        for (String line : text.lines().toList()) {
            int equals = line.indexOf('=');
            boolean ends = line.isEmpty() || line.startsWith("end of trees");
            if (ends && fields.containsKey("leaf_value")) {
                trees.add(new Tree(fields));
                fields = new HashMap<>();
            } else if (equals > 0) {
                fields.put(line.substring(0, equals), line.substring(equals + 1));
            }
        }
        if (trees.isEmpty()) {
            throw new IllegalArgumentException("no trees");
        }
        return new BoostedTrees(text, trees);
    }

    /** The text they were read from. */
    public String text() {
        return text;
    }

    /** The number of trees. */
    public int size() {
        return trees.size();
    }

    /** The logit of a row; NaN in it is a missing value. */
    public double logit(double[] row) {
        double sum = 0;
        for (Tree tree : trees) {
            sum += tree.value(row);
        }
        return sum;
    }

    /** One tree: inner nodes in parallel arrays; a negative child is the leaf −child−1. */
    private static final class Tree {

        private final int[] feature;
        private final double[] threshold;
        private final int[] decision;
        private final int[] left;
        private final int[] right;
        private final double[] leaf;

        Tree(Map<String, String> fields) {
            leaf = numbers(fields, "leaf_value");
            boolean grown = leaf.length > 1;
            feature = grown ? wholes(fields, "split_feature") : new int[0];
            threshold = grown ? numbers(fields, "threshold") : new double[0];
            decision = grown ? wholes(fields, "decision_type") : new int[0];
            left = grown ? wholes(fields, "left_child") : new int[0];
            right = grown ? wholes(fields, "right_child") : new int[0];
            if (Arrays.stream(decision).anyMatch(type -> (type & 1) != 0)) {
                throw new IllegalArgumentException("a split that is not numeric");
            }
        }

        double value(double[] row) {
            if (feature.length == 0) {
                return leaf[0];
            }
            int node = 0;
            while (node >= 0) {
                node = goesLeft(row[feature[node]], node) ? left[node] : right[node];
            }
            return leaf[-node - 1];
        }

        private boolean goesLeft(double value, int node) {
            if (Double.isNaN(value)) {
                if ((decision[node] & MISSING_KIND) == MISSING_IS_NAN) {
                    return (decision[node] & GOES_LEFT_WHERE_MISSING) != 0;
                }
                return 0 <= threshold[node];
            }
            return value <= threshold[node];
        }

        private static String[] parts(Map<String, String> fields, String name) {
            String value = fields.get(name);
            if (value == null) {
                throw new IllegalArgumentException("a tree without " + name);
            }
            return value.strip().split(" +");
        }

        private static double[] numbers(Map<String, String> fields, String name) {
            return Arrays.stream(parts(fields, name)).mapToDouble(Tree::number).toArray();
        }

        private static double number(String written) {
            return switch (written) {
                case "inf" -> Double.POSITIVE_INFINITY;
                case "-inf" -> Double.NEGATIVE_INFINITY;
                default -> Double.parseDouble(written);
            };
        }

        private static int[] wholes(Map<String, String> fields, String name) {
            return Arrays.stream(parts(fields, name))
                    .mapToInt(Integer::parseInt)
                    .toArray();
        }
    }
}
