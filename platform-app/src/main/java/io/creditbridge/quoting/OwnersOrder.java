package io.creditbridge.quoting;

import io.creditbridge.matching.Eligibility;
import io.creditbridge.matching.Mend;
import io.creditbridge.matching.OwnerNeed;
import io.creditbridge.matching.ProductCandidate;
import io.creditbridge.matching.ProductRanking;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Priced products in the order that serves an owner's need. */
final class OwnersOrder {

    private OwnersOrder() {}

    static List<PricedProduct> of(List<PricedProduct> products, Need need, LocalDate day) {
        Map<String, PricedProduct> byId = products.stream()
                .collect(Collectors.toMap(one -> one.product().id().toString(), Function.identity()));
        List<ProductCandidate> candidates =
                products.stream().map(one -> candidate(one, need)).toList();
        return ProductRanking.rank(new OwnerNeed(day, need.neededBy()), candidates).stream()
                .map(ranked ->
                        Objects.requireNonNull(byId.get(ranked.candidate().productId())))
                .toList();
    }

    /** The order counts the failed conditions only, so that they are handed over without their mends. */
    private static ProductCandidate candidate(PricedProduct priced, Need need) {
        Eligibility eligibility = priced.fits()
                ? new Eligibility.Eligible()
                : new Eligibility.Ineligible(priced.failedRules().stream()
                        .map(rule -> new io.creditbridge.matching.FailedRule(
                                rule.rule(), "", "", new Mend.AskFor(need.amount())))
                        .toList());
        return new ProductCandidate(
                priced.product().id().toString(),
                eligibility,
                priced.product().words().decisionDays(),
                priced.costForOrder(),
                priced.coverage(need.amount()));
    }
}
