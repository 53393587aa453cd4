package io.creditbridge;

import io.creditbridge.catalog.PublishProduct;
import io.creditbridge.identity.Actor;
import io.creditbridge.identity.OpenAccounts;
import io.creditbridge.identity.OpenAccounts.NewAccount;
import io.creditbridge.identity.Organizations;
import io.creditbridge.money.Money;
import io.creditbridge.organization.LenderKind;
import io.creditbridge.organization.Organization;
import io.creditbridge.organization.OrganizationKind;
import io.creditbridge.organization.Role;
import io.creditbridge.product.LendingConditions;
import io.creditbridge.product.PointsLadder;
import io.creditbridge.product.PricePolicy;
import io.creditbridge.product.PricingOptions;
import io.creditbridge.product.ProductId;
import io.creditbridge.product.ProductWords;
import io.creditbridge.product.RepaymentPlan;
import io.creditbridge.region.Region;
import io.creditbridge.registration.Regions;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The people of the tests: two owners, two work teams, two banks, a micro-loan company, two risk sharers,
 * two operators, an auditor.
 *
 * <p>Each has a session account and, by the same name with {@code -machine}, a machine client; every password is
 * {@link #PASSWORD}. Bank A has four products, bank B one, all published.
 */
@TestConfiguration(proxyBeanMethods = false)
public class TestCast implements InitializingBean {

    /** The password and client secret of everybody. */
    public static final String PASSWORD = "test-password";

    /** The region all test firms lie in. */
    public static final String REGION = "370783";

    private final Regions regions;
    private final Organizations organizations;
    private final OpenAccounts opening;
    private final PublishProduct publishing;
    private final TransactionTemplate transaction;
    private final Map<String, Actor> actors = new LinkedHashMap<>();
    private final Map<String, ProductId> products = new LinkedHashMap<>();

    TestCast(
            Regions regions,
            Organizations organizations,
            OpenAccounts opening,
            PublishProduct publishing,
            TransactionTemplate transaction) {
        this.regions = regions;
        this.organizations = organizations;
        this.opening = opening;
        this.publishing = publishing;
        this.transaction = transaction;
    }

    @Override
    public void afterPropertiesSet() {
        transaction.executeWithoutResult(status -> {
            Region province = regions.save(new Region("370000", null, "山东省", "Shandong"));
            Region city = regions.save(new Region("370700", province, "潍坊市", "Weifang"));
            regions.save(new Region(REGION, city, "寿光市", "Shouguang"));
            regions.save(new Region("110000", null, "北京市", "Beijing"));
        });
        String hash = opening.hash(PASSWORD);
        person(OrganizationKind.OWNER, "owner-a", hash, Set.of(Role.OWNER));
        person(OrganizationKind.OWNER, "owner-b", hash, Set.of(Role.OWNER));
        person(OrganizationKind.WORK_TEAM, "team", hash, Set.of(Role.TEAM_MEMBER));
        Organization otherTeam = opening.organization(OrganizationKind.WORK_TEAM, "北京专班", "Beijing team", "110000");
        open(otherTeam, "team-b", hash, Set.of(Role.TEAM_MEMBER), Money.ZERO);
        bank("a", hash);
        bank("b", hash);
        Organization.Standing licensed = new Organization.Standing(null, LenderKind.MICRO_LOAN_COMPANY);
        people(
                "c",
                hash,
                organizations.save(
                        new Organization(OrganizationKind.BANK, "小额贷款c", "Micro-loans c", licensed, Instant.EPOCH)));
        Organization sharer = opening.organization(OrganizationKind.RISK_SHARER, "sharer", "sharer", null);
        open(sharer, "sharer", hash, Set.of(Role.SHARER), Money.ZERO);
        open(sharer, "sharer-second", hash, Set.of(Role.SHARER), Money.ZERO);
        person(OrganizationKind.RISK_SHARER, "sharer-b", hash, Set.of(Role.SHARER));
        Organization platform = opening.organization(OrganizationKind.OPERATOR, "operator", "operator", null);
        open(platform, "operator", hash, Set.of(Role.OPERATOR), Money.ZERO);
        open(platform, "operator-second", hash, Set.of(Role.OPERATOR), Money.ZERO);
        Organization audit = opening.organization(OrganizationKind.OPERATOR, "审计", "Audit", null);
        open(audit, "auditor", hash, Set.of(Role.AUDITOR), Money.ZERO);
        product("a", "working-capital", "0.75", null);
        product("a", "guaranteed", "0.75", "national-fund-ordinary");
        product("a", "shared", "0.75", "anhui-4321");
        product("a", "unfit", "0.75", null);
        product("b", "working-capital-b", "0.75", null);
    }

    /** Somebody by the name of the account. */
    public Actor actor(String name) {
        return Objects.requireNonNull(actors.get(name), name);
    }

    /** A published product: working-capital, guaranteed, shared and unfit of bank A, working-capital-b of bank B. */
    public ProductId product(String name) {
        return Objects.requireNonNull(products.get(name), name);
    }

    /** The name of a product of bank A under a scheme, published when it is first asked for. */
    synchronized String productUnder(String scheme) {
        if (!products.containsKey(scheme)) {
            product("a", scheme, "0.75", scheme);
        }
        return scheme;
    }

    /** Forgets a product that was retired again, so that others find the products they know. */
    synchronized void forget(String name) {
        products.remove(name);
    }

    private void bank(String suffix, String hash) {
        people(suffix, hash, opening.organization(OrganizationKind.BANK, "银行" + suffix, "Bank " + suffix, null));
    }

    private void people(String suffix, String hash, Organization bank) {
        open(bank, "officer-" + suffix, hash, Set.of(Role.OFFICER), Money.ofYuan(1_000_000));
        open(bank, "approver-" + suffix, hash, Set.of(Role.APPROVER, Role.OFFICER), Money.ofYuan(50_000_000));
        open(bank, "product-" + suffix, hash, Set.of(Role.PRODUCT_MANAGER), Money.ZERO);
    }

    private void person(OrganizationKind kind, String name, String hash, Set<Role> roles) {
        String region = kind == OrganizationKind.WORK_TEAM ? REGION : null;
        open(opening.organization(kind, name, name, region), name, hash, roles, Money.ZERO);
    }

    private void open(Organization organization, String name, String hash, Set<Role> roles, Money authority) {
        actors.put(name, opening.person(organization, new NewAccount(name, name, hash, roles, authority)));
        opening.machine(organization, new NewAccount(name + "-machine", name, hash, roles, authority));
    }

    private void product(String bank, String name, String riskWeight, @Nullable String scheme) {
        ProductWords words = new ProductWords("产品" + name, name, "一句话", "One sentence.", 3);
        LendingConditions conditions = new LendingConditions(
                Money.ofYuan(10_000),
                Money.ofYuan(10_000_000),
                1,
                36,
                name.equals("unfit") ? List.of("110000") : List.of(),
                List.of(),
                List.of(),
                List.of(),
                0,
                Money.ZERO,
                8,
                0,
                PointsLadder.NONE);
        PricePolicy policy = new PricePolicy(
                new BigDecimal("-0.01"),
                new BigDecimal("0.10"),
                new BigDecimal("0.018"),
                new BigDecimal("0.009"),
                new BigDecimal("0.12"),
                new BigDecimal(riskWeight),
                new BigDecimal("0.45"),
                RepaymentPlan.EQUAL_INSTALMENT,
                scheme,
                scheme == null ? BigDecimal.ZERO : new BigDecimal("0.008"),
                null,
                PricingOptions.PLAIN);
        ProductId id = publishing.write(actor("product-" + bank), words, conditions, policy);
        publishing.publish(actor("approver-" + bank), id, 0);
        products.put(name, id);
    }
}
