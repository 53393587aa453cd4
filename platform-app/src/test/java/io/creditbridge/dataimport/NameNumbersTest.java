package io.creditbridge.dataimport;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NameNumbersTest {

    @Test
    void numbersNamesInTheOrderOfTheirFirstComing() {
        Random random = new Random(7);
        NameNumbers numbers = new NameNumbers();
        Map<String, Integer> expected = new LinkedHashMap<>();
        for (int i = 0; i < 50_000; i++) {
            String name = switch (random.nextInt(4)) {
                case 0 -> "客户" + random.nextInt(3_000);
                case 1 -> "C" + random.nextInt(3_000);
                case 2 -> "";
                default -> "x".repeat(random.nextInt(200));
            };
            byte[] bytes = ("ab" + name + "cd").getBytes(StandardCharsets.UTF_8);
            int before = expected.size();
            int number = numbers.number(bytes, 2, bytes.length - 4);
            assertThat(number).isEqualTo(expected.computeIfAbsent(name, any -> before));
        }
        expected.forEach((name, number) -> assertThat(numbers.name(number)).isEqualTo(name));
    }

    @Test
    void givesTheirPlacesInTheOrderOfNames() {
        NameNumbers numbers = new NameNumbers();
        for (String name : List.of("供应商", "b", "甲", "a", "ab")) {
            byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
            numbers.number(bytes, 0, bytes.length);
        }
        assertThat(numbers.inOrder()).containsExactly(3, 2, 4, 0, 1);
    }
}
