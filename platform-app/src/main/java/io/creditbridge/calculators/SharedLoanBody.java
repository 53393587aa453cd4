package io.creditbridge.calculators;

import io.creditbridge.money.Money;
import io.creditbridge.scheme.LoanTerms;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The loan as a scheme sees it.
 *
 * @param amount the amount approved, in the scheme's currency
 * @param approvedOn the approval date, which picks the scheme's version
 * @param termMonths whole months
 * @param borrowerClass the key of the borrower's class, where the scheme has classes
 */
record SharedLoanBody(
        @DecimalMin(value = "0", inclusive = false) @DecimalMax("10000000000")
        Money amount,

        LocalDate approvedOn,
        @DecimalMin("1") @DecimalMax("600") int termMonths,
        @Nullable String borrowerClass) {

    LoanTerms terms() {
        return LoanTerms.of(amount, approvedOn, termMonths).withBorrowerClass(borrowerClass);
    }
}
