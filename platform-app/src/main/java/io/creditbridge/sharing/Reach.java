package io.creditbridge.sharing;

import io.creditbridge.organization.OrganizationId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The loans a facility takes.
 *
 * @param region the code of the region it covers with all below it, or null for everywhere
 * @param banks the banks it serves; empty for every bank
 */
record Reach(@Nullable String region, Set<OrganizationId> banks) {

    /** Every loan of every bank. */
    static final Reach EVERYWHERE = new Reach(null, Set.of());

    Reach {
        banks = Set.copyOf(banks);
    }

    boolean takes(LoanPlace place) {
        boolean near =
                region == null || place.lineage().isEmpty() || place.lineage().contains(region);
        return near && (banks.isEmpty() || banks.contains(place.bank()));
    }

    /** How the trail of changes names it; empty for every loan. */
    String words() {
        String where = region == null ? "" : " " + region;
        return banks.stream().map(bank -> " " + bank.value()).sorted().reduce(where, String::concat);
    }

    /** One of the banks it serves; the given one where it serves all. */
    OrganizationId anyBank(OrganizationId otherwise) {
        return banks.stream().findFirst().orElse(otherwise);
    }

    /** How near to the borrower it is: the depth of its region in the tree. */
    int depth(LoanPlace place) {
        return region == null ? -1 : place.lineage().indexOf(region);
    }
}
