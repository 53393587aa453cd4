package io.creditbridge.reach;

import io.creditbridge.enterprise.EnterpriseId;
import io.creditbridge.identity.Actor;
import io.creditbridge.product.ProductId;
import io.creditbridge.web.Formats;
import io.creditbridge.web.Page;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Which firms of a work team's area fit which products, over HTTP. */
@RestController
@RequestMapping("/api/v1/team/fit")
@Tag(name = "Firms and products", description = "Many firms against many products at once, for one need")
class TeamFitApi {

    private final MatchArea matching;
    private final NeedQuestion question;
    private final Formats formats;

    TeamFitApi(MatchArea matching, NeedQuestion question, Formats formats) {
        this.matching = matching;
        this.question = question;
        this.formats = formats;
    }

    /** A product with how many of the area's firms fit it. */
    record ProductRow(UUID id, String name, String bank, int firms) {}

    /** A firm with how many products it fits. */
    record FirmRow(UUID id, String name, String region, int products) {}

    /** The area: how many firms, how many of them fit some product, each product, and a page of firms. */
    record AreaAnswer(int firms, int served, List<ProductRow> products, Page<FirmRow> page) {}

    /** One pair; what the product wants that the firm does not bring, empty where it fits. */
    record PairRow(UUID firm, String name, UUID product, String productName, String bank, List<String> wanted) {}

    @Operation(
            summary = "Count the area's firms that fit each product, and the products that fit each firm;"
                    + " the need as for ranked products, what is left out is as usual")
    @GetMapping
    AreaAnswer area(
            Actor actor,
            @Parameter(hidden = true) @RequestParam Map<String, String> need,
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(required = false) @Nullable Integer size) {
        MatchArea.Overview view = matching.overview(actor, question.read(need), NeedQuestion.page(page, size));
        return new AreaAnswer(
                view.firms(),
                view.served(),
                view.products().stream()
                        .map(fit -> new ProductRow(
                                fit.product().id().value(),
                                formats.either(
                                        fit.product().words().nameZh(),
                                        fit.product().words().nameEn()),
                                formats.either(fit.bank().nameZh(), fit.bank().nameEn()),
                                fit.fitting()))
                        .toList(),
                view.page()
                        .map(fit -> new FirmRow(
                                fit.firm().id().value(),
                                fit.firm().name(),
                                formats.either(fit.firm().regionZh(), fit.firm().regionEn()),
                                fit.fitting())));
    }

    @Operation(
            summary = "List the area's firms for one product: those that fit first, with what is wanted of the others")
    @GetMapping("/products/{product}")
    Page<PairRow> product(
            Actor actor,
            @PathVariable ProductId product,
            @Parameter(hidden = true) @RequestParam Map<String, String> need,
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(required = false) @Nullable Integer size) {
        return matching.ofProduct(actor, product, question.read(need), NeedQuestion.page(page, size))
                .map(this::row);
    }

    @Operation(summary = "List every product for one firm of the area; its owner sees that it was looked at")
    @GetMapping("/firms/{firm}")
    List<PairRow> firm(
            Actor actor,
            @PathVariable EnterpriseId firm,
            @Parameter(hidden = true) @RequestParam Map<String, String> need) {
        return matching.ofFirm(actor, firm, question.read(need)).stream()
                .map(this::row)
                .toList();
    }

    private PairRow row(MatchArea.Pair pair) {
        return new PairRow(
                pair.firm().id().value(),
                pair.firm().name(),
                pair.product().id().value(),
                formats.either(
                        pair.product().words().nameZh(), pair.product().words().nameEn()),
                formats.either(pair.bank().nameZh(), pair.bank().nameEn()),
                pair.wanted());
    }
}
