package io.creditbridge.features;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

class StatisticsTest {

    @Property(tries = 500)
    void addsUpDigitForDigitAsAStreamOfDoublesDoes(@ForAll @Size(max = 80) long[] fen) {
        double[] yuan = Arrays.stream(fen).mapToDouble(amount -> amount / 100.0).toArray();
        assertThat(Statistics.sum(yuan, yuan.length))
                .isEqualTo(Arrays.stream(yuan).sum());
    }

    @Property(tries = 500)
    void sortsAnyCountOfNumbers(@ForAll @Size(max = 80) long[] numbers, @ForAll boolean few) {
        long[] sorted = few ? Arrays.stream(numbers).map(number -> number % 5).toArray() : numbers.clone();
        long[] expected = sorted.clone();
        Arrays.sort(expected);
        SortingNetwork.sort(sorted, sorted.length);
        assertThat(sorted).isEqualTo(expected);
    }
}
