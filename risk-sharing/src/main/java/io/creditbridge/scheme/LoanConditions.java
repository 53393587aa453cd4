package io.creditbridge.scheme;

import io.creditbridge.money.Money;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Which loans a scheme takes.
 *
 * @param borrowerLimit the most one borrower with its group may owe under the scheme, or null for no limit
 * @param maxTermMonths the longest term in months, or null for no limit
 * @param unsecuredOnly whether loans with collateral are left out
 * @param leverage how many times the pool may be lent in all, or null for no limit
 * @param aggregationDays loans approved within so many days of each other count as one; 0 for no window
 */
public record LoanConditions(
        @Nullable Money borrowerLimit,
        @Nullable Integer maxTermMonths,
        boolean unsecuredOnly,
        @Nullable BigDecimal leverage,
        int aggregationDays) {}
