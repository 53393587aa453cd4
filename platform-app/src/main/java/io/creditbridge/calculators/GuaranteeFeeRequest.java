package io.creditbridge.calculators;

import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * The question which fees a borrower's loans bear under a scheme.
 *
 * @param scheme the scheme's key
 * @param loans the loans of one borrower with its group
 */
record GuaranteeFeeRequest(
        String scheme, @Size(min = 1, max = 100) List<SharedLoanBody> loans) {}
