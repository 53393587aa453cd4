package io.creditbridge.guarantee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.creditbridge.audit.BrokenTransition;
import io.creditbridge.audit.SamePerson;
import io.creditbridge.money.Money;
import io.creditbridge.organization.AccountId;
import io.creditbridge.organization.OrganizationId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FacilityTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final Instant NOW = Instant.parse("2026-03-01T02:00:00Z");
    private static final AccountId FIRST = AccountId.random();
    private static final AccountId SECOND = AccountId.random();

    @Test
    void takesNothingBeforeTwoPeopleHaveSetItsTerms() {
        assertThat(facility(null, 0, 0, 0, 0).stops(Money.ofYuan(1), DAY)).containsExactly(StopReason.NOT_OPEN);
        assertThat(facility(null, 0, 0, 0, 0).room()).isEqualTo(Money.ZERO);
    }

    @Test
    void takesExactlyUpToItsLimitAndNotAFenMore() {
        FacilityState half = facility(terms(null, null), 0, 60, 0, 0);
        assertThat(half.room()).isEqualTo(Money.ofYuan(40));
        assertThat(half.stops(Money.ofYuan(40), DAY)).isEmpty();
        assertThat(half.stops(Money.ofYuan(40).plus(Money.ofFen(1)), DAY)).containsExactly(StopReason.LIMIT_REACHED);
    }

    @Test
    void takesTermsForTheSameHoweverTheirNumbersAreWritten() {
        FacilityTerms five = terms(new BigDecimal("5"), new BigDecimal("0.03"));
        assertThat(five.agreesWith(terms(new BigDecimal("5.00"), new BigDecimal("0.030000"))))
                .isTrue();
        assertThat(five.agreesWith(terms(new BigDecimal("5.01"), new BigDecimal("0.03"))))
                .isFalse();
        assertThat(five.agreesWith(terms(null, new BigDecimal("0.03")))).isFalse();
        assertThat(terms(null, null).agreesWith(terms(null, null))).isTrue();
    }

    @Test
    void stopsAtTheMultipleOfItsFund() {
        FacilityState leveraged = facility(terms(BigDecimal.valueOf(5), null), 10, 30, 0, 0);
        assertThat(leveraged.room()).isEqualTo(Money.ofYuan(20));
        assertThat(leveraged.stops(Money.ofYuan(21), DAY)).containsExactly(StopReason.LEVERAGE_REACHED);
    }

    @Test
    void stopsOnceItPaidMoreThanTheAllowedPartOfAllItStoodFor() {
        FacilityTerms terms = terms(null, new BigDecimal("0.05"));
        assertThat(facility(terms, 0, 10, 200, 10).stops(Money.ofYuan(1), DAY)).isEmpty();
        FacilityState over = facility(terms, 0, 10, 200, 11);
        assertThat(over.stops(Money.ofYuan(1), DAY)).containsExactly(StopReason.CLAIM_RATE_REACHED);
        assertThat(over.balances().claimRate()).isEqualTo(0.055);
        assertThat(over.claimCeiling()).isEqualTo(Money.ofYuan(10));
    }

    @Test
    void namesEveryReasonAtOnce() {
        FacilityTerms terms = terms(BigDecimal.ONE, new BigDecimal("0.05"));
        assertThat(facility(terms, 0, 100, 100, 50).stops(Money.ofYuan(1), DAY.plusYears(2)))
                .containsExactly(
                        StopReason.NOT_VALID,
                        StopReason.LIMIT_REACHED,
                        StopReason.LEVERAGE_REACHED,
                        StopReason.CLAIM_RATE_REACHED);
    }

    @Test
    void refusesTermsOutOfRange() {
        assertThatThrownBy(() -> terms(BigDecimal.ZERO, null)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> terms(null, BigDecimal.TWO)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void changesTermsAndMoneyOnlyThroughAnotherPerson() {
        FacilityState facility = facility(null, 0, 0, 0, 0);
        FacilityChange change =
                FacilityChange.ofMoney(facility, FacilityChange.Kind.TOP_UP, Money.ofYuan(5), "拨款", FIRST, NOW);
        assertThatThrownBy(() -> change.confirm(FIRST, NOW)).isInstanceOf(SamePerson.class);
        assertThat(change.confirm(SECOND, NOW).action()).isEqualTo("FACILITY_TOP_UP_CONFIRMED");
        assertThatThrownBy(() -> change.reject(SECOND, NOW)).isInstanceOf(BrokenTransition.class);
        assertThatThrownBy(() ->
                        FacilityChange.ofMoney(facility, FacilityChange.Kind.TERMS, Money.ofYuan(5), "", FIRST, NOW))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static FacilityTerms terms(@Nullable BigDecimal leverage, @Nullable BigDecimal claimRate) {
        return new FacilityTerms(Money.ofYuan(100), leverage, claimRate, false, DAY, DAY.plusYears(1));
    }

    private static FacilityState facility(
            @Nullable FacilityTerms terms, long fund, long reserved, long posted, long paid) {
        return new FacilityState(
                FacilityId.random(),
                OrganizationId.random(),
                "anhui-4321",
                "GUARANTOR",
                terms,
                new FacilityState.Balances(
                        Money.ofYuan(fund),
                        Money.ofYuan(reserved),
                        Money.ZERO,
                        Money.ofYuan(posted),
                        Money.ofYuan(paid),
                        Money.ZERO,
                        Money.ZERO));
    }
}
