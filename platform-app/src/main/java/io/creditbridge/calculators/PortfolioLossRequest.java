package io.creditbridge.calculators;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * The question what a book of loans loses, and each party of it.
 *
 * @param loans equal loans together; 10,000 loans at most
 * @param assetCorrelation the loans' common dependence on the economy
 * @param sharing how the loss is shared
 * @param quantiles the probabilities at which losses are wanted, each between 0 and 1
 */
record PortfolioLossRequest(
        @Size(min = 1, max = 300) List<LoanGroupBody> loans,

        @DecimalMin("0") @DecimalMax(value = "1", inclusive = false)
        double assetCorrelation,

        BookSharingBody sharing,
        @Size(max = 20) List<Double> quantiles) {}
