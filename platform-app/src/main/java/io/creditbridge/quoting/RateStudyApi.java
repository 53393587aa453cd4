package io.creditbridge.quoting;

import io.creditbridge.identity.Actor;
import io.creditbridge.pricing.AcceptanceFit;
import io.creditbridge.product.CreditProduct;
import io.creditbridge.product.ProductId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Which rate of a product earns most, over HTTP. */
@RestController
@Tag(name = "Bank products", description = "Writing a product, and publishing it by a second person")
class RateStudyApi {

    private final StudyRate studies;

    RateStudyApi(StudyRate studies) {
        this.studies = studies;
    }

    /**
     * A study as it is answered; rates and shares are decimals.
     *
     * @param acceptanceLevel the curve's level, or null
     * @param acceptanceSlope its slope, or null
     * @param slopeError the slope's standard error, or null
     * @param noCurve why there is no curve, or null
     */
    record StudyAnswer(
            double lowestRate,
            double highestRate,
            double breakEvenRate,
            @Nullable Double acceptanceLevel,
            @Nullable Double acceptanceSlope,
            @Nullable Double slopeError,
            AcceptanceFit.@Nullable Reason noCurve,
            RateStudy.@Nullable Best best,
            @Nullable Double bestSeenRate,
            List<SeenAnswer> seen) {

        static StudyAnswer of(RateStudy study) {
            AcceptanceFit.Fitted fitted = study.fit() instanceof AcceptanceFit.Fitted curve ? curve : null;
            return new StudyAnswer(
                    study.bounds().lowest(),
                    study.bounds().highest(),
                    study.breakEvenRate(),
                    fitted == null ? null : fitted.curve().alpha(),
                    fitted == null ? null : fitted.curve().beta(),
                    fitted == null ? null : fitted.betaError(),
                    study.fit() instanceof AcceptanceFit.None(AcceptanceFit.Reason reason) ? reason : null,
                    study.best(),
                    study.bestSeen(),
                    study.seen().stream().map(SeenAnswer::of).toList());
        }
    }

    /** Offers at one rate, with the share that accepted: as it was, smoothed, and by the curve. */
    record SeenAnswer(
            double annualRate,
            int offered,
            int accepted,
            double smoothed,
            @Nullable Double fitted) {

        static SeenAnswer of(RateStudy.Seen seen) {
            return new SeenAnswer(
                    seen.offers().annualRate(),
                    seen.offers().offered(),
                    seen.offers().accepted(),
                    seen.smoothed(),
                    seen.fitted());
        }
    }

    @Operation(
            summary = "Study which rate of a product earns most; offers are lines of percent, offered, accepted,"
                    + " and the product's own answered offers where none are given")
    @GetMapping("/api/v1/bank/products/{id}/best-rate")
    StudyAnswer study(
            Actor actor,
            @PathVariable ProductId id,
            @RequestParam(required = false) @Nullable String amount,
            @RequestParam(required = false) @Nullable String termMonths,
            @RequestParam(required = false) @Nullable String pdPercent,
            @RequestParam(required = false) @Nullable String offers) {
        CreditProduct product = studies.product(actor, id);
        RateStudyForm usual = studies.usual(product);
        return StudyAnswer.of(studies.study(
                product,
                new RateStudyForm(
                        amount == null ? usual.amount() : amount,
                        termMonths == null ? usual.termMonths() : termMonths,
                        pdPercent == null ? usual.pdPercent() : pdPercent,
                        offers == null ? usual.offers() : offers)));
    }
}
