package io.creditbridge.quoting;

import io.creditbridge.guarantee.BankLossTerms;
import io.creditbridge.money.Money;
import io.creditbridge.pricing.BankCosts;
import io.creditbridge.pricing.BreakEvenOutcome;
import io.creditbridge.pricing.BreakEvenRate;
import io.creditbridge.pricing.BreakEvenTerms;
import io.creditbridge.pricing.CapitalCharge;
import io.creditbridge.pricing.LegalCeilings;
import io.creditbridge.pricing.LoanPricer;
import io.creditbridge.pricing.LossGivenDefault;
import io.creditbridge.pricing.LossTerms;
import io.creditbridge.pricing.LprTable;
import io.creditbridge.pricing.Margin;
import io.creditbridge.pricing.PolicyData;
import io.creditbridge.pricing.PricePolicy;
import io.creditbridge.pricing.PricingMethod;
import io.creditbridge.pricing.QuoteOutcome;
import io.creditbridge.pricing.QuoteRequest;
import io.creditbridge.scheme.LoanTerms;
import io.creditbridge.scheme.Scheme;
import io.creditbridge.scheme.SchemeCatalog;
import io.creditbridge.waterfall.BankTerms;
import io.creditbridge.waterfall.BookState;
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

/**
 * One full price of 36 months: the loss of the loan through the scheme with two joint caps as its book stands, the
 * risk by year, and the rate with its lines.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class WholePriceBenchmark {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Money PRINCIPAL = Money.ofYuan(5_000_000);
    private static final BankCosts COSTS = new BankCosts(0.02, 0.008, 0.12, 0, 0);

    private final PolicyData data = PolicyData.shipped();
    private final LoanPricer pricer = new LoanPricer(data.lpr());
    private final Scheme scheme =
            SchemeCatalog.shipped().versionsOf("pingshan-pool-2026").getFirst();
    private final LoanTerms loan = LoanTerms.of(PRINCIPAL, DAY, 36);
    private final BookState book =
            BookState.UNKNOWN.withVolumes(Money.ofYuan(100_000_000), null, Money.ofYuan(1_000_000));
    private final LossGivenDefault loss = LossGivenDefault.unsecured(0.45);
    private double pd = 0.02;

    /** Scheme, waterfall state, risk by year and the break-even rate with its lines. */
    @Benchmark
    public BreakEvenOutcome onePrice() {
        return BreakEvenRate.of(new BreakEvenTerms(
                PRINCIPAL,
                36,
                PricingMethod.EQUAL_INSTALMENT,
                COSTS,
                new CapitalCharge(0.75, 0.105),
                new LossTerms(
                        data.assumptionsOn(DAY).annualPd(pd, 36),
                        loss.of(PRINCIPAL),
                        shared().expectedBankShare(),
                        12)));
    }

    /** The whole quote: the same with policy, return on capital, and the price without the guarantee beside it. */
    @Benchmark
    public QuoteOutcome wholeQuote() {
        return pricer.quote(new QuoteRequest(
                new QuoteRequest.Loan(PRINCIPAL, 36, PricingMethod.EQUAL_INSTALMENT),
                COSTS,
                new QuoteRequest.Capital(0.75, 0.2, 0.105),
                new QuoteRequest.Risk(data.assumptionsOn(DAY).annualPd(pd, 36), loss, 12),
                shared(),
                new PricePolicy(LegalCeilings.Lender.BANK, LprTable.Tenor.ONE_YEAR, 0, 0.03, 0, 1, Margin.NONE),
                DAY));
    }

    private BankLossTerms shared() {
        return switch (BankTerms.of(scheme, loan, Money.ofYuan(2_250_000), book)) {
            case BankTerms.Answer.Known(BankLossTerms terms) -> terms;
            case BankTerms.Answer.Ineligible none ->
                throw new IllegalStateException(List.of(none).toString());
        };
    }
}
