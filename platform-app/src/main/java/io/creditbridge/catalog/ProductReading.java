package io.creditbridge.catalog;

import io.creditbridge.identity.AccountNames;
import io.creditbridge.identity.Actor;
import io.creditbridge.organization.AccountId;
import io.creditbridge.product.CreditProduct;
import io.creditbridge.product.ProductStatus;
import io.creditbridge.web.Formats;
import io.creditbridge.web.Page;
import io.creditbridge.web.PageRequest;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A bank's products with everything that the second person answers for. */
@Component
class ProductReading {

    /** The orders a bank's products may be asked in. */
    static final Map<String, String> SORTS = Map.of("name", "nameZh");

    private final Products products;
    private final ProductTerms terms;
    private final AccountNames names;
    private final Formats formats;
    private final JdbcClient jdbc;

    ProductReading(Products products, ProductTerms terms, AccountNames names, Formats formats, JdbcClient jdbc) {
        this.products = products;
        this.terms = terms;
        this.names = names;
        this.formats = formats;
        this.jdbc = jdbc;
    }

    /**
     * A product.
     *
     * @param product the record
     * @param author who wrote it
     * @param terms everything it says
     * @param follows whether a published product of the same name stands beside it, whose terms are compared
     */
    record ProductView(CreditProduct product, String author, List<ProductTerms.Term> terms, boolean follows) {}

    /** One page of the bank's products. */
    @Transactional(readOnly = true)
    Page<ProductView> own(Actor actor, PageRequest wanted) {
        Page<CreditProduct> page = page(actor, wanted);
        Map<String, CreditProduct> published = published(actor, page.items());
        Map<AccountId, String> authors = names.of(
                page.items().stream().map(CreditProduct::writtenBy).distinct().toList());
        Map<String, String> regions = regions(page.items(), published.values());
        return page.map(product -> {
            CreditProduct followed = followed(product, published);
            return new ProductView(
                    product,
                    authors.getOrDefault(product.writtenBy(), "–"),
                    terms.of(product, followed, regions),
                    followed != null);
        });
    }

    /** One page of the bank's products, bare. */
    @Transactional(readOnly = true)
    Page<CreditProduct> page(Actor actor, PageRequest wanted) {
        return new Page<>(
                products.findByBankIdOrderByNameZhAscIdAsc(
                        actor.organizationId(),
                        org.springframework.data.domain.PageRequest.of(wanted.page(), wanted.size())),
                wanted.page(),
                wanted.size(),
                products.countByBankId(actor.organizationId()));
    }

    /** Which product one follows is not written down: it is the published one of the same name. */
    private static @Nullable CreditProduct followed(CreditProduct product, Map<String, CreditProduct> published) {
        CreditProduct same = published.get(product.words().nameZh());
        boolean waits = product.status() == ProductStatus.AWAITING_SECOND_PERSON;
        return waits && same != null && !same.id().equals(product.id()) ? same : null;
    }

    private Map<String, CreditProduct> published(Actor actor, List<CreditProduct> shown) {
        Set<String> names = shown.stream()
                .filter(product -> product.status() == ProductStatus.AWAITING_SECOND_PERSON)
                .map(product -> product.words().nameZh())
                .collect(Collectors.toSet());
        Map<String, CreditProduct> byName = new HashMap<>();
        if (!names.isEmpty()) {
            products.findByBankIdAndStatusAndNameZhIn(actor.organizationId(), ProductStatus.PUBLISHED, names).stream()
                    .sorted(Comparator.comparing(CreditProduct::createdAt))
                    .forEach(product -> byName.put(product.words().nameZh(), product));
        }
        return byName;
    }

    private Map<String, String> regions(List<CreditProduct> shown, Iterable<CreditProduct> followed) {
        Set<String> codes = shown.stream()
                .flatMap(product -> product.conditions().regionCodes().stream())
                .collect(Collectors.toSet());
        followed.forEach(product -> codes.addAll(product.conditions().regionCodes()));
        Map<String, String> byCode = new HashMap<>();
        if (!codes.isEmpty()) {
            jdbc.sql("select code, name_zh, name_en from region where code in (:codes)")
                    .param("codes", codes)
                    .query(row -> {
                        String name = formats.either(row.getString("name_zh"), row.getString("name_en"));
                        byCode.put(row.getString("code"), name);
                    });
        }
        return byCode;
    }
}
