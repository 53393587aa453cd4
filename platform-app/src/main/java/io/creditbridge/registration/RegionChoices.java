package io.creditbridge.registration;

import io.creditbridge.region.Region;
import java.util.List;
import org.springframework.stereotype.Component;

/** The regions as choices, each indented below the one that holds it; the tree is small and rarely changes. */
@Component
public class RegionChoices {

    private final Regions regions;

    RegionChoices(Regions regions) {
        this.regions = regions;
    }

    /**
     * One choice.
     *
     * @param code the region's code
     * @param nameZh its name in Chinese, indented
     * @param nameEn its name in English, indented
     */
    public record Choice(String code, String nameZh, String nameEn) {}

    /** All regions, parents before their children. */
    public List<Choice> all() {
        return regions.findAllByOrderByPath().stream()
                .map(region -> {
                    String indent = "　".repeat(region.lineage().size() - 1);
                    return new Choice(region.code(), indent + region.nameZh(), indent + region.nameEn());
                })
                .toList();
    }

    /** The names of a region from the top down, in Chinese and English, between blanks and commas. */
    Choice whole(String code) {
        List<Region> lineage = regions.findById(code)
                .map(Region::lineage)
                .map(codes -> codes.stream()
                        .flatMap(one -> regions.findById(one).stream())
                        .toList())
                .orElse(List.of());
        return new Choice(
                code,
                String.join(" ", lineage.stream().map(Region::nameZh).toList()),
                String.join(
                        ", ", lineage.reversed().stream().map(Region::nameEn).toList()));
    }
}
