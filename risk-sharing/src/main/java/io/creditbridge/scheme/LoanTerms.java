package io.creditbridge.scheme;

import io.creditbridge.money.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a scheme needs to know of a loan and its borrower.
 *
 * @param amount the amount approved; above zero
 * @param approvedOn the approval date, which picks the scheme's version
 * @param termMonths the term in months, from 1 to 600
 * @param borrowerClass the key of the borrower's class, or null where unknown
 * @param currency ISO 4217 code of the amount, or null for the scheme's own currency
 * @param secured whether collateral other than the guarantee stands behind the loan
 * @param otherInWindow the borrower's and its group's other loans within the scheme's aggregation window; they count
 *     for the tiers
 * @param otherExposure the borrower's and its group's other loans under the scheme; they count for the borrower limit
 */
public record LoanTerms(
        Money amount,
        LocalDate approvedOn,
        int termMonths,
        @Nullable String borrowerClass,
        @Nullable String currency,
        boolean secured,
        Money otherInWindow,
        Money otherExposure) {

    /** The code of the yuan, in which all loans of the platform are made. */
    public static final String YUAN = "CNY";

    /** Longest term accepted, in months. */
    public static final int MAX_TERM_MONTHS = 600;

    /**
     * Checks the ranges.
     *
     * @throws IllegalArgumentException if the amount is not above zero, the term is out of range, or another amount is
     *     negative
     */
    public LoanTerms {
        if (!amount.isPositive()) {
            throw new IllegalArgumentException("loan amount must be above zero: " + amount);
        }
        if (termMonths < 1 || termMonths > MAX_TERM_MONTHS) {
            throw new IllegalArgumentException("term must lie in 1 to 600 months: " + termMonths);
        }
        if (otherInWindow.isNegative() || otherExposure.isNegative()) {
            throw new IllegalArgumentException("the borrower's other loans cannot be negative");
        }
    }

    /** A loan in the scheme's currency, unsecured, by a borrower of no stated class without other loans. */
    public static LoanTerms of(Money amount, LocalDate approvedOn, int termMonths) {
        return new LoanTerms(amount, approvedOn, termMonths, null, null, false, Money.ZERO, Money.ZERO);
    }

    /** The same loan by a borrower of the class. */
    public LoanTerms withBorrowerClass(@Nullable String key) {
        return new LoanTerms(amount, approvedOn, termMonths, key, currency, secured, otherInWindow, otherExposure);
    }

    /** The same loan in the currency. */
    public LoanTerms withCurrency(@Nullable String code) {
        return new LoanTerms(
                amount, approvedOn, termMonths, borrowerClass, code, secured, otherInWindow, otherExposure);
    }

    /** The same loan with or without collateral. */
    public LoanTerms withSecured(boolean hasCollateral) {
        return new LoanTerms(
                amount, approvedOn, termMonths, borrowerClass, currency, hasCollateral, otherInWindow, otherExposure);
    }

    /** The same loan beside the borrower's other loans. */
    public LoanTerms withOtherLoans(Money inWindow, Money underScheme) {
        return new LoanTerms(amount, approvedOn, termMonths, borrowerClass, currency, secured, inWindow, underScheme);
    }

    /** The amount that picks the tier: this loan with the others inside the aggregation window. */
    public Money tierAmount() {
        return amount.plus(otherInWindow);
    }
}
