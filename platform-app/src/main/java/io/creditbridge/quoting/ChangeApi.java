package io.creditbridge.quoting;

import io.creditbridge.enterprise.Enterprise;
import io.creditbridge.enterprise.EnterpriseId;
import io.creditbridge.identity.Actor;
import io.creditbridge.money.Money;
import io.creditbridge.origination.NeedForm;
import io.creditbridge.origination.YearlyCost;
import io.creditbridge.product.ProductId;
import io.creditbridge.registration.Enterprises;
import io.creditbridge.web.Fields;
import io.creditbridge.web.NotFound;
import io.creditbridge.web.Today;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What would change one product's answer to a need, over HTTP. */
@RestController
@Tag(name = "Products")
class ChangeApi {

    private final Enterprises enterprises;
    private final FindChanges changes;
    private final ChangeWords words;
    private final Today today;

    ChangeApi(Enterprises enterprises, FindChanges changes, ChangeWords words, Today today) {
        this.enterprises = enterprises;
        this.changes = changes;
        this.words = words;
        this.today = today;
    }

    /** The answer as it is and what would change it; amounts in yuan as text, rates as decimals a year. */
    record ChangesAnswer(
            UUID id,
            boolean fits,
            boolean inTime,
            List<String> obstacles,
            @Nullable String indicativeLimit,
            boolean withinLimit,
            @Nullable Double annualRate,
            @Nullable Double allInYearlyCost,
            @Nullable YearlyCost allIn,
            List<ChangeWords.RateView> pricesBeside,
            List<ChangeWords.ChangeView> changes) {

        private static ChangesAnswer of(ChangeWords.View view) {
            PriceWords.ProductView product = view.product();
            Money limit = product.limit();
            return new ChangesAnswer(
                    product.id(),
                    product.obstacles().isEmpty(),
                    product.inTime(),
                    product.obstacles(),
                    limit == null ? null : limit.toString(),
                    view.withinLimit(),
                    product.rate(),
                    YearlyCost.effective(product.cost()),
                    product.cost(),
                    view.beside(),
                    view.changes());
        }
    }

    @Operation(summary = "The smallest changes that make a product fit, cheaper, in time or within its limit")
    @GetMapping("/api/v1/enterprises/{id}/products/{product}/changes")
    ChangesAnswer changes(
            Actor actor,
            @PathVariable EnterpriseId id,
            @PathVariable ProductId product,
            @RequestParam(required = false) @Nullable String amount,
            @RequestParam(required = false) @Nullable String termMonths,
            @RequestParam(required = false) @Nullable String purpose,
            @RequestParam(required = false) @Nullable String collateral,
            @RequestParam(required = false) @Nullable String collateralValue,
            @RequestParam(required = false) @Nullable String neededBy) {
        Enterprise enterprise =
                enterprises.findByIdAndOwnerId(id, actor.organizationId()).orElseThrow(() -> new NotFound(id));
        NeedForm form =
                new NeedForm(amount, termMonths, purpose, collateral, collateralValue, neededBy, "", List.of(), null);
        Need need = Need.of(form.need(new Fields(), today.day()));
        return ChangesAnswer.of(words.view(changes.of(enterprise, product, need)));
    }
}
