package io.creditbridge.calculators;

import io.creditbridge.pricing.AllInConvention;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The question what a run of cash flows costs a year.
 *
 * @param currency ISO 4217 code of the amounts; yuan where left out
 * @param cashFlows the borrower's flows in any order
 * @param convention how time is measured
 */
record AllInCostRequest(
        @Nullable String currency,
        @Size(min = 2, max = 5000) List<CashFlowBody> cashFlows,
        AllInConvention convention) {}
