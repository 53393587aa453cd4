package io.creditbridge.registration;

import io.creditbridge.enterprise.Enterprise;
import io.creditbridge.enterprise.EnterpriseProfile;
import io.creditbridge.enterprise.Industry;
import io.creditbridge.money.Money;
import io.creditbridge.web.Fields;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What an owner types about the firm, as typed. */
record EnterpriseForm(
        @Nullable String creditCode,
        @Nullable String name,
        @Nullable String regionCode,
        @Nullable String industry,
        @Nullable String establishedOn,
        @Nullable String employees,
        @Nullable String yearlyRevenue,
        @Nullable String totalAssets,
        @Nullable String regionPick,
        @Nullable Integer version) {

    private static final Money LARGEST = Money.ofYuan(1_000_000_000_000L);

    static EnterpriseForm empty() {
        return new EnterpriseForm(null, null, null, null, null, null, null, null, null, null);
    }

    static EnterpriseForm of(Enterprise enterprise, String regionName) {
        EnterpriseProfile profile = enterprise.profile();
        return new EnterpriseForm(
                enterprise.creditCode().value(),
                profile.name(),
                profile.regionCode() + " " + regionName,
                profile.industry().name(),
                profile.establishedOn().toString(),
                Integer.toString(profile.employees()),
                profile.yearlyRevenue().toString(),
                profile.totalAssets().toString(),
                null,
                enterprise.version());
    }

    /** Reads the profile; the region is one of the tree, by its code or its name. */
    EnterpriseProfile profile(Fields fields, RegionChoices regions, LocalDate today) {
        String readName = fields.text("name", name, 2, 100);
        String code = regions.read(fields, "regionCode", regionCode, regionPick);
        Industry readIndustry = fields.choice("industry", industry, Industry.class);
        LocalDate established = fields.day("establishedOn", establishedOn, Fields.earliest(today), today);
        int people = fields.wholeNumber("employees", employees, 0, EnterpriseProfile.EMPLOYEES_LIMIT);
        Money revenue = fields.money("yearlyRevenue", yearlyRevenue, Money.ZERO, LARGEST);
        Money assets = fields.money("totalAssets", totalAssets, Money.ZERO, LARGEST);
        fields.check();
        return new EnterpriseProfile(readName, code, readIndustry, established, people, revenue, assets);
    }
}
