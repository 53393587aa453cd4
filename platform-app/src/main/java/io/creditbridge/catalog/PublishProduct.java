package io.creditbridge.catalog;

import io.creditbridge.audittrail.Journal;
import io.creditbridge.identity.Actor;
import io.creditbridge.product.CreditProduct;
import io.creditbridge.product.LendingConditions;
import io.creditbridge.product.PricePolicy;
import io.creditbridge.product.ProductId;
import io.creditbridge.product.ProductMoved;
import io.creditbridge.product.ProductWords;
import io.creditbridge.web.NotFound;
import io.creditbridge.web.StaleVersion;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes a product, hands it over, and publishes it by a second person. */
@Component
public class PublishProduct {

    private final Products products;
    private final Journal journal;
    private final Clock clock;

    PublishProduct(Products products, Journal journal, Clock clock) {
        this.products = products;
        this.journal = journal;
        this.clock = clock;
    }

    /** Writes a product and hands it to a second person. */
    @Transactional
    public ProductId write(Actor actor, ProductWords words, LendingConditions conditions, PricePolicy policy) {
        CreditProduct product = new CreditProduct(
                actor.organizationId(),
                words,
                conditions,
                policy,
                new CreditProduct.ProductAuthor(actor.accountId(), clock.instant()));
        ProductMoved handedOver = product.handOver(clock.instant());
        products.save(product);
        journal.record(actor, handedOver);
        return product.id();
    }

    /**
     * Publishes a product of the caller's bank.
     *
     * @throws NotFound if it is another bank's
     * @throws StaleVersion if it was changed since it was shown
     * @throws io.creditbridge.audit.SamePerson if the caller wrote it
     */
    @Transactional
    public void publish(Actor actor, ProductId id, int version) {
        CreditProduct product = own(actor, id, version);
        journal.record(actor, product.publish(actor.accountId(), clock.instant()));
        products.save(product);
    }

    /** Sends a product back to its author. */
    @Transactional
    public void sendBack(Actor actor, ProductId id, int version) {
        CreditProduct product = own(actor, id, version);
        journal.record(actor, product.sendBack(clock.instant()));
        products.save(product);
    }

    /** Takes a published product off the list. */
    @Transactional
    public void retire(Actor actor, ProductId id, int version) {
        CreditProduct product = own(actor, id, version);
        journal.record(actor, product.retire(clock.instant()));
        products.save(product);
    }

    private CreditProduct own(Actor actor, ProductId id, int version) {
        CreditProduct product =
                products.findByIdAndBankId(id, actor.organizationId()).orElseThrow(() -> new NotFound(id));
        StaleVersion.check(version, product.version());
        return product;
    }
}
