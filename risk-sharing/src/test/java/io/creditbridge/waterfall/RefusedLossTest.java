package io.creditbridge.waterfall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.creditbridge.money.Money;
import io.creditbridge.scheme.Ceiling;
import io.creditbridge.scheme.LoanTerms;
import io.creditbridge.scheme.Party;
import io.creditbridge.scheme.Scheme;
import io.creditbridge.scheme.SchemeCatalog;
import io.creditbridge.scheme.SchemeSearch;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RefusedLossTest {

    private static final SchemeCatalog CATALOG = SchemeCatalog.shipped();
    private static final LoanTerms LOAN = LoanTerms.of(Money.ofYuan(1_000_000), LocalDate.parse("2026-03-01"), 12);
    private static final Loss LOSS = Loss.ofPrincipal(Money.ofYuan(500_000), 120);

    @Test
    void refusesMoreRecoveredThanLost() {
        Loss tooMuch = LOSS.withRecovered(Money.parse("500000.01"));
        assertThat(outcome("anhui-4321", LOAN, tooMuch))
                .isEqualTo(new LossOutcome.OverRecovered(Money.ofYuan(500_000), Money.parse("500000.01")));
        assertThat(outcome("anhui-4321", LOAN, LOSS.withRecovered(Money.ofYuan(500_000))))
                .isInstanceOfSatisfying(
                        LossOutcome.Shared.class,
                        shared -> assertThat(shared.total()).isEqualTo(Money.ZERO));
    }

    @Test
    void refusesADateNoVersionCovers() {
        assertThat(outcome("sba-7a-fy2026", LoanTerms.of(LOAN.amount(), LocalDate.parse("2026-10-01"), 12), LOSS))
                .isInstanceOfSatisfying(
                        LossOutcome.NotCovered.class,
                        none -> assertThat(none.search()).isInstanceOf(SchemeSearch.NoVersion.class));
        assertThat(outcome("no-such-scheme", LOAN, LOSS))
                .isEqualTo(new LossOutcome.NotCovered(new SchemeSearch.UnknownScheme("no-such-scheme")));
    }

    @Test
    void acceptsTheBorrowerLimitAndRefusesOneFenMore() {
        LoanTerms atLimit = LoanTerms.of(Money.ofYuan(20_000_000), LOAN.approvedOn(), 12);
        assertThat(outcome("anhui-4321", atLimit, LOSS)).isInstanceOf(LossOutcome.Shared.class);
        assertThat(outcome("anhui-4321", atLimit.withOtherLoans(Money.ZERO, Money.ofFen(1)), LOSS))
                .isInstanceOfSatisfying(
                        LossOutcome.Ineligible.class,
                        refused -> assertThat(refused.reasons())
                                .containsExactly(new Ineligibility.BorrowerLimitExceeded(
                                        Money.ofYuan(20_000_000), Money.parse("20000000.01"))));
    }

    @Test
    void refusesAnotherCurrency() {
        assertThat(outcome("anhui-4321", LOAN.withCurrency("USD"), LOSS))
                .isEqualTo(new LossOutcome.Ineligible(List.of(new Ineligibility.CurrencyMismatch("CNY", "USD"))));
        assertThat(outcome("anhui-4321", LOAN.withCurrency("CNY"), LOSS)).isInstanceOf(LossOutcome.Shared.class);
    }

    @Test
    void refusesACollateralisedLoanWhereOnlyUnsecuredOnesAreTaken() {
        assertThat(outcome("qingyuan-pool-2026", LOAN.withSecured(true), LOSS))
                .isEqualTo(new LossOutcome.Ineligible(List.of(new Ineligibility.Secured())));
    }

    @Test
    void asksForTheClassWhereSharesDependOnIt() {
        assertThat(outcome("tech-innovation-2024", LOAN, LOSS))
                .isInstanceOfSatisfying(
                        LossOutcome.Ineligible.class,
                        refused ->
                                assertThat(refused.reasons()).hasOnlyElementsOfType(Ineligibility.ClassMissing.class));
        assertThat(outcome("tech-innovation-2024", LOAN.withBorrowerClass("UNHEARD_OF"), LOSS))
                .isInstanceOfSatisfying(
                        LossOutcome.Ineligible.class,
                        refused ->
                                assertThat(refused.reasons()).hasOnlyElementsOfType(Ineligibility.ClassUnknown.class));
        assertThat(outcome("tech-innovation-2024", LOAN.withBorrowerClass("HIGH_TECH"), LOSS))
                .isInstanceOfSatisfying(
                        LossOutcome.Shared.class,
                        shared ->
                                assertThat(shared.amountOf(Party.NATIONAL_FUND)).isEqualTo(Money.ofYuan(175_000)));
    }

    @Test
    void haltsNewCommitmentsWhenTheLeverageIsReached() {
        Scheme jinhua = CATALOG.versionsOf("jinhua-pool-2015").getFirst();
        BookState full = BookState.UNKNOWN.withVolumes(Money.ofYuan(99_000_000), null, null);
        assertThat(Admission.reasonsAgainstNew(jinhua, LOAN, full)).isEmpty();
        BookState over = BookState.UNKNOWN.withVolumes(Money.parse("99000000.01"), null, null);
        assertThat(Admission.reasonsAgainstNew(jinhua, LOAN, over))
                .containsExactly(
                        new Ineligibility.LeverageReached(Money.ofYuan(100_000_000), Money.parse("100000000.01")));
    }

    @Test
    void haltsNewCommitmentsWhenPaymentsHaveUsedALimitUpButNotBeforeTheFirstPayment() {
        Scheme pingshan = CATALOG.versionsOf("pingshan-pool-2026").getFirst();
        LoanTerms loan = LoanTerms.of(Money.ofYuan(1_000_000), LocalDate.of(2026, 3, 1), 12);
        BookState young = BookState.UNKNOWN.withVolumes(Money.ZERO, Money.ZERO, Money.ZERO);
        assertThat(Admission.reasonsAgainstNew(pingshan, loan, young)).isEmpty();
        BookState full = BookState.UNKNOWN
                .withVolumes(Money.ofYuan(100_000_000), Money.ofYuan(80_000_000), Money.ofYuan(1_000_000))
                .withPaid(Map.of(
                        Party.POOL,
                        Paid.of(Money.ofYuan(1_000_000)),
                        Party.GUARANTOR,
                        Paid.of(Money.ofYuan(1_000_000))));
        assertThat(Admission.reasonsAgainstNew(pingshan, loan, full))
                .containsExactly(
                        new Ineligibility.LimitExhausted(Ceiling.Kind.CLAIM_RATE),
                        new Ineligibility.LimitExhausted(Ceiling.Kind.FEE_MULTIPLE));
    }

    @Test
    void refusesNegativeAmounts() {
        assertThatThrownBy(() -> Loss.ofPrincipal(Money.ofFen(-1), 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> BookState.UNKNOWN.withPoolBalance(Money.ofFen(-1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static LossOutcome outcome(String id, LoanTerms loan, Loss loss) {
        return Waterfall.allocate(CATALOG, id, loan, loss, BookState.UNKNOWN);
    }
}
