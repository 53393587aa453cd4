package io.creditbridge.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A column is what most of its cells are; what is no number is missing, never a word that looks like one. */
class TableBuilderTest {

    private static final int ROWS = 400;

    @ParameterizedTest
    @ValueSource(strings = {"inf", "-inf", "Infinity", "+Infinity", "-INFINITY", "1e400", "-1e999", "$1e400"})
    void aNumberBeyondAllNumbersLeavesItsColumnOneOfNumbersAndIsCounted(String beyond) {
        TableColumn column = column(beyond, 5);
        assertThat(column.kind()).isEqualTo(TableColumn.Kind.NUMBER);
        assertThat(column.isMissing(0)).isTrue();
        assertThat(column.isMissing(1)).isFalse();
        assertThat(column.unread()).isEqualTo(ROWS / 5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "NaN", "nan", "NA", "n/a", "#N/A", "#DIV/0!", "null", "None", "?"})
    void whatProgramsWriteForNothingIsMissingAndNoFault(String nothing) {
        TableColumn column = column(nothing, 3);
        assertThat(column.kind()).isEqualTo(TableColumn.Kind.NUMBER);
        assertThat(column.isMissing(0)).isTrue();
        assertThat(column.unread()).isZero();
    }

    @Test
    void aFewWordsAmongNumbersAreMissingAndCounted() {
        TableColumn column = column("unknown", 200);
        assertThat(column.kind()).isEqualTo(TableColumn.Kind.NUMBER);
        assertThat(column.unread()).isEqualTo(2);
        assertThat(column("unknown", 20).kind()).isEqualTo(TableColumn.Kind.NUMBER);
        assertThat(column("unknown", 20).unread()).isEqualTo(ROWS / 20);
        assertThat(column("unknown", 4).kind()).isEqualTo(TableColumn.Kind.WORD);
    }

    /** Numbers, with another cell in every so many. */
    private static TableColumn column(String other, int every) {
        Random random = new Random(3);
        TableBuilder builder = new TableBuilder(List.of("x"));
        for (int row = 0; row < ROWS; row++) {
            builder.add(List.of(row % every == 0 ? other : Double.toString(random.nextGaussian())));
        }
        return builder.build().column("x").orElseThrow();
    }
}
