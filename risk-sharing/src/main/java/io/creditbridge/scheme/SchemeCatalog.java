package io.creditbridge.scheme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * All known versions of all schemes; the approval date of a loan picks the version.
 *
 * <p>A version once used is never changed: new rules are a new version, so that an old loan's loss is shared as agreed.
 */
public final class SchemeCatalog {

    private static final String INDEX = "index";

    private final List<Scheme> schemes;

    private SchemeCatalog(Collection<Scheme> schemes) {
        this.schemes = schemes.stream()
                .sorted(Comparator.comparing(Scheme::id)
                        .thenComparing(scheme -> scheme.header().validity().from()))
                .toList();
        for (int i = 1; i < this.schemes.size(); i++) {
            requireApart(this.schemes.get(i - 1), this.schemes.get(i));
        }
    }

    /**
     * The catalogue of these versions.
     *
     * @throws IllegalArgumentException if two versions of one scheme cover the same day
     */
    public static SchemeCatalog of(Collection<Scheme> schemes) {
        return new SchemeCatalog(schemes);
    }

    /** The catalogue shipped with the product, read from the rule packs beside this class. */
    public static SchemeCatalog shipped() {
        return of(read(INDEX)
                .lines()
                .filter(line -> !line.isBlank())
                .map(name -> parse(name, read(name)))
                .toList());
    }

    /** The texts of the rule packs shipped with the product, as they are. */
    public static List<String> shippedTexts() {
        return read(INDEX)
                .lines()
                .filter(line -> !line.isBlank())
                .map(SchemeCatalog::read)
                .toList();
    }

    /** The version of the scheme that covers the approval date, or why there is none. */
    public SchemeSearch find(String id, LocalDate approvedOn) {
        List<Scheme> versions = versionsOf(id);
        if (versions.isEmpty()) {
            return new SchemeSearch.UnknownScheme(id);
        }
        return versions.stream()
                .filter(scheme -> scheme.header().validity().contains(approvedOn))
                .findFirst()
                .<SchemeSearch>map(SchemeSearch.Found::new)
                .orElseGet(() -> new SchemeSearch.NoVersion(
                        id,
                        approvedOn,
                        versions.stream()
                                .map(scheme -> scheme.header().validity())
                                .toList()));
    }

    /** Every version of every scheme, by key and then by first day. */
    public List<Scheme> all() {
        return schemes;
    }

    /** Every version of the scheme, earliest first; empty if there is no such scheme. */
    public List<Scheme> versionsOf(String id) {
        return schemes.stream().filter(scheme -> scheme.id().equals(id)).toList();
    }

    private static void requireApart(Scheme earlier, Scheme later) {
        if (earlier.id().equals(later.id())
                && earlier.header().validity().overlaps(later.header().validity())) {
            throw new IllegalArgumentException("two versions of " + earlier.id() + " cover the same day: "
                    + earlier.version() + " and " + later.version());
        }
    }

    private static Scheme parse(String name, String text) {
        return switch (SchemeParser.parse(text)) {
            case ParseResult.Parsed(Scheme scheme) -> scheme;
            case ParseResult.Refused(List<LineError> errors) -> throw new IllegalStateException(name + ": " + errors);
        };
    }

    private static String read(String name) {
        try (InputStream stream = SchemeCatalog.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(stream, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
