package io.creditbridge.reach;

import io.creditbridge.catalog.Products;
import io.creditbridge.consent.Consent;
import io.creditbridge.enterprise.EnterpriseId;
import io.creditbridge.identity.Actor;
import io.creditbridge.identity.Organizations;
import io.creditbridge.organization.Organization;
import io.creditbridge.organization.OrganizationId;
import io.creditbridge.organization.OrganizationKind;
import io.creditbridge.product.CreditProduct;
import io.creditbridge.product.ProductId;
import io.creditbridge.product.ProductStatus;
import io.creditbridge.quoting.ConditionWords;
import io.creditbridge.quoting.Conditions;
import io.creditbridge.quoting.FailedRule;
import io.creditbridge.quoting.FirmPool;
import io.creditbridge.quoting.Need;
import io.creditbridge.registration.DataAccess;
import io.creditbridge.web.NotFound;
import io.creditbridge.web.Page;
import io.creditbridge.web.PageRequest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which firms of a work team's area fit which products for one need; the reasons of a pair when somebody looks. */
@Component
class MatchArea {

    private static final String LOOKED = "FIT";

    private final TeamArea area;
    private final Products products;
    private final Organizations organizations;
    private final ConditionWords words;
    private final DataAccess access;

    MatchArea(TeamArea area, Products products, Organizations organizations, ConditionWords words, DataAccess access) {
        this.area = area;
        this.products = products;
        this.organizations = organizations;
        this.words = words;
        this.access = access;
    }

    /**
     * A product with how many of the firms fit it.
     *
     * @param product the product
     * @param bank its bank
     * @param fitting how many firms
     */
    record ProductFit(CreditProduct product, Organization bank, int fitting) {}

    /**
     * A firm with how many products it fits.
     *
     * @param firm the firm
     * @param fitting how many products
     */
    record FirmFit(FirmPool.Pooled firm, int fitting) {}

    /**
     * The whole area.
     *
     * @param firms how many firms it has
     * @param served how many of them fit some product
     * @param products the products, those that fit most firms first
     * @param page the firms, those that fit least first
     */
    record Overview(int firms, int served, List<ProductFit> products, Page<FirmFit> page) {}

    /**
     * One pair.
     *
     * @param firm the firm
     * @param product the product
     * @param bank its bank
     * @param wanted what is wanted that the firm does not bring, in words; empty where it fits
     */
    record Pair(FirmPool.Pooled firm, CreditProduct product, Organization bank, List<String> wanted) {}

    /** The whole area at once. */
    @Transactional(readOnly = true)
    public Overview overview(Actor actor, Need need, PageRequest page) {
        List<FirmPool.Pooled> firms = area.firms(actor);
        Map<Optional<OrganizationId>, Market> markets = new HashMap<>();
        int[] ofFirm = new int[firms.size()];
        List<ProductFit> fits = new ArrayList<>();
        Map<OrganizationId, Organization> banks = banks();
        for (CreditProduct product : products.findByStatusOrderById(ProductStatus.PUBLISHED)) {
            // Banks that score with their own card see other grades; all others share one market.
            Optional<OrganizationId> seen = Optional.of(product.bankId())
                    .filter(bank -> firms.stream()
                            .limit(1)
                            .anyMatch(firm -> firm.grades().containsKey(bank)));
            Market market = markets.computeIfAbsent(seen, any -> market(firms, product.bankId(), need));
            int[] fitting = market.fitting(product.conditions()).toArray();
            for (int firm : fitting) {
                ofFirm[firm]++;
            }
            fits.add(new ProductFit(product, bank(banks, product), fitting.length));
        }
        fits.sort(Comparator.comparingInt(ProductFit::fitting).reversed());
        List<FirmFit> all = new ArrayList<>();
        for (int firm = 0; firm < ofFirm.length; firm++) {
            all.add(new FirmFit(firms.get(firm), ofFirm[firm]));
        }
        int served = (int) all.stream().filter(firm -> firm.fitting() > 0).count();
        all.sort(Comparator.comparingInt(FirmFit::fitting));
        return new Overview(firms.size(), served, fits, cut(all, page));
    }

    /** The firms of the area for one product: those that fit first; the owners of those shown see the look. */
    @Transactional
    public Page<Pair> ofProduct(Actor actor, ProductId id, Need need, PageRequest page) {
        CreditProduct product = published(id);
        Organization bank = bank(banks(), product);
        List<FirmPool.Pooled> firms = area.firms(actor);
        Map<EnterpriseId, List<FailedRule>> failed = firms.stream()
                .collect(Collectors.toMap(
                        FirmPool.Pooled::id,
                        firm -> Conditions.failed(product.conditions(), firm.seenBy(product.bankId()), need)));
        List<FirmPool.Pooled> sorted = firms.stream()
                .sorted(Comparator.comparingInt(
                        firm -> Objects.requireNonNull(failed.get(firm.id())).size()))
                .toList();
        Page<FirmPool.Pooled> shown = cut(sorted, page);
        access.noteAll(
                actor, shown.items().stream().map(FirmPool.Pooled::id).toList(), Consent.Purpose.SCORING, LOOKED);
        return shown.map(firm -> pair(firm, product, bank, Objects.requireNonNull(failed.get(firm.id()))));
    }

    /** Every product for one firm of the area, those that fit first; the owner sees that it was looked at. */
    @Transactional
    public List<Pair> ofFirm(Actor actor, EnterpriseId id, Need need) {
        FirmPool.Pooled firm = area.firm(actor, id);
        access.note(actor, id, Consent.Purpose.SCORING, LOOKED);
        Map<OrganizationId, Organization> banks = banks();
        return products.findByStatusOrderById(ProductStatus.PUBLISHED).stream()
                .map(product -> pair(
                        firm,
                        product,
                        bank(banks, product),
                        Conditions.failed(product.conditions(), firm.seenBy(product.bankId()), need)))
                .sorted(Comparator.comparingInt(pair -> pair.wanted().size()))
                .toList();
    }

    private Pair pair(FirmPool.Pooled firm, CreditProduct product, Organization bank, List<FailedRule> failed) {
        return new Pair(firm, product, bank, failed.stream().map(words::wanted).toList());
    }

    private static Market market(List<FirmPool.Pooled> firms, OrganizationId bank, Need need) {
        return new Market(firms.stream()
                .map(firm -> new Market.Asking(firm.seenBy(bank), need))
                .toList());
    }

    /** One firm of the actor's area. */
    FirmPool.Pooled firm(Actor actor, EnterpriseId id) {
        return area.firm(actor, id);
    }

    /** A published product. */
    CreditProduct published(ProductId id) {
        return products.findById(id)
                .filter(product -> product.status() == ProductStatus.PUBLISHED)
                .orElseThrow(() -> new NotFound(id));
    }

    private Map<OrganizationId, Organization> banks() {
        return organizations.findByKindOrderByNameZh(OrganizationKind.BANK).stream()
                .collect(Collectors.toMap(Organization::id, Function.identity()));
    }

    private static Organization bank(Map<OrganizationId, Organization> banks, CreditProduct product) {
        return Objects.requireNonNull(banks.get(product.bankId()));
    }

    private static <T> Page<T> cut(List<T> all, PageRequest page) {
        int from = (int) Math.min(all.size(), page.offset());
        int to = Math.min(all.size(), from + page.size());
        return new Page<>(all.subList(from, to), page.page(), page.size(), all.size());
    }
}
