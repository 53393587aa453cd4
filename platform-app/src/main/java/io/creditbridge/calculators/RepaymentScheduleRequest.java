package io.creditbridge.calculators;

import io.creditbridge.money.Money;
import io.creditbridge.pricing.DayCount;
import io.creditbridge.pricing.LoanTerms;
import io.creditbridge.pricing.RepaymentMethod;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import java.time.LocalDate;

/**
 * The question when a loan is paid back and how much each time.
 *
 * @param principal the amount lent
 * @param annualRate the nominal yearly rate as a decimal
 * @param termMonths whole months
 * @param method how it is paid back
 * @param dayCount how interest days are counted
 * @param start the day the money is paid out
 */
record RepaymentScheduleRequest(
        @DecimalMin(value = "0", inclusive = false) @DecimalMax("10000000000")
        Money principal,

        @DecimalMin("0") @DecimalMax("10") double annualRate,
        @DecimalMin("1") @DecimalMax("600") int termMonths,
        RepaymentMethod method,
        DayCount dayCount,
        LocalDate start) {

    LoanTerms terms() {
        return new LoanTerms(principal, annualRate, termMonths, method, dayCount, start);
    }
}
