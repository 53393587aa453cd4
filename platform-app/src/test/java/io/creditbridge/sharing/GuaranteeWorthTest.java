package io.creditbridge.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.creditbridge.guarantee.FacilityId;
import io.creditbridge.guarantee.FacilityState;
import io.creditbridge.guarantee.FacilityTerms;
import io.creditbridge.money.Money;
import io.creditbridge.organization.OrganizationId;
import io.creditbridge.scheme.LoanTerms;
import io.creditbridge.scheme.Party;
import io.creditbridge.scheme.Scheme;
import io.creditbridge.scheme.SchemeCatalog;
import io.creditbridge.waterfall.BankTerms;
import io.creditbridge.waterfall.BookState;
import io.creditbridge.waterfall.Paid;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GuaranteeWorthTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final LoanTerms LOAN = LoanTerms.of(Money.ofYuan(1_000_000), DAY, 12);
    private static final double LGD = 0.45;

    private final GuaranteeWorth worth = new GuaranteeWorth(new SharingSettings(0.03, 0.12));

    @Test
    void leavesTheBankMoreTheNearerTheSchemeIsToItsCap() {
        Scheme pingshan = scheme("pingshan-pool-2026");
        double before = 0;
        for (long paidYuan : List.of(0L, 2_000_000L, 5_000_000L, 8_000_000L, 9_900_000L)) {
            double share = bankShare(pingshan, standing(pingshan, 500_000_000, paidYuan));
            assertThat(share).as("with %d paid", paidYuan).isGreaterThan(before);
            before = share;
        }
        assertThat(before).as("hardly anything is left to pay").isGreaterThan(0.95);
        assertThat(bankShare(pingshan, standing(pingshan, 500_000_000, 0)))
                .as("a fresh cap bites in bad years only")
                .isBetween(0.2, 0.6);
    }

    @Test
    void weighsTheBookTheSharersAgreedToCarryWhileThePresentOneIsSmall() {
        Scheme pingshan = scheme("pingshan-pool-2026");
        double young = bankShare(pingshan, standing(pingshan, 0, 0));
        double grown = bankShare(pingshan, standing(pingshan, 500_000_000, 0));
        assertThat(young).isEqualTo(grown, within(0.02));
    }

    @Test
    void givesTheAgreedShareWhereNothingIsCappedOrNobodyIsEnrolled() {
        Scheme anhui = scheme("anhui-4321");
        assertThat(bankShare(anhui, standing(anhui, 10_000_000, 5_000_000))).isEqualTo(0.2, within(1e-12));
        assertThat(bankShare(scheme("pingshan-pool-2026"), SchemeStanding.UNKNOWN))
                .isEqualTo(0.2, within(1e-12));
    }

    private double bankShare(Scheme scheme, SchemeStanding standing) {
        return worth.of(scheme, LOAN, LGD, standing) instanceof BankTerms.Answer.Known known
                ? known.terms().expectedBankShare()
                : Double.NaN;
    }

    private static Scheme scheme(String id) {
        return SchemeCatalog.shipped().versionsOf(id).getFirst();
    }

    private static SchemeStanding standing(Scheme scheme, long lentYuan, long paidYuan) {
        Money lent = Money.ofYuan(lentYuan);
        Money half = Money.ofYuan(paidYuan / 2);
        FacilityState.Balances none = new FacilityState.Balances(
                Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO);
        FacilityState guarantor = new FacilityState(
                FacilityId.random(),
                OrganizationId.random(),
                scheme.id(),
                "GUARANTOR",
                new FacilityTerms(Money.ofYuan(200_000_000), null, null, true, DAY, DAY.plusYears(1)),
                none);
        BookState book = BookState.UNKNOWN
                .withVolumes(lent, Money.ofYuan(lentYuan * 8 / 10), Money.ofYuan(lentYuan / 100))
                .withPaid(Map.of(Party.POOL, Paid.of(half), Party.GUARANTOR, Paid.of(half)));
        return new SchemeStanding(book, (int) (lentYuan / 1_000_000), List.of(guarantor));
    }
}
