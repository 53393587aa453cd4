package io.creditbridge.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ProductRankingTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-03-01");
    private static final OwnerNeed IN_TEN_DAYS = new OwnerNeed(TODAY, TODAY.plusDays(10));
    private static final Eligibility FITS = new Eligibility.Eligible();
    private static final Eligibility FAILS = new Eligibility.Ineligible(
            List.of(new FailedRule("purpose", "A", "B", new Mend.OneOf(new TreeSet<>(List.of("B"))))));

    @Test
    void putsFitThenTimeThenCostThenChance() {
        List<ProductCandidate> candidates = List.of(
                new ProductCandidate("cheap-but-not-for-you", FAILS, 1, 0.01, 1),
                new ProductCandidate("cheap-but-late", FITS, 12, 0.02, 1),
                new ProductCandidate("dear", FITS, 3, 0.09, 0.9),
                new ProductCandidate("likely", FITS, 10, 0.05, 0.8),
                new ProductCandidate("unlikely", FITS, 2, 0.05, 0.3));
        List<RankedProduct> ranked = ProductRanking.rank(IN_TEN_DAYS, candidates);
        assertThat(ranked)
                .extracting(product -> product.candidate().productId())
                .containsExactly("likely", "unlikely", "dear", "cheap-but-late", "cheap-but-not-for-you");
        assertThat(ranked).extracting(RankedProduct::rank).containsExactly(1, 2, 3, 4, 5);
        assertThat(ranked.get(3).daysLate()).isEqualTo(2);
        assertThat(ranked.get(3).arrivesInTime()).isFalse();
        assertThat(ranked.get(4).fits()).isFalse();
    }

    @Property
    void dependsOnTheCandidatesAloneAndLosesNone(@ForAll @IntRange(max = 30) int count, @ForAll Random random) {
        List<ProductCandidate> candidates = new ArrayList<>(IntStream.range(0, count)
                .mapToObj(i -> new ProductCandidate(
                        "product" + i,
                        random.nextBoolean() ? FITS : FAILS,
                        random.nextInt(20),
                        random.nextInt(3) / 50.0,
                        random.nextInt(3) / 2.0))
                .toList());
        List<RankedProduct> ranked = ProductRanking.rank(IN_TEN_DAYS, candidates);
        Collections.shuffle(candidates, random);
        assertThat(ProductRanking.rank(IN_TEN_DAYS, candidates)).isEqualTo(ranked);
        assertThat(ranked).extracting(RankedProduct::candidate).containsExactlyInAnyOrderElementsOf(candidates);
    }

    @Test
    void refusesWhatIsNoNumber() {
        assertThatThrownBy(() -> new ProductCandidate("a", FITS, 1, Double.NaN, 0.5))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ProductCandidate("a", FITS, 1, 0.1, 1.5))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ProductCandidate("a", FITS, -1, 0.1, 0.5))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
