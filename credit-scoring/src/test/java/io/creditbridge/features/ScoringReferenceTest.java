package io.creditbridge.features;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScoringReferenceTest {

    private static final Path REFERENCE = Path.of("../docs/reference/scoring.md");

    @Test
    void theReferenceListsEveryFeatureAsItIsDefined() throws IOException {
        StringBuilder table = new StringBuilder();
        for (FeatureDefinition feature : FirmFeatures.standardSet().definitions()) {
            table.append(row(feature)).append('\n');
        }
        List<String> documented = Files.readAllLines(REFERENCE).stream()
                .filter(line -> line.startsWith("| `"))
                .toList();
        assertThat(documented)
                .as("rows of the table in %s should be:%n%s", REFERENCE, table)
                .containsExactlyElementsOf(table.toString().lines().toList());
    }

    @Test
    void theStandardSetHasAboutFiftyFeaturesWithDistinctNames() {
        assertThat(FirmFeatures.standardSet().size()).isBetween(40, 60);
        assertThat(FirmFeatures.standardSet().version()).isEqualTo("trade-1");
    }

    private static String row(FeatureDefinition feature) {
        return "| `%s` | %s | %s | %s | %s | %s | %s |"
                .formatted(
                        feature.id(),
                        feature.unit(),
                        feature.window(),
                        feature.formula(),
                        feature.meaning(),
                        feature.monotonicity() + (feature.outcomeProne() ? ", not trained on" : ""),
                        feature.missingReason());
    }
}
