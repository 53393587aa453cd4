package io.creditbridge.quoting;

import io.creditbridge.enterprise.Enterprise;
import io.creditbridge.identity.Organizations;
import io.creditbridge.organization.Organization;
import io.creditbridge.organization.OrganizationId;
import io.creditbridge.organization.OrganizationKind;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The ranked products as people read them: texts in the reader's language beside the numbers. */
@Component
class ProductListing {

    private final ScoreFirm scoring;
    private final RankProducts ranking;
    private final Organizations organizations;
    private final PriceWords words;

    ProductListing(ScoreFirm scoring, RankProducts ranking, Organizations organizations, PriceWords words) {
        this.scoring = scoring;
        this.ranking = ranking;
        this.organizations = organizations;
        this.words = words;
    }

    /**
     * The list.
     *
     * @param standing the firm's score in words
     * @param fitting the products that fit, best first
     * @param others the products that do not, nearest first
     */
    record Listing(StandingView standing, List<PriceWords.ProductView> fitting, List<PriceWords.ProductView> others) {}

    Listing of(Enterprise enterprise, Need need) {
        FirmStanding standing = scoring.standing(enterprise);
        Map<OrganizationId, Organization> banks = organizations.findByKindOrderByNameZh(OrganizationKind.BANK).stream()
                .collect(Collectors.toMap(Organization::id, Function.identity()));
        List<PricedProduct> ranked = ranking.rank(enterprise, standing, need);
        return new Listing(
                words.standing(standing),
                views(ranked.stream().filter(PricedProduct::fits).toList(), banks),
                views(ranked.stream().filter(priced -> !priced.fits()).toList(), banks));
    }

    private List<PriceWords.ProductView> views(List<PricedProduct> ranked, Map<OrganizationId, Organization> banks) {
        return ranked.stream()
                .map(priced -> words.product(
                        priced,
                        Objects.requireNonNull(banks.get(priced.product().bankId()))))
                .toList();
    }
}
