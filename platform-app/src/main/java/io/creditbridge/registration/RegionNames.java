package io.creditbridge.registration;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * The names of regions by their codes, kept in memory for lists that name very many of them.
 *
 * <p>What is kept is read anew once it is a minute old, so that a changed name shows everywhere soon.
 */
@Component
public class RegionNames {

    private static final Duration KEPT_FOR = Duration.ofMinutes(1);

    private final RegionChoices regions;
    private final Clock clock;
    private volatile Kept kept = new Kept(Map.of(), Instant.EPOCH);

    RegionNames(RegionChoices regions, Clock clock) {
        this.regions = regions;
        this.clock = clock;
    }

    /** Names by their codes, and when they were read. */
    private record Kept(Map<String, RegionChoices.Choice> names, Instant read) {}

    /** The whole names of regions, in the order of the codes; a code that is not in the tree stands for itself. */
    public List<RegionChoices.Choice> of(Collection<String> codes) {
        Map<String, RegionChoices.Choice> names = names();
        List<String> missing =
                codes.stream().filter(code -> !names.containsKey(code)).toList();
        Map<String, RegionChoices.Choice> found = regions.whole(missing);
        found.forEach((code, choice) -> {
            if (!choice.nameZh().equals(code)) {
                names.put(code, choice);
            }
        });
        return codes.stream()
                .map(code -> names.getOrDefault(code, new RegionChoices.Choice(code, code, code)))
                .toList();
    }

    private Map<String, RegionChoices.Choice> names() {
        Kept now = kept;
        if (now.read().plus(KEPT_FOR).isBefore(clock.instant())) {
            Map<String, RegionChoices.Choice> names = new ConcurrentHashMap<>();
            regions.offered().forEach(choice -> names.put(choice.code(), choice));
            now = new Kept(names, clock.instant());
            kept = now;
        }
        return now.names();
    }
}
