package io.creditbridge.quoting;

import static org.assertj.core.api.Assertions.assertThat;

import io.creditbridge.pricing.AcceptanceFit.Offers;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Of the rates seen none is called best that the product may not have, or that loses money. */
class RateStudyBestSeenTest {

    private static final RateStudy.Bounds BOUNDS = new RateStudy.Bounds(0.03, 0.07);

    @Test
    void passesOverRatesOutsideTheProductsRange() {
        List<Offers> offers = List.of(new Offers(0.05, 100, 80), new Offers(0.06, 100, 70), new Offers(0.1, 100, 60));
        assertThat(RateStudy.of(BOUNDS, 0.04, offers).bestSeen()).isEqualTo(0.06);
    }

    @Test
    void callsNoRateBestThatLosesMoney() {
        List<Offers> offers = List.of(new Offers(0.035, 100, 80), new Offers(0.04, 100, 70));
        assertThat(RateStudy.of(BOUNDS, 0.04, offers).bestSeen()).isNull();
    }
}
