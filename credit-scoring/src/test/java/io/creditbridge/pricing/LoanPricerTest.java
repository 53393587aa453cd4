package io.creditbridge.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.creditbridge.guarantee.BankLossTerms;
import io.creditbridge.money.Money;
import io.creditbridge.pricing.LegalCeilings.Lender;
import io.creditbridge.pricing.LprTable.Tenor;
import io.creditbridge.pricing.PriceLine.Name;
import io.creditbridge.pricing.Quote.Notice;
import io.creditbridge.pricing.QuoteOutcome.Quoted;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LoanPricerTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final BankLossTerms SHARED =
            new BankLossTerms("anhui-4321", "2014", 0.2, 0.2, 0, 0.01, List.of(), null);
    private static final PricePolicy OPEN = new PricePolicy(Lender.BANK, Tenor.ONE_YEAR, -0.05, 1, 0, 1, Margin.NONE);
    private final LoanPricer pricer = new LoanPricer(LprTable.shipped());

    @Test
    void showsThePriceWithoutTheGuaranteeBesideTheQuote() {
        Quote quote = quote(request(SHARED, OPEN, DAY));
        assertThat(quote.rate()).isCloseTo(0.0384359378, within(5e-11));
        assertThat(quote.withoutGuarantee()).isPresent();
        assertThat(quote.savedByGuarantee()).isBetween(0.007, 0.011);
        assertThat(quote.returnOnCapital()).isCloseTo(0.12, within(1e-9));
        assertThat(quote.notices()).isEmpty();
        assertThat(quote(request(BankLossTerms.unshared(), OPEN, DAY)).withoutGuarantee())
                .isEmpty();
    }

    @Property
    void aLoanRepaidAtOnceEarnsItsPriceByTheInterestThatItsScheduleCharges(
            @ForAll @IntRange(min = 1, max = 120) int months, @ForAll @DoubleRange(min = 0, max = 0.1) double funding) {
        QuoteRequest request = new QuoteRequest(
                new QuoteRequest.Loan(Money.ofYuan(1_000_000), months, PricingMethod.BULLET),
                new BankCosts(funding, 0, 0.12, 0, 0),
                new QuoteRequest.Capital(0, 0, 0.105),
                new QuoteRequest.Risk(List.of(0.0), LossGivenDefault.unsecured(0.45), 12),
                BankLossTerms.unshared(),
                OPEN,
                DAY);
        Quote quote = quote(request);
        double repaid = 1 + quote.rate() * months / 12;
        assertThat(repaid / Math.pow(1 + funding / 12, months)).isCloseTo(1, within(1e-12));
        assertThat(quote.lines().stream().mapToDouble(PriceLine::rate).sum()).isCloseTo(quote.rate(), within(1e-12));
        assertThat(quote.breakEvenRate()).isEqualTo(quote.rate());
    }

    @Property
    void aLoanRepaidAtOnceReturnsTheHurdleAtBreakEven(
            @ForAll @IntRange(min = 1, max = 60) int months, @ForAll @DoubleRange(min = 0, max = 0.2) double pd) {
        QuoteRequest sound = request(SHARED, OPEN, DAY);
        Quote quote = quote(new QuoteRequest(
                new QuoteRequest.Loan(Money.ofYuan(1_000_000), months, PricingMethod.BULLET),
                sound.costs(),
                sound.capital(),
                new QuoteRequest.Risk(List.of(pd), LossGivenDefault.unsecured(0.45), 12),
                SHARED,
                OPEN,
                DAY));
        assertThat(quote.returnOnCapital()).isCloseTo(sound.costs().hurdleRate(), within(1e-8));
    }

    @Property
    void theDayCountMovesTheRateSoThatTheInterestChargedStaysTheSame(
            @ForAll @IntRange(min = 1, max = 120) int months, @ForAll DayCount days) {
        QuoteRequest sound = request(SHARED, OPEN, DAY);
        Quote plain = quote(byDays(sound, months, DayCount.THIRTY_360));
        Quote quote = quote(byDays(sound, months, days));
        LocalDate end = DAY.plusMonths(months);
        double charged = quote.rate() * days.daysOf(DAY, end, months) / (double) days.daysOfYear();
        assertThat(charged).isCloseTo(plain.rate() * months / 12, within(1e-12));
        assertThat(quote.returnOnCapital()).isCloseTo(plain.returnOnCapital(), within(1e-8));
        assertThat(quote.lines().stream().mapToDouble(PriceLine::rate).sum()).isCloseTo(quote.rate(), within(1e-12));
        assertThat(quote.lines().stream().anyMatch(line -> line.name() == PriceLine.Name.DAY_COUNT))
                .isEqualTo(days != DayCount.THIRTY_360);
    }

    private static QuoteRequest byDays(QuoteRequest request, int months, DayCount days) {
        return new QuoteRequest(
                new QuoteRequest.Loan(Money.ofYuan(1_000_000), months, PricingMethod.BULLET, days),
                request.costs(),
                request.capital(),
                request.risk(),
                request.sharing(),
                request.policy(),
                DAY);
    }

    @Test
    void computesAsAnEarlierArithmeticDid() {
        LprTable lpr = LprTable.shipped();
        QuoteRequest shared = request(SHARED, OPEN, DAY);
        QuoteRequest atOnce = new QuoteRequest(
                new QuoteRequest.Loan(Money.ofYuan(1_000_000), 24, PricingMethod.BULLET),
                shared.costs(),
                shared.capital(),
                shared.risk(),
                SHARED,
                OPEN,
                DAY);
        LoanPricer earlier = new LoanPricer(lpr, PriceArithmetic.PRICING_1);
        LoanPricer now = new LoanPricer(lpr);
        assertThat(earlier.quote(shared)).isEqualTo(now.quote(shared));
        double before = ((QuoteOutcome.Quoted) earlier.quote(atOnce)).quote().rate();
        double after = ((QuoteOutcome.Quoted) now.quote(atOnce)).quote().rate();
        assertThat(after)
                .isCloseTo(BulletInterest.chargedOnce(before, 24), within(1e-12))
                .isGreaterThan(before);
        assertThat(PriceArithmetic.of("pricing-1")).contains(PriceArithmetic.PRICING_1);
        assertThat(PriceArithmetic.of("pricing-0")).isEmpty();
    }

    @Test
    void raisesToTheFloorAndLowersToTheCeilingByALineOfItsOwn() {
        PricePolicy high = new PricePolicy(Lender.BANK, Tenor.ONE_YEAR, 0.02, 0.03, 0, 1, Margin.NONE);
        Quote raised = quote(request(SHARED, high, DAY));
        assertThat(raised.rate()).isCloseTo(0.05, within(1e-12));
        assertThat(raised.notices()).containsExactly(Notice.RAISED_TO_FLOOR);
        assertThat(raised.lines().getLast().name()).isEqualTo(Name.FLOOR);

        PricePolicy low = new PricePolicy(Lender.BANK, Tenor.ONE_YEAR, 0, 0.005, 0, 1, new Margin.Fixed(0.01));
        Quote lowered = quote(request(SHARED, low, DAY));
        assertThat(lowered.rate()).isCloseTo(0.035, within(1e-12));
        assertThat(lowered.notices()).containsExactly(Notice.LOWERED_TO_CEILING, Notice.BELOW_BREAK_EVEN);
        assertThat(lowered.returnOnCapital()).isLessThan(0.12);
    }

    @Test
    void lowersToWhatTheLawLeavesToTheRateEvenBelowTheFloor() {
        PricePolicy micro = new PricePolicy(
                Lender.MICRO_LOAN_COMPANY, Tenor.ONE_YEAR, 0.3, 0.4, 0, 1, Margin.NONE, limit(0.24, 0.21));
        Quote quote = quote(request(SHARED, micro, DAY));
        assertThat(quote.rate()).isEqualTo(0.21);
        assertThat(quote.notices()).containsExactly(Notice.RAISED_TO_FLOOR, Notice.LOWERED_TO_LEGAL_CEILING);
        assertThat(quote.lines().getLast().name()).isEqualTo(Name.LEGAL_CEILING);
        assertThat(quote.lines().stream().mapToDouble(PriceLine::rate).sum()).isCloseTo(quote.rate(), within(1e-12));
    }

    @Test
    void quotesNoRateWhereTheFeesAloneCostMoreThanTheLawAllows() {
        PricePolicy micro = new PricePolicy(
                Lender.MICRO_LOAN_COMPANY, Tenor.ONE_YEAR, 0, 0.4, 0, 1, Margin.NONE, limit(0.02, null));
        assertThat(pricer.quote(request(SHARED, micro, DAY)))
                .isEqualTo(new QuoteOutcome.NoPrice(BreakEvenOutcome.Reason.ABOVE_LEGAL_CEILING));
    }

    private static LegalLimit limit(double cost, @Nullable Double rate) {
        return new LegalLimit(cost, rate, LocalDate.of(2020, 8, 20), "the rule");
    }

    @Test
    void pricesByTheLoanPrimeRateOfTheDay() {
        LprTable table = LprTable.shipped();
        assertThat(table.on(LocalDate.of(2024, 7, 21))).isEmpty();
        assertThat(table.on(LocalDate.of(2024, 7, 22)).orElseThrow().oneYear()).isEqualTo(0.0335);
        assertThat(table.on(LocalDate.of(2025, 5, 19)).orElseThrow().rate(Tenor.FIVE_YEAR))
                .isEqualTo(0.036);
        assertThat(table.on(DAY).orElseThrow().oneYear()).isEqualTo(0.03);
        LprTable later = table.with(new LprTable.Row(LocalDate.of(2026, 2, 20), 0.029, 0.034, "operator"));
        assertThat(later.on(DAY).orElseThrow().oneYear()).isEqualTo(0.029);
        assertThat(Tenor.of(60)).isEqualTo(Tenor.ONE_YEAR);
        assertThat(Tenor.of(61)).isEqualTo(Tenor.FIVE_YEAR);
        assertThat(pricer.quote(request(SHARED, OPEN, LocalDate.of(2020, 1, 1))))
                .isEqualTo(new QuoteOutcome.PolicyUnknown());
    }

    @Test
    void lowersTheLossByThePledgeAfterItsHaircut() {
        LossGivenDefault pledged =
                new LossGivenDefault(0.45, new LossGivenDefault.Collateral(Money.ofYuan(1_000_000), 0.4, 0.25));
        assertThat(pledged.of(Money.ofYuan(1_000_000))).isCloseTo(0.45 * 0.4 + 0.25 * 0.6, within(1e-15));
        assertThat(pledged.of(Money.ofYuan(500_000))).isCloseTo(0.25, within(1e-15));
        QuoteRequest request = request(SHARED, OPEN, DAY);
        assertThat(quote(request.withLgd(pledged)).rate())
                .isLessThan(quote(request).rate());
    }

    @Test
    void saysWhyThereIsNoQuote() {
        QuoteRequest sound = request(SHARED, OPEN, DAY);
        QuoteRequest absurd = sound.withLgd(LossGivenDefault.unsecured(1.5));
        assertThat(pricer.quote(absurd)).isInstanceOf(QuoteOutcome.Refused.class);
        QuoteRequest doomed = new QuoteRequest(
                sound.loan(),
                sound.costs(),
                sound.capital(),
                new QuoteRequest.Risk(List.of(1.0), LossGivenDefault.unsecured(0.45), 12),
                SHARED,
                OPEN,
                DAY);
        assertThat(pricer.quote(doomed))
                .isEqualTo(new QuoteOutcome.NoPrice(BreakEvenOutcome.Reason.DEFAULT_IS_CERTAIN));
    }

    @Test
    void asksTheMarginThatEarnsMostWhereTheProductGoesByAcceptance() {
        AcceptanceCurve curve = new AcceptanceCurve(-2.86890131, 36.62835864);
        PricePolicy open =
                new PricePolicy(Lender.BANK, Tenor.ONE_YEAR, -0.05, 1, 0, 1, new Margin.MostProfitable(curve));
        Quote best = quote(request(SHARED, open, DAY));
        assertThat(best.rate()).isCloseTo(curve.bestRate(best.breakEvenRate()), within(1e-15));
        assertThat(best.lines())
                .anySatisfy(line ->
                        assertThat(line).isEqualTo(new PriceLine(Name.MARGIN, curve.bestMargin(best.breakEvenRate()))));
        PricePolicy narrow =
                new PricePolicy(Lender.BANK, Tenor.ONE_YEAR, 0, 0.02, 0, 1, new Margin.MostProfitable(curve));
        assertThat(quote(request(SHARED, narrow, DAY)).rate())
                .isCloseTo(curve.bestRateWithin(best.breakEvenRate(), 0.03, 0.05), within(1e-12));
    }

    @Property(tries = 200)
    void theLinesOfAnyQuoteAddUpToItsRate(
            @ForAll @Scale(6) @DoubleRange(min = -0.02, max = 0.05) double spread,
            @ForAll @Scale(6) @DoubleRange(min = 0, max = 0.05) double width,
            @ForAll @Scale(6) @DoubleRange(min = 0, max = 0.02) double margin,
            @ForAll @Scale(6) @DoubleRange(min = 0, max = 1) double share) {
        PricePolicy policy =
                new PricePolicy(Lender.BANK, Tenor.ONE_YEAR, spread, spread + width, 0, 1, new Margin.Fixed(margin));
        BankLossTerms sharing = new BankLossTerms("s", "1", share, share, 1 - share, 0, List.of(), null);
        Quote quote = quote(request(sharing, policy, DAY));
        assertThat(quote.lines().stream().mapToDouble(PriceLine::rate).sum()).isCloseTo(quote.rate(), within(1e-12));
        assertThat(quote.rate()).isBetween(0.03 + spread - 1e-12, 0.03 + spread + width + 1e-12);
    }

    private Quote quote(QuoteRequest request) {
        return ((Quoted) pricer.quote(request)).quote();
    }

    private static QuoteRequest request(BankLossTerms sharing, PricePolicy policy, LocalDate day) {
        return new QuoteRequest(
                new QuoteRequest.Loan(Money.ofYuan(1_000_000), 36, PricingMethod.EQUAL_INSTALMENT),
                new BankCosts(0.02, 0.008, 0.12, 0, 0),
                new QuoteRequest.Capital(0.75, 0.2, 0.105),
                new QuoteRequest.Risk(List.of(0.02, 0.025, 0.03), LossGivenDefault.unsecured(0.45), 12),
                sharing,
                policy,
                day);
    }
}
