package io.creditbridge.sharing;

import io.creditbridge.organization.OrganizationId;
import java.util.List;

/**
 * By what it is decided who stands for a loan.
 *
 * @param bank the bank that lends it
 * @param lineage the codes of the borrower's region and all above it, the root first; empty for a borrower anywhere
 */
public record LoanPlace(OrganizationId bank, List<String> lineage) {

    /** Copies the list. */
    public LoanPlace {
        lineage = List.copyOf(lineage);
    }
}
