package io.creditbridge.scheme;

import java.util.List;

/**
 * Who a scheme is: everything about a rule pack that is not a rule.
 *
 * @param id the scheme's stable key in lower case, such as {@code anhui-4321}
 * @param version the version's label, unique within the scheme
 * @param name the scheme's name in both languages
 * @param currency the ISO 4217 code in which all amounts of the pack are written
 * @param validity the approval dates for which this version holds
 * @param historical whether the scheme is kept for comparison only and takes no new loans
 * @param source the document the rules were taken from
 * @param unconfirmed facts of the pack that no source confirms yet, one sentence each; empty when all are confirmed
 */
public record SchemeHeader(
        String id,
        String version,
        LocalizedName name,
        String currency,
        Validity validity,
        boolean historical,
        String source,
        List<LocalizedName> unconfirmed) {

    /** Copies the list. */
    public SchemeHeader {
        unconfirmed = List.copyOf(unconfirmed);
    }
}
