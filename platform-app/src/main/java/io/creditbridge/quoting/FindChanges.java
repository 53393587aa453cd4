package io.creditbridge.quoting;

import io.creditbridge.catalog.Products;
import io.creditbridge.enterprise.Enterprise;
import io.creditbridge.product.CreditProduct;
import io.creditbridge.product.ProductId;
import io.creditbridge.product.ProductStatus;
import io.creditbridge.web.NotFound;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds what would change the answer of one published product to a firm's need. */
@Component
class FindChanges {

    private final Products products;
    private final ScoreFirm scoring;
    private final RankProducts ranking;
    private final PriceBeside beside;
    private final MoreData moreData;

    FindChanges(Products products, ScoreFirm scoring, RankProducts ranking, PriceBeside beside, MoreData moreData) {
        this.products = products;
        this.scoring = scoring;
        this.ranking = ranking;
        this.beside = beside;
        this.moreData = moreData;
    }

    /**
     * The answer as it is, and what would change it.
     *
     * @param asked the product for the need as asked
     * @param withinLimit whether no more is asked than its indicative limit
     * @param beside its price with those of other security beside it
     * @param changes at most three, the easiest first; empty where nothing helps
     */
    record Found(PricedProduct asked, boolean withinLimit, List<PriceBeside.Line> beside, List<Recourse> changes) {}

    /**
     * Searches for a firm whose ownership the caller has checked.
     *
     * @throws NotFound if no such product is published
     */
    @Transactional(readOnly = true)
    public Found of(Enterprise enterprise, ProductId id, Need need) {
        CreditProduct product = products.findById(id)
                .filter(one -> one.status() == ProductStatus.PUBLISHED)
                .orElseThrow(() -> new NotFound(id));
        FirmStanding standing = scoring.standing(enterprise);
        return of(product, enterprise, standing, need);
    }

    Found of(CreditProduct product, Enterprise enterprise, FirmStanding standing, Need need) {
        RankProducts.Basis basis = ranking.basis(enterprise, standing);
        PossibleChanges possible =
                new PossibleChanges(product, enterprise.profile().establishedOn(), ranking.today());
        ChangeSearch search = new ChangeSearch(possible, situation -> ranking.priced(product, basis, situation));
        Situation asked = ranking.asAsked(basis, need);
        PricedProduct now = ranking.priced(product, basis, asked);
        List<Recourse> found = search.find(asked);
        return new Found(
                now,
                now.covers(need.amount()),
                beside.of(now),
                found.isEmpty() ? moreData.find(possible, enterprise, standing.seenBy(product.bankId()), need) : found);
    }
}
