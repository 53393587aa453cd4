package io.creditbridge.origination;

import io.creditbridge.offer.OfferTerms;
import io.creditbridge.offer.SubsidyTerms;
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
import java.util.Locale;
import java.util.OptionalDouble;
import org.springframework.context.MessageSource;

/** The loan-cost sheet (贷款明白纸) of an offer, as if it were drawn on a day. */
public final class OfferCosts {

    private OfferCosts() {}

    /**
     * What the lines of a sheet are called, in the reader's language.
     *
     * @param fee the guarantee fee
     * @param feePayee who receives it
     * @param subsidy the interest subsidy
     * @param subsidyPayer who pays it
     */
    public record Words(String fee, String feePayee, String subsidy, String subsidyPayer) {

        /** The words of a language. */
        public static Words of(MessageSource messages, Locale locale) {
            return new Words(
                    messages.getMessage("quote.fee", null, locale),
                    messages.getMessage("quote.feePayee", null, locale),
                    messages.getMessage("quote.subsidy", null, locale),
                    messages.getMessage("quote.subsidyPayer", null, locale));
        }
    }

    /**
     * The sheet.
     *
     * @param terms what is offered
     * @param words what fee and subsidy are called
     * @param start the day of drawdown assumed
     */
    public static LoanCostSheet sheet(OfferTerms terms, Words words, LocalDate start) {
        return switch (LoanCostSheet.of(request(terms, words, start))) {
            case LoanCostOutcome.Listed(LoanCostSheet sheet) -> sheet;
            case LoanCostOutcome.Refused refused ->
                throw new IllegalStateException("an offer whose cost cannot be computed: " + refused.figures());
        };
    }

    /** The loan with everything that is paid and received besides interest. */
    static LoanCostRequest request(OfferTerms terms, Words words, LocalDate start) {
        List<LoanCharge> fees =
                terms.guaranteeFeeRate().signum() == 0 ? List.of() : List.of(fee(terms.guaranteeFeeRate(), words));
        SubsidyTerms subsidy = terms.subsidy();
        List<LoanCharge> subsidies = subsidy == null ? List.of() : List.of(charge(subsidy, words));
        LoanTerms loan = new LoanTerms(
                terms.amount(),
                terms.annualRate().doubleValue(),
                terms.termMonths(),
                RepaymentMethod.valueOf(terms.repayment().name()),
                DayCount.valueOf(terms.dayCount().name()),
                start);
        return new LoanCostRequest(loan, fees, subsidies, 1);
    }

    private static LoanCharge fee(BigDecimal rate, Words words) {
        return new LoanCharge(
                words.fee(),
                words.feePayee(),
                new LoanCharge.RateOf(rate.doubleValue(), ChargeBase.BALANCE),
                ChargeTiming.YEARLY);
    }

    private static LoanCharge charge(SubsidyTerms subsidy, Words words) {
        return new LoanCharge(
                words.subsidy(),
                words.subsidyPayer(),
                new LoanCharge.RateOf(subsidy.annualRate().doubleValue(), ChargeBase.BALANCE),
                ChargeTiming.EACH_INSTALMENT,
                new LoanCharge.Limits(subsidy.months(), subsidy.base(), subsidy.most()));
    }

    /** The effective all-in yearly cost of a sheet; empty where no rate balances it. */
    public static OptionalDouble allIn(LoanCostSheet sheet) {
        return sheet.afterSubsidies() instanceof AllInOutcome.Rate found
                ? OptionalDouble.of(found.effectiveRate())
                : OptionalDouble.empty();
    }
}
