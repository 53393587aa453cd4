package io.creditbridge.features;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class MonthFoldTest {

    private static final int YEAR = 12;

    private final MonthFold fold = new MonthFold();

    @Property(tries = 200)
    void addsUpAndCountsAYearOfEachColumn(
            @ForAll long seed, @ForAll @IntRange(max = 70) int width, @ForAll @IntRange(max = 50) int from) {
        Random random = new Random(seed);
        long[] fen = random.longs(from + YEAR * width, -3, 4).toArray();
        fold.take(fen, from, width);
        for (int column = 0; column < width; column++) {
            long sum = 0;
            long positives = 0;
            for (int month = 0; month < YEAR; month++) {
                long amount = fen[from + month * width + column];
                sum += amount;
                positives += amount > 0 ? 1 : 0;
            }
            assertThat(fold.sum(column)).isEqualTo(sum);
            assertThat(fold.positives(column)).isEqualTo(positives);
        }
    }
}
