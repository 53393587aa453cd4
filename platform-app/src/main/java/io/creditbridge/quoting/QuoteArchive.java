package io.creditbridge.quoting;

import io.creditbridge.application.ApplicationId;
import io.creditbridge.enterprise.EnterpriseId;
import io.creditbridge.features.FeatureVector;
import io.creditbridge.organization.OrganizationId;
import io.creditbridge.pricing.PriceArithmetic;
import io.creditbridge.pricing.Quote;
import io.creditbridge.product.ProductId;
import io.creditbridge.quoting.FirmStanding.Known;
import io.creditbridge.quoting.FirmStanding.NoConsent;
import io.creditbridge.quoting.FirmStanding.NoData;
import io.creditbridge.scorecard.ScoreOutcome;
import io.creditbridge.web.Today;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Keeps scores and quotes with all they rest on: inputs, versions, hash, result; rows are never changed. */
@Component
class QuoteArchive {

    /** Stands for the version of what was not asked. */
    static final String NONE = "none";

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Today today;
    private final ScoreFirm scoring;

    QuoteArchive(JdbcClient jdbc, JsonMapper json, Today today, ScoreFirm scoring) {
        this.jdbc = jdbc;
        this.json = json;
        this.today = today;
        this.scoring = scoring;
    }

    /** What a stored quote rests on. */
    record Basis(Need need, Quotes.Assessed assessed) {}

    /** Keeps the score that a bank's decision rests on, with what the challenger beside it says. */
    UUID storeScore(EnterpriseId enterprise, FirmStanding standing, OrganizationId bank) {
        UUID id = UUID.randomUUID();
        Map<String, Object> inputs = new LinkedHashMap<>();
        Map<String, Object> result = new LinkedHashMap<>();
        String version = NONE;
        String outcomeName = "REFERRED";
        switch (standing) {
            case NoConsent none -> result.put("reasons", "NO_CONSENT");
            case NoData none -> result.put("reasons", "NO_DATA");
            case Known known -> {
                inputs.putAll(inputs(known.reading().features()));
                version = known.outcome().modelVersion();
                outcomeName = known.outcome() instanceof ScoreOutcome.Scored ? "SCORED" : "REFERRED";
                result.put("outcome", known.outcome());
            }
        }
        String written = json.writeValueAsString(inputs);
        jdbc.sql("""
                        insert into score (id, enterprise_id, outcome, model_version, input_hash, as_of, inputs, result,
                            challenger, scored_at)
                        values (:id, :enterprise, :outcome, :version, :hash, :asOf, cast(:inputs as jsonb),
                            cast(:result as jsonb), cast(:challenger as jsonb), :now)
                        """)
                .param("id", id)
                .param("enterprise", enterprise.value())
                .param("outcome", outcomeName)
                .param("version", version)
                .param("hash", hash(written))
                .param("asOf", today.day())
                .param("inputs", written)
                .param("result", json.writeValueAsString(result))
                .param("challenger", challenger(enterprise, standing, bank))
                .param("now", Timestamp.from(today.now()))
                .update();
        return id;
    }

    private @Nullable String challenger(EnterpriseId enterprise, FirmStanding standing, OrganizationId bank) {
        return standing instanceof Known known
                ? scoring.challenge(enterprise, known.snapshot(), bank)
                        .map(json::writeValueAsString)
                        .orElse(null)
                : null;
    }

    private Map<String, Object> inputs(FeatureVector features) {
        Map<String, Object> inputs = new LinkedHashMap<>();
        inputs.put("set", features.set().version());
        inputs.put("asOf", features.asOf().toString());
        inputs.put("day", today.day().toString());
        inputs.put("values", features.values());
        inputs.put("badShare", scoring.badShare());
        return inputs;
    }

    UUID storeQuote(ApplicationId application, ProductId product, UUID score, Basis basis) {
        UUID id = UUID.randomUUID();
        PricedProduct priced = basis.assessed().priced();
        PricedProduct.Price price = priced.price();
        Map<String, Object> inputs = new LinkedHashMap<>();
        inputs.put("need", basis.need());
        inputs.put("policy", priced.product().pricePolicy());
        OptionalDouble pd = basis.assessed().standing().pd();
        inputs.put("pd", pd.isPresent() ? pd.getAsDouble() : null);
        if (price != null) {
            inputs.put("request", price.request());
            inputs.put("lpr", price.quote().lpr());
            inputs.put("book", price.book());
            inputs.put("weighed", price.weighed());
            inputs.put(
                    "guarantee",
                    price.worth() == null ? null : price.worth().basis().get());
        }
        String written = json.writeValueAsString(inputs);
        jdbc.sql("""
                        insert into quote (id, application_id, product_id, score_id, versions, inputs, input_hash,
                            result, quoted_at)
                        values (:id, :application, :product, :score, cast(:versions as jsonb), cast(:inputs as jsonb),
                            :hash, cast(:result as jsonb), :now)
                        """)
                .param("id", id)
                .param("application", application.value())
                .param("product", product.value())
                .param("score", score)
                .param("versions", json.writeValueAsString(versions(priced, price)))
                .param("inputs", written)
                .param("hash", hash(written))
                .param("result", json.writeValueAsString(result(price)))
                .param("now", Timestamp.from(today.now()))
                .update();
        return id;
    }

    private static Map<String, Object> versions(PricedProduct priced, PricedProduct.@Nullable Price price) {
        Map<String, Object> versions = new LinkedHashMap<>();
        versions.put("engine", PriceArithmetic.CURRENT.version());
        versions.put("product", priced.product().version());
        versions.put("scheme", price == null ? NONE : price.sharing().schemeId());
        versions.put("schemeVersion", price == null ? NONE : price.sharing().schemeVersion());
        versions.put(
                "lpr", price == null ? NONE : price.quote().lpr().validFrom().toString());
        return versions;
    }

    private static Map<String, Object> result(PricedProduct.@Nullable Price price) {
        Map<String, Object> result = new LinkedHashMap<>();
        if (price == null) {
            result.put("rate", null);
        } else {
            result.put("rate", price.quote().rate());
            result.put("breakEvenRate", price.quote().breakEvenRate());
            result.put("lines", price.quote().lines());
            result.put("notices", price.quote().notices());
            double earned = price.quote().returnOnCapital();
            result.put("returnOnCapital", Double.isNaN(earned) ? null : earned);
            result.put(
                    "withoutGuarantee",
                    price.quote().withoutGuarantee().map(Quote::rate).orElse(null));
        }
        return result;
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every Java runtime", e);
        }
    }
}
