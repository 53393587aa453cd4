package io.creditbridge.calculators;

import io.creditbridge.money.Money;
import io.creditbridge.pricing.DayCount;
import io.creditbridge.pricing.LoanTerms;
import io.creditbridge.pricing.RepaymentMethod;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The question what a loan costs in all, fees and subsidies included.
 *
 * @param principal the amount lent
 * @param annualRate the nominal yearly rate as a decimal
 * @param termMonths whole months
 * @param method how it is paid back
 * @param dayCount how interest days are counted
 * @param start the day the money is paid out
 * @param fees what the borrower pays besides interest
 * @param subsidies what the borrower receives
 * @param guaranteedShare the part of the loan under a guarantee; needed where a charge is a rate of it
 */
record LoanCostRequestBody(
        @DecimalMin(value = "0", inclusive = false) @DecimalMax("10000000000")
        Money principal,

        @DecimalMin("0") @DecimalMax("10") double annualRate,
        @DecimalMin("1") @DecimalMax("600") int termMonths,
        RepaymentMethod method,
        DayCount dayCount,
        LocalDate start,
        @Size(max = 20) @Nullable List<ChargeBody> fees,
        @Size(max = 20) @Nullable List<ChargeBody> subsidies,
        @DecimalMin("0") @DecimalMax("1") @Nullable Double guaranteedShare) {

    LoanTerms terms() {
        return new LoanTerms(principal, annualRate, termMonths, method, dayCount, start);
    }
}
