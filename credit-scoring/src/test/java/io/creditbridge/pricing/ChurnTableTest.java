package io.creditbridge.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.creditbridge.pricing.ObservedAcceptance.Point;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChurnTableTest {

    private static final Path TABLE =
            Path.of(System.getProperty("creditbridge.data", "../../shared/data"), "cumcm2020c", "churn_by_rate.csv");

    @ParameterizedTest
    @CsvSource({
        "1, 0, 0.0465", "2, 0, 0.0585", "3, 0, 0.0585",
        "1, 0.02, 0.0745", "2, 0.02, 0.0825", "3, 0.02, 0.0825"
    })
    void theBestObservedRateIsTheOneWorkedOutFromTheSameTable(int column, double pd, double best) throws IOException {
        assumeTrue(Files.isReadable(TABLE), () -> "development data not found: " + TABLE.toAbsolutePath());
        List<Point> points;
        try (var lines = Files.lines(TABLE)) {
            points = lines.skip(1)
                    .map(line -> line.split(",", -1))
                    .map(row -> new Point(Double.parseDouble(row[0]), 1 - Double.parseDouble(row[column])))
                    .toList();
        }
        assertThat(points).hasSize(29);
        ObservedAcceptance observed = new ObservedAcceptance(points);
        assertThat(observed.bestObservedRate(pd, 1)).isEqualTo(best);
        List<Double> smooth = observed.smoothed().points().stream()
                .map(point -> -point.acceptance())
                .toList();
        assertThat(smooth).isSorted();
    }
}
