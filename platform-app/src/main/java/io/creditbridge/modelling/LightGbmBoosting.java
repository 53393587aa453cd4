package io.creditbridge.modelling;

import io.creditbridge.training.BoostedTrees;
import io.creditbridge.training.Boosting;
import io.github.metarank.lightgbm4j.LGBMBooster;
import io.github.metarank.lightgbm4j.LGBMDataset;
import io.github.metarank.lightgbm4j.LGBMException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The boosted challenger, grown by LightGBM: one thread and fixed seeds, so that the same lesson gives the same trees.
 *
 * <p>The library is native; where it does not load (another processor, no OpenMP library) that is said in the report.
 */
final class LightGbmBoosting implements Boosting {

    private static final int MOST_ROUNDS = 300;
    private static final int LEAST_ROUNDS = 60;

    /** Cases for each round: few cases cannot carry many trees. */
    private static final int CASES_A_ROUND = 25;

    private static final int LARGEST_LEAF_FLOOR = 50;

    /**
     * The native library, loaded once from a folder of this process alone.
     *
     * <p>The wrapper unpacks it under a fixed name into the folder for temporary files: a second process on the same
     * machine would overwrite what the first one runs, and crash it. So that folder is another one while it unpacks.
     */
    private static final class Library {

        private static final String TEMPORARY_FILES = "java.io.tmpdir";
        private static final String MISSING = load();

        private static String load() {
            String usual = System.getProperty(TEMPORARY_FILES, "");
            try {
                Path own = Files.createTempDirectory("lightgbm");
                own.toFile().deleteOnExit();
                System.setProperty(TEMPORARY_FILES, own.toString());
                LGBMBooster.loadNative();
                try (Stream<Path> unpacked = Files.list(own)) {
                    unpacked.forEach(file -> file.toFile().deleteOnExit());
                }
                return LGBMBooster.isNativeLoaded() ? "" : "no library for this system";
            } catch (IOException | LinkageError notHere) {
                return String.valueOf(notHere.getMessage());
            } finally {
                System.setProperty(TEMPORARY_FILES, usual);
            }
        }
    }

    @Override
    public Outcome grow(Lesson lesson) {
        if (!Library.MISSING.isEmpty()) {
            return new Unavailable(Library.MISSING);
        }
        try {
            return new Grown(BoostedTrees.read(trained(lesson)));
        } catch (LGBMException | LinkageError notHere) {
            return new Unavailable(String.valueOf(notHere.getMessage()));
        }
    }

    private static String trained(Lesson lesson) throws LGBMException {
        List<double[]> rows = lesson.rows();
        int width = lesson.directions().size();
        double[] flat = new double[rows.size() * width];
        float[] labels = new float[rows.size()];
        for (int i = 0; i < rows.size(); i++) {
            System.arraycopy(rows.get(i), 0, flat, i * width, width);
            labels[i] = lesson.outcomes().get(i) ? 1 : 0;
        }
        String parameters = parameters(lesson);
        try (LGBMDataset data = LGBMDataset.createFromMat(flat, rows.size(), width, true, parameters, null)) {
            data.setField("label", labels);
            try (LGBMBooster booster = LGBMBooster.create(data, parameters)) {
                int rounds = Math.clamp(rows.size() / CASES_A_ROUND, LEAST_ROUNDS, MOST_ROUNDS);
                boolean finished = false;
                for (int round = 0; round < rounds && !finished; round++) {
                    finished = booster.updateOneIter();
                }
                return booster.saveModelToString(0, 0, LGBMBooster.FeatureImportanceType.GAIN);
            }
        }
    }

    private static String parameters(Lesson lesson) {
        int leaf = Math.clamp(lesson.rows().size() / 40, 5, LARGEST_LEAF_FLOOR);
        String directions = lesson.directions().stream().map(String::valueOf).collect(Collectors.joining(","));
        return "objective=binary boosting=gbdt num_threads=1 deterministic=true force_col_wise=true verbosity=-1"
                + " learning_rate=0.05 num_leaves=8 max_depth=4 min_data_in_leaf=" + leaf
                + " lambda_l2=5 bagging_fraction=0.8 bagging_freq=1 feature_fraction=0.6 max_bin=255"
                + " feature_pre_filter=false monotone_constraints_method=basic monotone_constraints=" + directions
                + " seed=" + (lesson.seed() & 0x7fffffff);
    }
}
