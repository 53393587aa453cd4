package io.creditbridge.quoting;

import io.creditbridge.enterprise.Enterprise;
import io.creditbridge.enterprise.EnterpriseId;
import io.creditbridge.identity.Actor;
import io.creditbridge.money.Money;
import io.creditbridge.origination.NeedForm;
import io.creditbridge.origination.YearlyCost;
import io.creditbridge.registration.Enterprises;
import io.creditbridge.web.Fields;
import io.creditbridge.web.NotFound;
import io.creditbridge.web.Today;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A firm's score and its ranked products over HTTP. */
@RestController
@Tag(name = "Products", description = "Score, and the products ranked for a need with price and reasons")
class ProductApi {

    private final Enterprises enterprises;
    private final ScoreFirm scoring;
    private final PriceWords words;
    private final ProductListing listing;
    private final Today today;

    ProductApi(Enterprises enterprises, ScoreFirm scoring, PriceWords words, ProductListing listing, Today today) {
        this.enterprises = enterprises;
        this.scoring = scoring;
        this.words = words;
        this.listing = listing;
        this.today = today;
    }

    /** A ranked product; amounts in yuan as text, rates as decimals a year. */
    record RankedAnswer(
            UUID id,
            String name,
            String bank,
            boolean fits,
            List<String> obstacles,
            boolean inTime,
            int decisionDays,
            @Nullable String indicativeLimit,
            @Nullable Double annualRate,
            @Nullable Double allInYearlyCost,
            @Nullable YearlyCost allIn,
            @Nullable String dayCount,
            @Nullable Double rateWithoutGuarantee,
            List<PriceWords.LineView> lines,
            @Nullable String model) {

        private static RankedAnswer of(PriceWords.ProductView product) {
            Money limit = product.limit();
            PriceBasisView basis = product.basis();
            return new RankedAnswer(
                    product.id(),
                    product.name(),
                    product.bank(),
                    product.obstacles().isEmpty(),
                    product.obstacles(),
                    product.inTime(),
                    product.decisionDays(),
                    limit == null ? null : limit.toString(),
                    product.rate(),
                    YearlyCost.effective(product.cost()),
                    product.cost(),
                    basis == null ? null : basis.dayCount().name(),
                    product.withoutGuarantee(),
                    product.lines(),
                    product.model());
        }
    }

    @Operation(summary = "Score a firm on its imported transactions, or say why there is no score")
    @GetMapping("/api/v1/enterprises/{id}/score")
    StandingView score(Actor actor, @PathVariable EnterpriseId id) {
        return words.standing(scoring.standing(own(actor, id)));
    }

    @Operation(summary = "Rank all products for a need: those that fit first, the cheapest first")
    @GetMapping("/api/v1/enterprises/{id}/products")
    List<RankedAnswer> products(
            Actor actor,
            @PathVariable EnterpriseId id,
            @RequestParam(required = false) @Nullable String amount,
            @RequestParam(required = false) @Nullable String termMonths,
            @RequestParam(required = false) @Nullable String purpose,
            @RequestParam(required = false) @Nullable String collateral,
            @RequestParam(required = false) @Nullable String collateralValue,
            @RequestParam(required = false) @Nullable String neededBy) {
        Enterprise enterprise = own(actor, id);
        NeedForm form =
                new NeedForm(amount, termMonths, purpose, collateral, collateralValue, neededBy, "", List.of(), null);
        ProductListing.Listing ranked = listing.of(enterprise, Need.of(form.need(new Fields(), today.day())));
        return Stream.concat(ranked.fitting().stream(), ranked.others().stream())
                .map(RankedAnswer::of)
                .toList();
    }

    private Enterprise own(Actor actor, EnterpriseId id) {
        return enterprises.findByIdAndOwnerId(id, actor.organizationId()).orElseThrow(() -> new NotFound(id));
    }
}
