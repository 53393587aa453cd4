package io.creditbridge.pricing;

import io.creditbridge.guarantee.BankLossTerms;
import io.creditbridge.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Time of one price of a loan of 36 months. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class PricingBenchmark {

    private static final Money PRINCIPAL = Money.ofYuan(1_000_000);
    private static final BankCosts COSTS = new BankCosts(0.02, 0.008, 0.12, 0, 0);
    private static final List<Double> PD = List.of(0.02, 0.025, 0.03);

    private final LoanPricer pricer = new LoanPricer(LprTable.shipped());
    private final BreakEvenTerms terms = new BreakEvenTerms(
            PRINCIPAL,
            36,
            PricingMethod.EQUAL_INSTALMENT,
            COSTS,
            new CapitalCharge(0.75, 0.105),
            new LossTerms(PD, 0.45, 0.2, 12));
    private final QuoteRequest request = new QuoteRequest(
            new QuoteRequest.Loan(PRINCIPAL, 36, PricingMethod.EQUAL_INSTALMENT),
            COSTS,
            new QuoteRequest.Capital(0.75, 0.2, 0.105),
            new QuoteRequest.Risk(PD, LossGivenDefault.unsecured(0.45), 12),
            new BankLossTerms("anhui-4321", "2014", 0.2, 0.2, 0, 0.01, List.of(), null),
            new PricePolicy(LegalCeilings.Lender.BANK, LprTable.Tenor.ONE_YEAR, 0, 0.03, 0, 1, Margin.NONE),
            LocalDate.of(2026, 3, 2));

    /** The break-even rate with its lines. */
    @Benchmark
    public BreakEvenOutcome breakEven() {
        return BreakEvenRate.of(terms);
    }

    /** A whole quote: break-even, policy, return on capital, and the same without the guarantee. */
    @Benchmark
    public QuoteOutcome quoteWithAndWithoutGuarantee() {
        return pricer.quote(request);
    }
}
