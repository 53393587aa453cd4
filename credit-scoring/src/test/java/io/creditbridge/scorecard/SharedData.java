package io.creditbridge.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.creditbridge.features.FeatureVector;
import io.creditbridge.features.FirmAggregates;
import io.creditbridge.features.FirmFeatures;
import io.creditbridge.features.TransactionAggregator;
import io.creditbridge.transaction.Direction;
import io.creditbridge.transaction.TransactionStatus;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPInputStream;

/**
 * The public development data, which are not part of the project: tests that need them are left out, with a message,
 * where they are absent.
 */
final class SharedData {

    private static final Path ROOT = Path.of(System.getProperty("creditbridge.data", "../../shared/data"));

    private SharedData() {}

    /** A file of the data; the calling test is left out where it is absent. */
    static Path file(String name) {
        Path path = ROOT.resolve(name);
        assumeTrue(Files.isReadable(path), () -> "development data not found: " + path.toAbsolutePath());
        return path;
    }

    /** Rows of a comma-separated file without its header. */
    static List<String[]> rows(String name) {
        try (var lines = Files.lines(file(name), StandardCharsets.UTF_8)) {
            return lines.skip(1).map(line -> line.split(",", -1)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The aggregates of every firm of {@code labelled} or {@code unlabelled} invoices, in the firm list's order. */
    static Map<String, FirmAggregates> invoices(String part) {
        Map<String, TransactionAggregator> firms = new LinkedHashMap<>();
        rows("cumcm2020c/firms_" + part + ".csv").forEach(row -> firms.put(row[0], new TransactionAggregator()));
        read("cumcm2020c/invoices_" + part + "_in.csv.gz", Direction.PURCHASE, firms);
        read("cumcm2020c/invoices_" + part + "_out.csv.gz", Direction.SALE, firms);
        Map<String, FirmAggregates> aggregates = new LinkedHashMap<>();
        firms.forEach((firm, aggregator) -> aggregates.put(firm, aggregator.aggregates()));
        return aggregates;
    }

    private static void read(String name, Direction direction, Map<String, TransactionAggregator> firms) {
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file(name))), StandardCharsets.UTF_8))) {
            reader.lines().skip(1).map(line -> line.split(",", -1)).forEach(row -> {
                TransactionAggregator aggregator =
                        Objects.requireNonNull(firms.get(row[0]), "invoice of a firm not listed");
                boolean accepted = aggregator
                        .add(
                                LocalDate.parse(row[2]),
                                direction,
                                row[3],
                                fen(row[4]),
                                fen(row[5]),
                                TransactionStatus.valueOf(row[7]))
                        .isAccepted();
                assertThat(accepted).as(Arrays.toString(row)).isTrue();
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long fen(String yuan) {
        return new BigDecimal(yuan).movePointRight(2).longValueExact();
    }

    /** The last day of the month of a firm's own latest transaction. */
    static LocalDate endOfOwnTrade(FirmAggregates firm) {
        YearMonth last = firm.months().getLast().month();
        return last.atEndOfMonth();
    }

    /** The labelled firms with their features, each as of the end of its own trade. */
    static TrainingData labelledFirms() {
        Map<String, FirmAggregates> firms = invoices("labelled");
        List<String[]> labels = rows("cumcm2020c/firms_labelled.csv");
        double[][] rows = new double[labels.size()][];
        boolean[] bad = new boolean[labels.size()];
        for (int i = 0; i < rows.length; i++) {
            FirmAggregates firm = firms.getOrDefault(labels.get(i)[0], FirmAggregates.EMPTY);
            FeatureVector vector = FirmFeatures.compute(firm, endOfOwnTrade(firm));
            rows[i] = vector.values();
            bad[i] = labels.get(i)[3].equals("1");
        }
        return new TrainingData(FirmFeatures.standardSet(), rows, bad);
    }
}
