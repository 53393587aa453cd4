package io.creditbridge.origination;

import io.creditbridge.offer.OfferTerms;
import io.creditbridge.pricing.AllInOutcome;
import io.creditbridge.pricing.ChargeBase;
import io.creditbridge.pricing.ChargeTiming;
import io.creditbridge.pricing.DayCount;
import io.creditbridge.pricing.LoanCharge;
import io.creditbridge.pricing.LoanCostOutcome;
import io.creditbridge.pricing.LoanCostRequest;
import io.creditbridge.pricing.LoanCostSheet;
import io.creditbridge.pricing.LoanTerms;
import io.creditbridge.pricing.RepaymentMethod;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;

/** The loan-cost sheet (贷款明白纸) of an offer, as if it were drawn on a day. */
public final class OfferCosts {

    private OfferCosts() {}

    /**
     * The sheet.
     *
     * @param terms what is offered
     * @param feeName what the guarantee fee is called, in the reader's language
     * @param feePayee who receives it, in the reader's language
     * @param start the day of drawdown assumed
     */
    public static LoanCostSheet sheet(OfferTerms terms, String feeName, String feePayee, LocalDate start) {
        List<LoanCharge> fees = terms.guaranteeFeeRate().signum() == 0
                ? List.of()
                : List.of(fee(terms.guaranteeFeeRate(), feeName, feePayee));
        LoanTerms loan = new LoanTerms(
                terms.amount(),
                terms.annualRate().doubleValue(),
                terms.termMonths(),
                RepaymentMethod.valueOf(terms.repayment().name()),
                DayCount.THIRTY_360,
                start);
        return switch (LoanCostSheet.of(new LoanCostRequest(loan, fees, List.of(), 1))) {
            case LoanCostOutcome.Listed(LoanCostSheet sheet) -> sheet;
            case LoanCostOutcome.Refused refused ->
                throw new IllegalStateException("an offer whose cost cannot be computed: " + refused.figures());
        };
    }

    private static LoanCharge fee(BigDecimal rate, String name, String payee) {
        return new LoanCharge(
                name, payee, new LoanCharge.RateOf(rate.doubleValue(), ChargeBase.BALANCE), ChargeTiming.YEARLY);
    }

    /** The effective all-in yearly cost of a sheet; empty where no rate balances it. */
    public static OptionalDouble allIn(LoanCostSheet sheet) {
        return sheet.afterSubsidies() instanceof AllInOutcome.Rate found
                ? OptionalDouble.of(found.effectiveRate())
                : OptionalDouble.empty();
    }
}
