package io.creditbridge.pricing;

import io.creditbridge.capital.RiskWeight;
import io.creditbridge.guarantee.BankLossTerms;
import io.creditbridge.money.RefusedFigure;
import io.creditbridge.pricing.BreakEvenOutcome.BreakEven;
import io.creditbridge.pricing.PriceLine.Name;
import io.creditbridge.pricing.Quote.Notice;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Prices loans under dated policy data.
 *
 * <p>Rate = clamp(break-even + margin, floor, ceiling), then what the law leaves to the rate; all as the loan's
 * schedule charges it. The guarantee's fee is the borrower's cost, not the bank's: it stands on the loan-cost sheet and
 * never in the rate.
 */
public final class LoanPricer {

    private final LprTable lprTable;
    private final PriceArithmetic arithmetic;

    /** A pricer under the given policy data. */
    public LoanPricer(LprTable lprTable) {
        this(lprTable, PriceArithmetic.CURRENT);
    }

    /** A pricer that computes as an earlier one did. */
    public LoanPricer(LprTable lprTable, PriceArithmetic arithmetic) {
        this.lprTable = Objects.requireNonNull(lprTable);
        this.arithmetic = Objects.requireNonNull(arithmetic);
    }

    /** Quotes a loan, with the same loan without risk-sharing beside it. */
    public QuoteOutcome quote(QuoteRequest request) {
        if (request.sharing().equals(BankLossTerms.unshared())) {
            return quoteOnce(request, Optional.empty());
        }
        QuoteOutcome alone = quoteOnce(request.withSharing(BankLossTerms.unshared()), Optional.empty());
        Optional<Quote> beside =
                alone instanceof QuoteOutcome.Quoted(Quote quote) ? Optional.of(quote) : Optional.empty();
        return quoteOnce(request, beside);
    }

    private QuoteOutcome quoteOnce(QuoteRequest request, Optional<Quote> alone) {
        List<RefusedFigure> refused = request.refusedFigures();
        if (!refused.isEmpty()) {
            return new QuoteOutcome.Refused(refused);
        }
        LegalLimit legal = request.policy().legal();
        if (legal != null && legal.highestRate() == null) {
            return new QuoteOutcome.NoPrice(BreakEvenOutcome.Reason.ABOVE_LEGAL_CEILING);
        }
        Optional<LprTable.Row> lpr = lprTable.on(request.day());
        if (lpr.isEmpty()) {
            return new QuoteOutcome.PolicyUnknown();
        }
        BreakEvenTerms terms = breakEvenTerms(request);
        return switch (BreakEvenRate.of(terms)) {
            case BreakEvenOutcome.Refused none -> new QuoteOutcome.Refused(none.figures());
            case BreakEvenOutcome.NoRate none -> new QuoteOutcome.NoPrice(none.reason());
            case BreakEven found ->
                new QuoteOutcome.Quoted(clamped(request, terms, asCharged(found, request), lpr.get(), alone));
        };
    }

    /** The break-even rate as the schedule charges it. */
    private BreakEven asCharged(BreakEven found, QuoteRequest request) {
        double charged = found.rate();
        List<PriceLine> lines = new ArrayList<>(found.lines());
        if (isConverted(request.loan())) {
            charged = BulletInterest.chargedOnce(found.rate(), request.loan().termMonths());
            lines.add(new PriceLine(Name.PAID_AT_END, charged - found.rate()));
        }
        if (request.loan().dayCount() != DayCount.THIRTY_360) {
            double byDays = charged / yearsCharged(request);
            lines.add(new PriceLine(Name.DAY_COUNT, byDays - charged));
            charged = byDays;
        }
        return new BreakEven(charged, lines);
    }

    /** The rate that earns the same in the terms of the price, in which every month is a twelfth of a year. */
    private double asPriced(double charged, QuoteRequest request) {
        double monthly = charged * yearsCharged(request);
        return isConverted(request.loan())
                ? BulletInterest.compounded(monthly, request.loan().termMonths())
                : monthly;
    }

    private boolean isConverted(QuoteRequest.Loan loan) {
        return loan.method() == PricingMethod.BULLET && arithmetic != PriceArithmetic.PRICING_1;
    }

    /** By the mean of the whole term from the day of the quote; 1 by 30/360. */
    private static double yearsCharged(QuoteRequest request) {
        QuoteRequest.Loan loan = request.loan();
        return loan.dayCount() == DayCount.THIRTY_360
                ? 1
                : loan.dayCount().chargedPerYear(request.day(), loan.termMonths());
    }

    private static BreakEvenTerms breakEvenTerms(QuoteRequest request) {
        BankLossTerms sharing = request.sharing();
        QuoteRequest.Capital capital = request.capital();
        double weight = RiskWeight.withGuarantee(
                capital.riskWeight(), capital.guarantorRiskWeight(), sharing.proportionalCover());
        QuoteRequest.Loan loan = request.loan();
        return new BreakEvenTerms(
                loan.principal(),
                loan.termMonths(),
                loan.method(),
                request.costs(),
                new CapitalCharge(weight, capital.capitalRatio()),
                new LossTerms(
                        request.risk().annualPd(),
                        request.risk().lgd().of(loan.principal()),
                        sharing.expectedBankShare(),
                        request.risk().recoveryLagMonths()));
    }

    private Quote clamped(
            QuoteRequest request, BreakEvenTerms terms, BreakEven found, LprTable.Row lpr, Optional<Quote> alone) {
        PricePolicy policy = request.policy();
        List<PriceLine> lines = new ArrayList<>(found.lines());
        List<Notice> notices = new ArrayList<>();
        double margin = policy.margin().above(found.rate());
        double rate = found.rate() + margin;
        if (margin != 0) {
            lines.add(new PriceLine(Name.MARGIN, margin));
        }
        double prime = lpr.rate(policy.tenor());
        if (policy.floor(prime) > policy.ceiling(prime)) {
            notices.add(Notice.FLOOR_ABOVE_CEILING);
        }
        if (rate < policy.floor(prime)) {
            lines.add(new PriceLine(Name.FLOOR, policy.floor(prime) - rate));
            notices.add(Notice.RAISED_TO_FLOOR);
            rate = policy.floor(prime);
        }
        if (rate > policy.ceiling(prime)) {
            lines.add(new PriceLine(Name.CEILING, policy.ceiling(prime) - rate));
            notices.add(Notice.LOWERED_TO_CEILING);
            rate = policy.ceiling(prime);
        }
        double legal = highestLegal(policy);
        if (rate > legal) {
            lines.add(new PriceLine(Name.LEGAL_CEILING, legal - rate));
            notices.add(Notice.LOWERED_TO_LEGAL_CEILING);
            rate = legal;
        }
        if (rate < found.rate()) {
            notices.add(Notice.BELOW_BREAK_EVEN);
        }
        if (!request.sharing().limits().isEmpty()) {
            notices.add(Notice.SHARING_LIMITED);
        }
        double earned = ReturnOnCapital.at(asPriced(rate, request), terms);
        return new Quote(rate, lines, found.rate(), earned, notices, lpr, alone);
    }

    private static double highestLegal(PricePolicy policy) {
        LegalLimit legal = policy.legal();
        return legal == null || legal.highestRate() == null ? Double.POSITIVE_INFINITY : legal.highestRate();
    }
}
