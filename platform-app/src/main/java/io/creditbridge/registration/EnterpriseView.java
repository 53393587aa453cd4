package io.creditbridge.registration;

import io.creditbridge.enterprise.Enterprise;
import io.creditbridge.enterprise.EnterpriseId;
import io.creditbridge.enterprise.EnterpriseProfile;
import io.creditbridge.enterprise.SizeClass;
import java.util.List;
import java.util.Map;
import java.util.Objects;

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
        return of(enterprise, regions.whole(enterprise.regionCode()));
    }

    /** The views of several firms; their regions are read at once. */
    static List<EnterpriseView> of(List<Enterprise> enterprises, RegionChoices regions) {
        Map<String, RegionChoices.Choice> whole = regions.whole(
                enterprises.stream().map(Enterprise::regionCode).distinct().toList());
        return enterprises.stream()
                .map(one -> of(one, Objects.requireNonNull(whole.get(one.regionCode()))))
                .toList();
    }

    private static EnterpriseView of(Enterprise enterprise, RegionChoices.Choice region) {
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
