package io.creditbridge.administration;

import io.creditbridge.organization.LenderKind;
import io.creditbridge.organization.OrganizationKind;
import io.creditbridge.web.Fields;
import org.jspecify.annotations.Nullable;

/**
 * What an operator types about an organisation; the kind only when it is opened, the region only for a work team, the
 * licence only for who lends.
 */
record OrganizationForm(
        @Nullable String kind,
        @Nullable String nameZh,
        @Nullable String nameEn,
        @Nullable String regionCode,
        @Nullable String regionPick,
        @Nullable String lender,
        @Nullable Integer version) {

    private static final int LONGEST_ZH = 100;
    private static final int LONGEST_EN = 120;

    static OrganizationForm empty() {
        return new OrganizationForm(null, null, null, null, null, null, null);
    }

    OrganizationKind readKind(Fields fields) {
        return fields.choice("kind", kind, OrganizationKind.class);
    }

    String readNameZh(Fields fields) {
        return fields.text("nameZh", nameZh, 2, LONGEST_ZH);
    }

    String readNameEn(Fields fields) {
        return fields.text("nameEn", nameEn, 2, LONGEST_EN);
    }

    /** The licence of who lends, a bank's where the field is left out; null for others, who have none. */
    @Nullable
    LenderKind readLender(Fields fields, OrganizationKind kind) {
        if (kind == OrganizationKind.BANK) {
            return lender == null ? LenderKind.BANK : fields.choice("lender", lender, LenderKind.class);
        }
        if (lender != null && !lender.isBlank()) {
            fields.reject("lender", "problem.lenderOnlyOfLenders");
        }
        return null;
    }

    int readVersion() {
        return version == null ? -1 : version;
    }
}
