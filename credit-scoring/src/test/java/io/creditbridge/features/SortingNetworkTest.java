package io.creditbridge.features;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class SortingNetworkTest {

    @Property(tries = 500)
    void sortsAsTheLibraryDoesAndLeavesTheRest(
            @ForAll long seed,
            @ForAll @IntRange(max = 100) int most,
            @ForAll @IntRange(min = 1, max = 100) int values) {
        Random random = new Random(seed);
        int count = SortingNetwork.room(most);
        long[] numbers = random.longs(count + 5, -values, values).toArray();
        long[] expected = numbers.clone();
        Arrays.sort(expected, 0, count);
        SortingNetwork.sort(numbers, count);
        assertThat(numbers).isEqualTo(expected);
    }

    @Property(tries = 50)
    void sortsEveryNumberOfBlocksOfNoughtsAndOnes(@ForAll @IntRange(min = 1, max = 16) int blocks) {
        // A network that sorts noughts and ones sorts anything.
        Random random = new Random(blocks);
        for (int i = 0; i < 2000; i++) {
            long[] numbers = random.longs(4L * blocks, 0, 2).toArray();
            long[] expected = numbers.clone();
            Arrays.sort(expected);
            SortingNetwork.sort(numbers, numbers.length);
            assertThat(numbers).isEqualTo(expected);
        }
    }
}
