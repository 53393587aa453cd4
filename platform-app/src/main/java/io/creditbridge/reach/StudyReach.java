package io.creditbridge.reach;

import io.creditbridge.catalog.Products;
import io.creditbridge.consent.Consent;
import io.creditbridge.enterprise.EnterpriseId;
import io.creditbridge.identity.Actor;
import io.creditbridge.matching.RuleEffect;
import io.creditbridge.product.CreditProduct;
import io.creditbridge.product.ProductId;
import io.creditbridge.quoting.ConditionWords;
import io.creditbridge.quoting.Conditions;
import io.creditbridge.quoting.FailedRule;
import io.creditbridge.quoting.FirmPool;
import io.creditbridge.quoting.Need;
import io.creditbridge.registration.DataAccess;
import io.creditbridge.web.NotFound;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whom one of a bank's products reaches, published or not: counts of all firms, and the bank's past applications. */
@Component
class StudyReach {

    private static final String WHOLE_COUNTRY = "/";
    private static final int ROUNDED_TO = 10;
    private static final String LOOKED = "FIT";

    private final Products products;
    private final FirmPool pool;
    private final PastApplications past;
    private final ConditionWords words;
    private final DataAccess access;

    StudyReach(Products products, FirmPool pool, PastApplications past, ConditionWords words, DataAccess access) {
        this.access = access;
        this.products = products;
        this.pool = pool;
        this.past = past;
        this.words = words;
    }

    /**
     * Whom a product reaches.
     *
     * @param firms how many firms are registered, to the nearest ten
     * @param fitting how many of them fit for the need, likewise
     * @param effects what each rule does to them, likewise
     * @param tried the bank's past applications under the product's conditions
     */
    record Reach(int firms, int fitting, List<RuleEffect> effects, Trial tried) {}

    /**
     * The bank's past applications.
     *
     * @param applications how many there were
     * @param fitting how many of them this product would take
     * @param newly of these, how many the bank did not offer anything
     * @param lost of the others, how many the bank did offer something
     * @param cases each of them, the latest first
     */
    record Trial(int applications, int fitting, int newly, int lost, List<Case> cases) {}

    /**
     * One past application.
     *
     * @param past what it was
     * @param wanted what the product wants that it did not bring, in words; empty where it fits
     */
    record Case(PastApplications.Past past, List<String> wanted) {}

    /** One of the bank's own products, in any state. */
    CreditProduct product(Actor actor, ProductId id) {
        return products.findByIdAndBankId(id, actor.organizationId()).orElseThrow(() -> new NotFound(id));
    }

    /** The study; nothing is kept but that the firms of past applications were looked at. */
    @Transactional
    public Reach study(Actor actor, CreditProduct product, Need need) {
        List<FirmPool.Pooled> firms = pool.within(WHOLE_COUNTRY);
        Market market = new Market(firms.stream()
                .map(firm -> new Market.Asking(firm.seenBy(product.bankId()), need))
                .toList());
        int fitting = (int) market.fitting(product.conditions()).count();
        List<RuleEffect> effects = market.effects(product.conditions()).stream()
                .map(effect -> new RuleEffect(effect.rule(), rounded(effect.failing()), rounded(effect.failingAlone())))
                .toList();
        return new Reach(rounded(firms.size()), rounded(fitting), effects, tried(actor, product, firms));
    }

    /** To the nearest ten: conditions narrowed step by step must not describe one firm. */
    private static int rounded(int count) {
        return Math.round(count / (float) ROUNDED_TO) * ROUNDED_TO;
    }

    private Trial tried(Actor actor, CreditProduct product, List<FirmPool.Pooled> firms) {
        Map<UUID, FirmPool.Pooled> byId =
                firms.stream().collect(Collectors.toMap(firm -> firm.id().value(), Function.identity()));
        List<Case> cases = past.of(actor.organizationId()).stream()
                .filter(one -> byId.containsKey(one.enterprise()))
                .map(one -> {
                    FirmPool.Pooled firm = Objects.requireNonNull(byId.get(one.enterprise()));
                    List<FailedRule> failed =
                            Conditions.failed(product.conditions(), firm.seenBy(product.bankId()), one.need());
                    return new Case(one, failed.stream().map(words::wanted).toList());
                })
                .toList();
        access.noteAll(
                actor,
                cases.stream()
                        .map(one -> new EnterpriseId(one.past().enterprise()))
                        .distinct()
                        .toList(),
                Consent.Purpose.SHARING_WITH_CHOSEN_BANKS,
                LOOKED);
        int fitting = (int) cases.stream().filter(one -> one.wanted().isEmpty()).count();
        int newly = (int) cases.stream()
                .filter(one -> one.wanted().isEmpty() && !one.past().offered())
                .count();
        int lost = (int) cases.stream()
                .filter(one -> !one.wanted().isEmpty() && one.past().offered())
                .count();
        return new Trial(cases.size(), fitting, newly, lost, cases);
    }
}
