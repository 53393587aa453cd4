package io.creditbridge.scorecard;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The scorecards that come with the product; what each may be used for is in docs/reference/shipped-scorecard.md. */
public final class ShippedScorecards {

    private static final String TRADE = "cumcm2020c-2.scorecard";
    private static final List<String> FORMER = List.of("cumcm2020c-1.scorecard");

    private ShippedScorecards() {}

    /**
     * The card trained on 82 Chinese small firms' tax invoices.
     *
     * <p>Its probabilities are those of a sample in which more than a fifth of the firms defaulted: move it to the
     * share expected of a portfolio by {@link Scorecard#forPortfolio} before pricing with them.
     */
    public static Scorecard trade() {
        return ScorecardText.read(text(TRADE));
    }

    /** Cards that came with the product before; nobody is scored by them, but what they scored is computed again. */
    public static List<Scorecard> former() {
        return FORMER.stream().map(name -> ScorecardText.read(text(name))).toList();
    }

    /** Whether a card of this name came with the product. */
    public static boolean include(String version) {
        String file = version + ".scorecard";
        return file.equals(TRADE) || FORMER.contains(file);
    }

    static String text(String name) {
        try (InputStream stream = ShippedScorecards.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("scorecard missing: " + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
