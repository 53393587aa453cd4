package io.creditbridge.sharing;

import io.creditbridge.guarantee.FacilityChange;
import io.creditbridge.scheme.LineError;
import io.creditbridge.scheme.ParseResult;
import io.creditbridge.scheme.Scheme;
import io.creditbridge.scheme.SchemeCatalog;
import io.creditbridge.scheme.SchemeParser;
import io.creditbridge.scheme.SchemeSource;
import io.creditbridge.scheme.Validity;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;

/**
 * The schemes in force, read from the stored rule packs; the shipped ones are stored at the first start.
 *
 * <p>The catalogue is kept; at most once a second the number of activations is compared, so that every node follows an
 * activation within a second. A later version ends an earlier one of the same scheme the day before it begins.
 */
@Component
class StoredSchemes implements SchemeSource, InitializingBean {

    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);

    private final RulePacks packs;
    private final Clock clock;
    private volatile Kept kept = new Kept(SchemeCatalog.of(List.of()), -1, Instant.EPOCH);

    StoredSchemes(RulePacks packs, Clock clock) {
        this.packs = packs;
        this.clock = clock;
    }

    /** A catalogue with the revision it was read at, and when that was last compared. */
    private record Kept(SchemeCatalog catalog, long revision, Instant looked) {}

    @Override
    public void afterPropertiesSet() {
        for (String text : SchemeCatalog.shippedTexts()) {
            switch (SchemeParser.parse(text)) {
                case ParseResult.Parsed(Scheme scheme) -> packs.add(scheme, text, null, clock.instant());
                case ParseResult.Refused(List<LineError> errors) -> throw new IllegalStateException(errors.toString());
            }
        }
        refresh();
    }

    @Override
    public SchemeCatalog current() {
        if (kept.looked().plus(BETWEEN_LOOKS).isBefore(clock.instant())) {
            refresh();
        }
        return kept.catalog();
    }

    /** Reads the packs again if something was activated. */
    void refresh() {
        Instant now = clock.instant();
        long revision = packs.revision();
        Kept before = kept;
        kept = revision == before.revision()
                ? new Kept(before.catalog(), revision, now)
                : new Kept(read(), revision, now);
    }

    private SchemeCatalog read() {
        List<Scheme> active = packs.all().stream()
                .filter(pack -> pack.status() == FacilityChange.Status.CONFIRMED)
                .map(RulePacks.Pack::scheme)
                .toList();
        return SchemeCatalog.of(endedByTheNext(active));
    }

    /** The versions with the validity of each cut where the next one of its scheme begins. */
    static List<Scheme> endedByTheNext(List<Scheme> versions) {
        List<Scheme> sorted = new ArrayList<>(versions);
        sorted.sort(Comparator.comparing(Scheme::id)
                .thenComparing(scheme -> scheme.header().validity().from()));
        for (int i = 0; i + 1 < sorted.size(); i++) {
            Validity own = sorted.get(i).header().validity();
            Validity next = sorted.get(i + 1).header().validity();
            if (sorted.get(i).id().equals(sorted.get(i + 1).id()) && own.overlaps(next)) {
                sorted.set(
                        i,
                        sorted.get(i)
                                .validFor(new Validity(own.from(), next.from().minusDays(1))));
            }
        }
        return sorted;
    }
}
