package io.creditbridge.quoting;

import static org.assertj.core.api.Assertions.assertThat;

import io.creditbridge.PlatformTest;
import io.creditbridge.money.Money;
import io.creditbridge.offer.SubsidyTerms;
import io.creditbridge.policydata.CurrentPolicy;
import io.creditbridge.product.CreditProduct;
import io.creditbridge.web.Today;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What begins on a later day is priced by what holds on that day, not by what holds today. */
@PlatformTest
class LaterDayTest {

    private static final int CASES = 600;
    private static final int DAYS_LEFT = 20;

    @Autowired
    private RankProducts ranking;

    @Autowired
    private CurrentPolicy policy;

    @Autowired
    private Today today;

    /** A firm whose subsidy ends soon, and a product whose borrowers receive it. */
    private record Subsidised(ChangeCases.Case one, CreditProduct product, RankProducts.Basis basis) {}

    private Subsidised drawn(ChangeCases cases) {
        ChangeCases.Case one = cases.next(today.day());
        RankProducts.Basis basis = ranking.basis(one.enterprise(), one.standing());
        SubsidyTerms announced =
                new SubsidyTerms(new BigDecimal("0.015"), 24, Money.ofYuan(50_000_000), Money.ofYuan(1_500_000));
        LocalDate last = today.day().plusDays(DAYS_LEFT);
        FirmSubsidies.ByDay ending =
                new FirmSubsidies.ByDay(day -> day.isAfter(last) ? Optional.empty() : Optional.of(announced));
        return new Subsidised(
                one,
                ChangeCases.subsidised(one.product()),
                new RankProducts.Basis(
                        basis.facts(), basis.standing(), basis.schemes(), basis.others(), ending, basis.lenders()));
    }

    private PricedProduct.Price priced(Subsidised firm, LocalDate start) {
        Situation then = new Situation(firm.basis().facts(), firm.one().need(), start);
        return Objects.requireNonNull(
                ranking.priced(firm.product(), firm.basis(), then).price());
    }

    @Test
    void theSubsidyLowersTheCostUpToItsLastDayAndNotTheDayAfter() {
        Subsidised firm = drawn(new ChangeCases(5));
        double now = priced(firm, today.day()).allIn().orElseThrow();
        double last = priced(firm, today.day().plusDays(DAYS_LEFT)).allIn().orElseThrow();
        double after = priced(firm, today.day().plusDays(DAYS_LEFT + 1)).allIn().orElseThrow();
        assertThat(last).isLessThan(after - 0.01);
        assertThat(now).isLessThan(after - 0.01);
    }

    @Test
    void whoMustWaitUntilTheSubsidyHasEndedIsPromisedNone() {
        ChangeCases cases = new ChangeCases(20261128);
        int promised = 0;
        for (int i = 0; i < CASES; i++) {
            Subsidised firm = drawn(cases);
            PossibleChanges possible = new PossibleChanges(
                    firm.product(), firm.one().enterprise().profile().establishedOn(), today.day());
            ChangeSearch search =
                    new ChangeSearch(possible, situation -> ranking.priced(firm.product(), firm.basis(), situation));
            for (Recourse change :
                    search.find(ranking.asAsked(firm.basis(), firm.one().need()))) {
                PricedProduct.Price price =
                        Objects.requireNonNull(change.after().price());
                LocalDate start = change.then().start();
                boolean ended = start.isAfter(today.day().plusDays(DAYS_LEFT));
                assertThat(price.sheet().subsidies().isEmpty())
                        .as("%s", change.changes())
                        .isEqualTo(ended);
                assertThat(price.request().day()).isEqualTo(start);
                assertThat(price.quote().lpr())
                        .isEqualTo(policy.data().lpr().on(start).orElseThrow());
                promised += ended ? 1 : 0;
            }
        }
        assertThat(promised).isGreaterThan(5);
    }
}
