package io.creditbridge.features;

import java.util.List;
import java.util.Optional;

/** The sets of features that the platform keeps of firms, each out of a source of its own. */
public final class StandardSets {

    private static final List<FeatureSet> ALL =
            List.of(FirmFeatures.standardSet(), BankFeatures.standardSet(), PlatformFeatures.standardSet());

    private StandardSets() {}

    /** Every set. */
    public static List<FeatureSet> all() {
        return ALL;
    }

    /** The set of a version; empty where firms have no features of such a set. */
    public static Optional<FeatureSet> of(String version) {
        return ALL.stream().filter(set -> set.version().equals(version)).findFirst();
    }
}
