package io.creditbridge.demo;

import io.creditbridge.application.ApplicationId;
import io.creditbridge.catalog.Products;
import io.creditbridge.demo.DemoFirms.Firm;
import io.creditbridge.demo.DemoPeople.BankPeople;
import io.creditbridge.demo.DemoPeople.Cast;
import io.creditbridge.demo.DemoPeople.SharerPeople;
import io.creditbridge.guarantee.ClaimId;
import io.creditbridge.guarantee.FacilityChange;
import io.creditbridge.guarantee.FacilityId;
import io.creditbridge.guarantee.FacilityTerms;
import io.creditbridge.guarantee.GuaranteeId;
import io.creditbridge.guarantee.RecoveryId;
import io.creditbridge.loan.LoanId;
import io.creditbridge.money.Money;
import io.creditbridge.product.CreditProduct;
import io.creditbridge.product.ProductStatus;
import io.creditbridge.sharing.ChangeFacility;
import io.creditbridge.sharing.DecideGuarantee;
import io.creditbridge.sharing.EnrolFacility;
import io.creditbridge.sharing.FileClaim;
import io.creditbridge.sharing.RecordRecovery;
import io.creditbridge.sharing.SettleClaim;
import io.creditbridge.web.Today;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The risk sharers of the demonstration: facilities, guarantees at several stages, one claim waiting, one paid. */
@Component
@Profile("demo")
class DemoSharing {

    private static final String SHARED = "anhui-4321";
    private static final String POOLED = "pingshan-pool-2026";

    /** Two firms of the crowd in the region that the scheme's bank serves, without an application yet. */
    private static final int FIRST = 184;

    private static final int SECOND = 192;

    private final SharerSteps sharers;
    private final ClaimSteps claims;
    private final DemoLoans loans;
    private final JdbcClient jdbc;
    private final Today today;

    DemoSharing(SharerSteps sharers, ClaimSteps claims, DemoLoans loans, JdbcClient jdbc, Today today) {
        this.sharers = sharers;
        this.claims = claims;
        this.loans = loans;
        this.jdbc = jdbc;
        this.today = today;
    }

    /** What operators and sharers do. */
    @Component
    @Profile("demo")
    record SharerSteps(EnrolFacility enrol, ChangeFacility change, DecideGuarantee decide, Products products) {}

    /** What becomes of a claim. */
    @Component
    @Profile("demo")
    record ClaimSteps(FileClaim file, SettleClaim settle, RecordRecovery recover) {}

    void load(Cast cast, List<Firm> crowd) {
        SharerPeople group = cast.sharers().get(0);
        FacilityId guarantor = facility(cast, group, SHARED, "GUARANTOR", 200_000_000, 20_000_000);
        facility(cast, group, SHARED, "PROVINCE", 200_000_000, 20_000_000);
        follow(
                cast.sharers().get(1),
                facility(cast, cast.sharers().get(1), POOLED, "GUARANTOR", 100_000_000, 10_000_000));
        follow(cast.sharers().get(2), facility(cast, cast.sharers().get(2), POOLED, "POOL", 100_000_000, 20_000_000));
        CreditProduct product = sharers.products().findByStatusOrderById(ProductStatus.PUBLISHED).stream()
                .filter(one -> SHARED.equals(one.pricePolicy().schemeId()))
                .findFirst()
                .orElseThrow();
        BankPeople bank = cast.banks().stream()
                .filter(one -> one.officer().organizationId().equals(product.bankId()))
                .findFirst()
                .orElseThrow();
        LoanId paid = drawn(cast, crowd.get(FIRST), bank, product, 150);
        LoanId waiting = drawn(cast, crowd.get(SECOND), bank, product, 140);
        drawn(cast, crowd.get(FIRST), bank, product, 20);
        loans.offered(cast, crowd.get(SECOND), bank, product);

        ClaimId settled = claims.file().file(bank.officer(), paid, Money.ofYuan(300_000), "多次催收未果，已向法院起诉并申请财产保全");
        claims.settle().check(group.first(), settled, versionOf(settled));
        claims.settle().pay(group.second(), settled, versionOf(settled));
        LocalDate yesterday = today.day().minusDays(1);
        RecoveryId sold = claims.recover().record(bank.officer(), settled, Money.ofYuan(60_000), yesterday, "处置抵债设备");
        claims.recover().confirm(bank.approver(), settled, sold, versionOf(settled));
        claims.recover().record(bank.officer(), settled, Money.ofYuan(15_000), today.day(), "企业主还款");
        claims.file().file(bank.officer(), waiting, Money.ofYuan(200_000), "企业停产，负责人失联，已起诉");
        follow(group, guarantor);
    }

    private FacilityId facility(
            Cast cast, SharerPeople people, String scheme, String party, long limitYuan, long fundYuan) {
        String sharer = people.first().organizationId().toString();
        FacilityId id = sharers.enrol().enrol(cast.operator(), new EnrolFacility.Enrolment(sharer, scheme, party));
        agree(people, id, terms(limitYuan, false));
        sharers.change()
                .confirm(
                        people.second(),
                        sharers.change()
                                .propose(
                                        people.first(),
                                        id,
                                        FacilityChange.Kind.TOP_UP,
                                        Money.ofYuan(fundYuan),
                                        "首期资金"));
        return id;
    }

    private void follow(SharerPeople people, FacilityId id) {
        agree(people, id, terms(100_000_000, true));
    }

    private void agree(SharerPeople people, FacilityId id, FacilityTerms terms) {
        sharers.change().confirm(people.second(), sharers.change().propose(people.first(), id, terms, "年度合作协议"));
    }

    private FacilityTerms terms(long limitYuan, boolean follows) {
        LocalDate day = today.day();
        return new FacilityTerms(
                Money.ofYuan(limitYuan),
                BigDecimal.TEN,
                new BigDecimal("0.30"),
                follows,
                day.minusDays(1),
                day.plusYears(2));
    }

    private LoanId drawn(Cast cast, Firm firm, BankPeople bank, CreditProduct product, int daysAgo) {
        ApplicationId application = loans.offered(cast, firm, bank, product);
        jdbc.sql("select id, version from guarantee where application_id = ? and status = 'REQUESTED' order by id")
                .param(application.value())
                .query((row, number) -> new Waiting(row.getObject(1, UUID.class), row.getInt(2)))
                .list()
                .forEach(one -> sharers.decide()
                        .confirm(cast.sharers().getFirst().first(), new GuaranteeId(one.id()), one.version()));
        return loans.drawn(firm, application, bank, today.day().minusDays(daysAgo));
    }

    /** A guarantee that waits for its sharer. */
    private record Waiting(UUID id, int version) {}

    private int versionOf(ClaimId claim) {
        return jdbc.sql("select version from claim where id = ?")
                .param(claim.value())
                .query(Integer.class)
                .single();
    }
}
