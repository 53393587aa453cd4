package io.creditbridge.registration;

import io.creditbridge.enterprise.Enterprise;
import io.creditbridge.enterprise.EnterpriseId;
import io.creditbridge.enterprise.EnterpriseProfile;
import io.creditbridge.enterprise.SizeClass;

/**
 * A firm as it is shown.
 *
 * @param id its identity
 * @param creditCode its credit code
 * @param profile what its owner states
 * @param regionZh the region from the top down, in Chinese
 * @param regionEn the same in English
 * @param sizeClass the statutory size
 * @param version the number a change must show
 */
public record EnterpriseView(
        EnterpriseId id,
        String creditCode,
        EnterpriseProfile profile,
        String regionZh,
        String regionEn,
        SizeClass sizeClass,
        int version) {

    /** The view of a firm. */
    public static EnterpriseView of(Enterprise enterprise, RegionChoices regions) {
        RegionChoices.Choice region = regions.whole(enterprise.regionCode());
        return new EnterpriseView(
                enterprise.id(),
                enterprise.creditCode().value(),
                enterprise.profile(),
                region.nameZh(),
                region.nameEn(),
                enterprise.sizeClass(),
                enterprise.version());
    }
}
