package io.creditbridge.quoting;

import io.creditbridge.features.FeatureSet;
import io.creditbridge.features.FeatureVector;
import io.creditbridge.features.StandardSets;
import io.creditbridge.modelling.ActiveCards;
import io.creditbridge.pricing.LoanPricer;
import io.creditbridge.pricing.LprTable;
import io.creditbridge.pricing.PriceArithmetic;
import io.creditbridge.pricing.PriceLine;
import io.creditbridge.pricing.Quote;
import io.creditbridge.pricing.QuoteOutcome;
import io.creditbridge.pricing.QuoteRequest;
import io.creditbridge.scheme.Scheme;
import io.creditbridge.scheme.SchemeSource;
import io.creditbridge.scorecard.ScoreOutcome;
import io.creditbridge.scorecard.Scorecard;
import io.creditbridge.sharing.GuaranteeBasis;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Computes stored scores and quotes again from nothing but what is stored with them, and compares every bit.
 *
 * <p>Each is computed by the arithmetic it was made with. What an unknown one computed, or was stored with fewer
 * inputs, is not compared.
 */
@Component
class ReplayStored {

    private final ActiveCards cards;
    private final SchemeSource schemes;
    private final JsonMapper json;

    ReplayStored(ActiveCards cards, SchemeSource schemes, JsonMapper json) {
        this.cards = cards;
        this.schemes = schemes;
        this.json = json;
    }

    /** What came of a replay. */
    enum Verdict {
        /** Every bit is the same. */
        SAME,
        /** Something differs. */
        DIFFERS,
        /** It cannot be compared: an unknown version, or inputs of an earlier form. */
        NOT_COMPARED
    }

    /** Computes a stored score again. */
    Verdict score(CheckRows.Stored row) {
        if (row.version().equals(QuoteArchive.NONE)) {
            // Without consent or data no card was asked, and nothing can come out otherwise.
            return Verdict.SAME;
        }
        JsonNode given = json.readTree(row.inputs());
        JsonNode stored = json.readTree(row.result()).path("outcome");
        String[] version = row.version().split("@", 2);
        Optional<Scorecard> card = cards.card(version[0]);
        Optional<FeatureSet> set = StandardSets.of(given.path("set").asString(""));
        if (card.isEmpty() || set.isEmpty() || stored.isMissingNode()) {
            return Verdict.NOT_COMPARED;
        }
        double[] values = json.treeToValue(given.get("values"), double[].class);
        FeatureVector features =
                FeatureVector.of(set.get(), LocalDate.parse(given.get("asOf").asString()), values, Set.of());
        double badShare = given.has("badShare")
                ? given.get("badShare").asDouble()
                : Double.parseDouble(version.length > 1 ? version[1] : "NaN");
        // Scores of before the day was kept were given on the day of their features.
        LocalDate day = given.has("day") ? LocalDate.parse(given.get("day").asString()) : features.asOf();
        ScoreOutcome again = card.get().forPortfolio(badShare).score(features, day);
        boolean same = switch (again) {
            case ScoreOutcome.Scored scored ->
                stored.has("points")
                        && json.treeToValue(stored, ScoreOutcome.Scored.class).equals(scored);
            case ScoreOutcome.Referred referred ->
                !stored.has("points")
                        && json.treeToValue(stored, ScoreOutcome.Referred.class).equals(referred);
        };
        return same ? Verdict.SAME : Verdict.DIFFERS;
    }

    /** A stored price; return on capital and the rate without the guarantee were not kept at first. */
    private record StoredPrice(
            double rate,
            double breakEvenRate,
            List<PriceLine> lines,
            List<Quote.Notice> notices,
            @Nullable Double returnOnCapital,
            @Nullable Double withoutGuarantee) {

        static StoredPrice of(Quote quote, boolean whole) {
            boolean earns = whole && !Double.isNaN(quote.returnOnCapital());
            return new StoredPrice(
                    quote.rate(),
                    quote.breakEvenRate(),
                    quote.lines(),
                    quote.notices(),
                    earns ? (Double) quote.returnOnCapital() : null,
                    whole ? quote.withoutGuarantee().map(Quote::rate).orElse(null) : null);
        }
    }

    /** Computes a stored quote again, under the loan prime rates that it was made with and the score it rests on. */
    Verdict quote(CheckRows.Stored row) {
        JsonNode given = json.readTree(row.inputs());
        Optional<PriceArithmetic> arithmetic =
                PriceArithmetic.of(json.readTree(row.version()).path("engine").asString(""));
        if (arithmetic.isPresent()
                && !given.has("request")
                && !json.readTree(row.result()).hasNonNull("rate")) {
            // Nothing was asked of the arithmetic, and nothing came of it: a firm without a score has no price.
            return Verdict.SAME;
        }
        if (arithmetic.isEmpty() || !given.has("request")) {
            return Verdict.NOT_COMPARED;
        }
        // The probability of the first year is the score's own, to the last bit.
        double scored = json.readTree(row.score()).at("/outcome/pd").asDouble(Double.NaN);
        if (scored != given.at("/request/risk/annualPd/0").asDouble(Double.NaN)) {
            return Verdict.DIFFERS;
        }
        QuoteRequest request = json.treeToValue(given.get("request"), QuoteRequest.class);
        Verdict sharing = sharing(given, request);
        if (sharing != Verdict.SAME) {
            return sharing;
        }
        LprTable lpr = new LprTable(List.of(json.treeToValue(given.get("lpr"), LprTable.Row.class)));
        QuoteOutcome again = new LoanPricer(lpr, arithmetic.get()).quote(request);
        if (!(again instanceof QuoteOutcome.Quoted(Quote quote))) {
            return Verdict.DIFFERS;
        }
        JsonNode stored = json.readTree(row.result());
        StoredPrice now = StoredPrice.of(quote, stored.has("returnOnCapital"));
        return now.equals(json.treeToValue(stored, StoredPrice.class)) ? Verdict.SAME : Verdict.DIFFERS;
    }

    /** What the guarantee is worth, again; quotes stored without its basis are taken at their word. */
    private Verdict sharing(JsonNode given, QuoteRequest request) {
        if (!given.hasNonNull("guarantee")) {
            return Verdict.SAME;
        }
        GuaranteeBasis basis = json.treeToValue(given.get("guarantee"), GuaranteeBasis.class);
        Optional<Scheme> scheme = schemes.current().versionsOf(basis.schemeId()).stream()
                .filter(version -> version.version().equals(basis.schemeVersion()))
                .findFirst();
        if (scheme.isEmpty() || !basis.engine().equals(GuaranteeBasis.ENGINE)) {
            return Verdict.NOT_COMPARED;
        }
        return basis.terms(scheme.get()).equals(Optional.of(request.sharing())) ? Verdict.SAME : Verdict.DIFFERS;
    }
}
