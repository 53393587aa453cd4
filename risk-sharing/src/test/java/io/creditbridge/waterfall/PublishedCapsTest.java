package io.creditbridge.waterfall;

import static org.assertj.core.api.Assertions.assertThat;

import io.creditbridge.money.Money;
import io.creditbridge.scheme.Ceiling;
import io.creditbridge.scheme.LoanTerms;
import io.creditbridge.scheme.Party;
import io.creditbridge.scheme.SchemeCatalog;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The shares by tier and the caps of the national schemes and of CGTMSE, as their sources state them. */
class PublishedCapsTest {

    private static final LocalDate APPROVED = LocalDate.parse("2026-03-01");
    private static final SchemeCatalog CATALOG = SchemeCatalog.shipped();

    @ParameterizedTest(name = "tech-innovation-2024, {0}: fund {1} %")
    @CsvSource({
        "LITTLE_GIANT, 40, 20",
        "SPECIALISED_NEW, 40, 20",
        "NATIONAL_PROJECT, 40, 20",
        "HIGH_TECH, 35, 25",
        "INNOVATION_POINTS, 35, 25",
        "OTHER_TECH, 30, 30"
    })
    void theFundTakesMoreOfTheHigherTier(String tier, long fund, long guarantor) {
        LossOutcome.Shared shared = shared("tech-innovation-2024", tier, 1_000_000, BookState.UNKNOWN);
        assertThat(shared.amountOf(Party.NATIONAL_FUND)).isEqualTo(Money.ofYuan(fund * 10_000));
        assertThat(shared.amountOf(Party.PROVINCE)).isEqualTo(Money.ofYuan(200_000));
        assertThat(shared.amountOf(Party.BANK)).isEqualTo(Money.ofYuan(200_000));
        assertThat(shared.amountOf(Party.GUARANTOR)).isEqualTo(Money.ofYuan(guarantor * 10_000));
    }

    /** Guaranteed volume 100 million, bad principal 8 million: the capped party pays its share of the rate at most. */
    @ParameterizedTest(name = "{0}: {2} stops at {3}")
    @CsvSource({
        "national-fund-ordinary, , NATIONAL_FUND, 800000.00, PROVINCE, 2400000.00",
        "private-investment-2026, , NATIONAL_FUND, 2000000.00, GUARANTOR, 2800000.00",
        "tech-innovation-2024, LITTLE_GIANT, NATIONAL_FUND, 2000000.00, GUARANTOR, 2800000.00",
        "tech-innovation-2024, OTHER_TECH, NATIONAL_FUND, 1500000.00, GUARANTOR, 3300000.00",
        "total-to-total, , NATIONAL_FUND, 600000.00, BANK, 5600000.00"
    })
    void theCapHandsTheRestToTheNamedPayer(
            String scheme, @Nullable String tier, Party capped, String amount, Party overflow, String borne) {
        BookState book = BookState.UNKNOWN.withVolumes(null, Money.ofYuan(100_000_000), null);
        LossOutcome.Shared shared = shared(scheme, tier, 8_000_000, book);
        assertThat(shared.amountOf(capped)).isEqualTo(Money.parse(amount));
        assertThat(shared.amountOf(overflow)).isEqualTo(Money.parse(borne));
        assertThat(shared.lines())
                .filteredOn(line -> line.party() == capped)
                .extracting(PartyLine::limitedBy)
                .containsExactly(Ceiling.Kind.CLAIM_RATE);
    }

    /** The caps of the two national schemes begin anew each year; that of the head-to-head business does not. */
    @ParameterizedTest(name = "{0}: paid before {1}, so left {2}")
    @CsvSource({
        "national-fund-ordinary, false, 800000.00",
        "national-fund-ordinary, true, 300000.00",
        "total-to-total, false, 125000.00"
    })
    void yearlyCapsForgetWhatEarlierYearsPaid(String scheme, boolean thisYear, String left) {
        Map<Party, Paid> paid = Map.of(
                Party.NATIONAL_FUND, Paid.of(Money.ofYuan(500_000)), Party.GUARANTOR, Paid.of(Money.ofYuan(1_400_000)));
        BookState book = BookState.UNKNOWN
                .withVolumes(null, Money.ofYuan(100_000_000), null)
                .withPaid(paid, thisYear ? paid : Map.of(), Map.of());
        LossOutcome.Shared shared = shared(scheme, null, 8_000_000, book);
        // Of the joint cap of 3 % x 80 % the three have used 1.9 million; of the half million left a quarter is the
        // fund's.
        assertThat(shared.amountOf(Party.NATIONAL_FUND)).isEqualTo(Money.parse(left));
    }

    @ParameterizedTest(name = "in-cgtmse, {0}: {1} %")
    @CsvSource({"MICRO_SMALL_LOAN, 85", "WOMEN_LED, 90", "ASPIRATIONAL_DISTRICT, 85", "OTHER, 75"})
    void theTrustGuaranteesByClass(String tier, long percent) {
        assertThat(shared("in-cgtmse", tier, 1_000_000, BookState.UNKNOWN).amountOf(Party.GUARANTOR))
                .isEqualTo(Money.ofYuan(percent * 10_000));
    }

    private static LossOutcome.Shared shared(String scheme, @Nullable String tier, long lostYuan, BookState book) {
        LoanTerms loan = LoanTerms.of(Money.ofYuan(1_000_000), APPROVED, 12).withBorrowerClass(tier);
        return (LossOutcome.Shared)
                Waterfall.allocate(CATALOG, scheme, loan, Loss.ofPrincipal(Money.ofYuan(lostYuan), 120), book);
    }
}
