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
    void addsUpAndCountsTwoYearsOfEachColumn(
            @ForAll long seed,
            @ForAll @IntRange(max = 70) int width,
            @ForAll @IntRange(min = -2000, max = 50) int from) {
        Random random = new Random(seed);
        long[] fen = random.longs(Math.max(0, from + 2 * YEAR * width), -3, 4).toArray();
        fold.take(fen, from, width);
        for (int column = 0; column < width; column++) {
            long traded = 0;
            for (int year = 0; year < 2; year++) {
                long sum = 0;
                long positives = 0;
                for (int month = year * YEAR; month < (year + 1) * YEAR; month++) {
                    int at = from + month * width + column;
                    long amount = at < 0 ? 0 : fen[at];
                    traded |= amount != 0 ? 1L << month : 0;
                    sum += amount;
                    positives += amount > 0 ? 1 : 0;
                }
                assertThat(fold.sum(year, column)).isEqualTo(sum);
                assertThat(fold.positives(year, column)).isEqualTo(positives);
            }
            assertThat(fold.traded(column)).isEqualTo(traded);
        }
    }
}
