package io.creditbridge.quoting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.creditbridge.PlatformTest;
import io.creditbridge.money.Money;
import io.creditbridge.policydata.CurrentPolicy;
import io.creditbridge.pricing.AcceptanceCurve;
import io.creditbridge.pricing.LossGivenDefault;
import io.creditbridge.pricing.PriceLine;
import io.creditbridge.pricing.Quote;
import io.creditbridge.pricing.QuoteOutcome;
import io.creditbridge.pricing.QuoteRequest;
import io.creditbridge.product.CollateralKind;
import io.creditbridge.product.CreditProduct;
import io.creditbridge.product.RateResponse;
import io.creditbridge.product.Security;
import io.creditbridge.web.Today;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The prices beside a price are those of the same pricer, and more security never costs more interest. */
@PlatformTest
class PriceBesideTest {

    /** 45 % unsecured; an order of the loan's size covers 60 % of it at a loss of 20 %. */
    private static final double LGD_WITH_ORDER = 0.45 * 0.4 + 0.20 * 0.6;

    @Autowired
    private PriceBeside beside;

    @Autowired
    private RankProducts ranking;

    @Autowired
    private CurrentPolicy policy;

    @Autowired
    private Today today;

    @Test
    void moreSecurityNeverCostsMoreInterestAndLessNeverCostsLess() {
        ChangeCases drawn = new ChangeCases(7);
        int lower = 0;
        for (int i = 0; i < 200; i++) {
            ChangeCases.Case one = drawn.next(today.day());
            PricedProduct priced = ranking.one(one.product(), one.enterprise(), one.standing(), one.need());
            PricedProduct.Price price = Objects.requireNonNull(priced.price());
            Map<PriceBeside.Kind, PriceBeside.Line> lines =
                    beside.of(priced).stream().collect(Collectors.toMap(PriceBeside.Line::kind, Function.identity()));
            double asPriced = rate(lines, PriceBeside.Kind.AS_PRICED);
            assertThat(asPriced).isEqualTo(price.quote().rate());
            PriceInputsView inputs = PriceInputsView.of(price);
            assertThat(price.quote().lines().stream()
                            .filter(line -> line.name() == PriceLine.Name.CAPITAL)
                            .mapToDouble(PriceLine::rate)
                            .sum())
                    .as("what the officer is told of the line for capital")
                    .isCloseTo(
                            inputs.riskWeight()
                                    * inputs.capitalRatio()
                                    * (inputs.costs().hurdleRate()
                                            - inputs.costs().fundingRate()),
                            within(1e-12));
            assertThat(inputs.annualPd()).hasSize((price.loan().termMonths() + 11) / 12);
            assertThat(rate(lines, PriceBeside.Kind.ONE_MORE_GUARANTOR)).isLessThanOrEqualTo(asPriced);
            assertThat(rate(lines, PriceBeside.Kind.ORDER_PLEDGED)).isLessThanOrEqualTo(asPriced);
            assertThat(lines.containsKey(PriceBeside.Kind.WITHOUT_GUARANTEE))
                    .isEqualTo(price.quote().withoutGuarantee().isPresent());
            if (lines.containsKey(PriceBeside.Kind.WITHOUT_GUARANTEE)) {
                assertThat(rate(lines, PriceBeside.Kind.WITHOUT_GUARANTEE)).isGreaterThanOrEqualTo(asPriced);
            }
            assertThat(lines.values())
                    .allSatisfy(line ->
                            assertThat(line.returnOnCapital()).isNotNull().isFinite());
            lower += rate(lines, PriceBeside.Kind.ORDER_PLEDGED) < asPriced ? 1 : 0;
        }
        assertThat(lower).as("prices that fall with an order pledged").isGreaterThan(20);
    }

    @Test
    void aPledgedOrderPricesLikeTheLossThatTheFormulaLeaves() {
        ChangeCases.Case one = new ChangeCases(11).next(today.day());
        PricedProduct priced = ranking.one(
                one.product(), one.enterprise(), one.standing(), one.need().securedBy(Security.NONE));
        PricedProduct.Price price = Objects.requireNonNull(priced.price());
        QuoteRequest request = price.request().withLgd(LossGivenDefault.unsecured(LGD_WITH_ORDER));
        QuoteOutcome.Quoted expected = (QuoteOutcome.Quoted) policy.pricer().quote(request);
        assertThat(beside.of(priced))
                .filteredOn(line -> line.kind() == PriceBeside.Kind.ORDER_PLEDGED)
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.annualRate()).isCloseTo(expected.quote().rate(), within(1e-12));
                    assertThat(line.returnOnCapital())
                            .isCloseTo(expected.quote().returnOnCapital(), within(1e-9));
                });
    }

    @Test
    void aPledgeOfStatedValueNeverMakesTheLoanDearerAndALargerOneLess() {
        ChangeCases drawn = new ChangeCases(19);
        int lower = 0;
        for (int i = 0; i < 200; i++) {
            ChangeCases.Case one = drawn.next(today.day());
            double before = costOf(one, Security.of(CollateralKind.MOVABLES));
            double half = costOf(one, new Security(CollateralKind.MOVABLES, Money.ofYuan(500_000)));
            double whole = costOf(one, new Security(CollateralKind.MOVABLES, Money.ofYuan(50_000_000)));
            assertThat(half).isLessThanOrEqualTo(before);
            assertThat(whole).isLessThanOrEqualTo(half);
            lower += whole < before ? 1 : 0;
        }
        assertThat(lower).as("prices that fall with a pledge").isGreaterThan(20);
    }

    private double costOf(ChangeCases.Case one, Security security) {
        PricedProduct priced = ranking.one(
                one.product(), one.enterprise(), one.standing(), one.need().securedBy(security));
        return Objects.requireNonNull(priced.price()).quote().rate();
    }

    @Test
    void aProductThatGoesByAcceptanceAsksTheMarginThatEarnsMostAsALineOfItsOwn() {
        ChangeCases.Case one = new ChangeCases(23).next(today.day());
        RateResponse response = new RateResponse(new BigDecimal("-2.5"), new BigDecimal("40"));
        Quote best = quoted(one, ChangeCases.pricedBy(one.product(), response));
        AcceptanceCurve curve = new AcceptanceCurve(-2.5, 40);
        assertThat(best.lines())
                .filteredOn(line -> line.name() == PriceLine.Name.MARGIN)
                .singleElement()
                .satisfies(line -> assertThat(line.rate())
                        .isCloseTo(curve.bestRate(best.breakEvenRate()) - best.breakEvenRate(), within(1e-12)));
        assertThat(quoted(one, one.product()).lines()).noneMatch(line -> line.name() == PriceLine.Name.MARGIN);
    }

    private Quote quoted(ChangeCases.Case one, CreditProduct product) {
        return Objects.requireNonNull(ranking.one(product, one.enterprise(), one.standing(), one.need())
                        .price())
                .quote();
    }

    @Test
    void withoutAScoreThereIsNoPriceToSetAnythingBeside() {
        ChangeCases.Case one = new ChangeCases(13).next(today.day());
        FirmStanding none = new FirmStanding.NoData();
        PricedProduct priced = ranking.one(one.product(), one.enterprise(), none, one.need());
        assertThat(beside.of(priced)).isEqualTo(List.of());
    }

    private static double rate(Map<PriceBeside.Kind, PriceBeside.Line> lines, PriceBeside.Kind kind) {
        return Objects.requireNonNull(lines.get(kind)).annualRate();
    }
}
