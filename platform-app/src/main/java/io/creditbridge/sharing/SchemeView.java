package io.creditbridge.sharing;

import io.creditbridge.scheme.Scheme;
import java.util.List;

/**
 * A scheme as the REST interface writes it.
 *
 * @param id its stable key
 * @param name its name, as its latest version has it
 * @param historical whether it is kept for comparison only
 * @param versions its versions, earliest first
 */
record SchemeView(String id, NameView name, boolean historical, List<VersionView> versions) {

    /** A name in both languages. */
    record NameView(String en, String zh) {}

    static SchemeView of(List<Scheme> versions) {
        Scheme latest = versions.getLast();
        return new SchemeView(
                latest.id(),
                new NameView(
                        latest.header().name().english(), latest.header().name().chinese()),
                latest.header().historical(),
                versions.stream().map(VersionView::of).toList());
    }
}
