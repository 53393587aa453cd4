package io.creditbridge.matching;

import io.creditbridge.money.Money;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/** Random regions, firms and products, with values that often meet a bound exactly. */
record RandomMarket(RegionTree regions, List<FirmProfile> firms, List<ProductConditions> products) {

    private static final int REGIONS = 60;

    static RandomMarket of(int firms, int products, Random random) {
        Map<String, String> parents = new HashMap<>();
        for (int region = 1; region < REGIONS; region++) {
            parents.put("r" + region, "r" + random.nextInt(region));
        }
        return new RandomMarket(
                RegionTree.of(parents),
                IntStream.range(0, firms).mapToObj(i -> firm(random)).toList(),
                IntStream.range(0, products).mapToObj(i -> product(random)).toList());
    }

    private static FirmProfile firm(Random random) {
        return new FirmProfile(
                key("r", REGIONS, random),
                key("i", 40, random),
                random.nextInt(120),
                Money.ofYuan(random.nextInt(200) * 100_000L),
                Money.ofYuan(1 + random.nextInt(100) * 50_000L),
                key("p", 8, random),
                keys("k", 6, random.nextInt(3), random),
                random.nextInt(10) == 0 ? FirmProfile.UNGRADED : 1 + random.nextInt(10));
    }

    private static ProductConditions product(Random random) {
        Money least = Money.ofYuan(1 + random.nextInt(20) * 50_000L);
        return new ProductConditions(
                keys("r", REGIONS + 2, random.nextInt(4), random),
                keys("i", 42, random.nextInt(25), random),
                random.nextInt(60),
                Money.ofYuan(random.nextInt(100) * 100_000L),
                least,
                least.plus(Money.ofYuan(random.nextInt(80) * 50_000L)),
                keys("p", 8, random.nextInt(6), random),
                keys("k", 6, random.nextInt(4), random),
                random.nextInt(5) == 0 ? FirmProfile.UNGRADED : 1 + random.nextInt(10));
    }

    private static String key(String prefix, int bound, Random random) {
        return prefix + random.nextInt(bound);
    }

    private static Set<String> keys(String prefix, int bound, int count, Random random) {
        List<String> keys = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            keys.add(key(prefix, bound, random));
        }
        return new HashSet<>(keys);
    }
}
