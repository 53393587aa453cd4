package io.creditbridge.modelling;

import static org.assertj.core.api.Assertions.assertThat;

import io.creditbridge.training.ModelTraining;
import io.creditbridge.training.OutcomeColumn;
import io.creditbridge.training.TableBuilder;
import io.creditbridge.training.TrainingOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How long a whole training run takes: cards, trees, the judged fold and the report. */
class TrainingSpeedTest {

    private static final int ROWS = 100_000;
    private static final int INPUTS = 40;
    private static final int TELLING = 12;

    @Test
    void trainsAHundredThousandRowsOfFortyInputs() {
        Random random = new Random(1);
        List<String> header = new ArrayList<>(List.of("default"));
        IntStream.range(0, INPUTS).forEach(i -> header.add("input" + i));
        TableBuilder table = new TableBuilder(header);
        for (int row = 0; row < ROWS; row++) {
            List<String> cells = new ArrayList<>(List.of(""));
            double logit = -2.5;
            for (int i = 0; i < INPUTS; i++) {
                double value = random.nextGaussian();
                logit += i < TELLING ? 0.25 * value : 0;
                cells.add(random.nextInt(50) == 0 ? "" : "%.4f".formatted(value));
            }
            cells.set(0, random.nextDouble() < 1 / (1 + Math.exp(-logit)) ? "1" : "0");
            table.add(cells);
        }
        TrainingOrder order = new TrainingOrder(
                "TABLE",
                "speed-1",
                table.build(),
                new OutcomeColumn("default", "1"),
                List.of(),
                Set.of(),
                Optional.empty(),
                Double.NaN,
                Double.NaN,
                Optional.empty(),
                1);
        long before = System.nanoTime();
        ModelTraining.Result result = ModelTraining.run(
                order,
                TrainingProcedure.of(Recognised.Shape.TABLE, "speed-1", new LightGbmBoosting(), 1),
                part -> System.out.printf("%5.1f s: %3.0f %%%n", (System.nanoTime() - before) / 1e9, 100 * part));
        System.out.printf("training run: %.1f s%n", (System.nanoTime() - before) / 1e9);
        assertThat(result).isInstanceOf(ModelTraining.Done.class);
    }
}
