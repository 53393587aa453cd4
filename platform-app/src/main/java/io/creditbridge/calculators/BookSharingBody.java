package io.creditbridge.calculators;

import io.creditbridge.money.Money;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How the loss of a book is shared: a cap rate, or a scheme.
 *
 * @param capRate where the guarantor stops, of the guaranteed volume
 * @param firstLoss what the bank bears before anything is shared
 * @param scheme the key of a scheme, instead of a cap rate
 * @param approvedOn the approval date of the loans, which picks the version; the latest where left out
 * @param termMonths the term of the loans, where the scheme's shares depend on it; 12 where left out
 * @param borrowerClass the borrowers' class, where the scheme has classes
 * @param state where the book stands; the volumes of these loans where left out
 */
record BookSharingBody(
        @DecimalMin("0") @DecimalMax("1") @Nullable Double capRate,

        @DecimalMin("0") @DecimalMax("1000000000000") @Nullable
        Money firstLoss,

        @Nullable String scheme,
        @Nullable LocalDate approvedOn,
        @DecimalMin("1") @DecimalMax("600") @Nullable Integer termMonths,
        @Nullable String borrowerClass,
        @Nullable BookBody state) {}
