package io.creditbridge.quoting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.creditbridge.PlatformTest;
import io.creditbridge.enterprise.SizeClass;
import io.creditbridge.guarantee.BankLossTerms;
import io.creditbridge.money.Money;
import io.creditbridge.policydata.CurrentPolicy;
import io.creditbridge.pricing.LegalCeilings;
import io.creditbridge.pricing.LossGivenDefault;
import io.creditbridge.pricing.Quote;
import io.creditbridge.pricing.QuoteOutcome;
import io.creditbridge.pricing.QuoteRequest;
import io.creditbridge.product.CapitalMethod;
import io.creditbridge.product.FundingCurve;
import io.creditbridge.product.InterestDays;
import io.creditbridge.product.PricePolicy;
import io.creditbridge.product.PricingOptions;
import io.creditbridge.product.RateResponse;
import io.creditbridge.product.RepaymentPlan;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/** What a price rests on: maturity, the loan's own capital, risk by year, subsidies; and that it can be read back. */
@PlatformTest
class ComposeQuoteTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Autowired
    private ComposeQuote composing;

    @Autowired
    private CurrentPolicy policy;

    @Autowired
    private JsonMapper json;

    /** Basel II, Annex 5, LGD 45 %, maturity 2.5 years; small firms with a turnover of 5 million euro. */
    @ParameterizedTest
    @CsvSource({
        "0.0025, MICRO, 21.15", "0.01, MICRO, 45.77", "0.02, MICRO, 57.99",
        "0.0025, SMALL, 39.01", "0.01, SMALL, 72.40", "0.02, MEDIUM, 88.55",
        "0.0025, LARGE, 49.47", "0.01, LARGE, 92.32", "0.02, LARGE, 114.86"
    })
    void weighsALoanByItsOwnRiskUnderInternalRatings(double pd, SizeClass size, double percent) {
        PricingOptions internal = new PricingOptions(
                CapitalMethod.INTERNAL_RATINGS, FundingCurve.NONE, BigDecimal.ZERO, false, InterestDays.THIRTY_360);
        QuoteRequest request = composing.of(product(internal, null), asked(5_000_000, 30, pd, size));
        assertThat(request.capital().riskWeight() * 100).isCloseTo(percent, within(0.01));
        QuoteRequest fixed = composing.of(product(PricingOptions.PLAIN, null), asked(5_000_000, 30, pd, size));
        assertThat(fixed.capital().riskWeight()).isEqualTo(0.75);
    }

    @Test
    void takesAMicroFirmsLargeLoanForCorporate() {
        PricingOptions internal = new PricingOptions(
                CapitalMethod.INTERNAL_RATINGS, FundingCurve.NONE, BigDecimal.ZERO, false, InterestDays.THIRTY_360);
        PricePolicy product = product(internal, null);
        double atLimit = composing
                .of(product, asked(10_000_000, 30, 0.01, SizeClass.MICRO))
                .capital()
                .riskWeight();
        double above = composing
                .of(product, asked(10_000_001, 30, 0.01, SizeClass.MICRO))
                .capital()
                .riskWeight();
        assertThat(atLimit).isCloseTo(0.4577, within(1e-4));
        assertThat(above).isCloseTo(0.7240, within(1e-4));
    }

    @Test
    void fundsALoanAtTheRateOfItsMaturityAndLetsRiskDrift() {
        PricingOptions curve = new PricingOptions(
                CapitalMethod.STANDARDISED,
                FundingCurve.parse("12:1.80,36:2.10"),
                new BigDecimal("0.001"),
                false,
                InterestDays.THIRTY_360);
        QuoteRequest request = composing.of(product(curve, null), asked(500_000, 24, 0.01, SizeClass.MICRO));
        assertThat(request.costs().fundingRate()).isEqualTo(0.0195);
        assertThat(request.costs().subsidyRate()).isEqualTo(0.001);
        assertThat(request.risk().annualPd()).hasSize(2).first().isEqualTo(0.01);
        assertThat(request.risk().annualPd().get(1)).isGreaterThan(0.01).isLessThan(0.03);
    }

    @Test
    void keepsARequestThatReadsBackTheSameAndPricesToTheSameBits() {
        RateResponse response = new RateResponse(new BigDecimal("-2.86890131"), new BigDecimal("36.62835864"));
        for (PricePolicy product :
                List.of(product(PricingOptions.PLAIN, null), product(PricingOptions.PLAIN, response))) {
            ComposeQuote.Asked byBank = asked(500_000, 24, 0.0123456789, SizeClass.MICRO);
            keepsEveryBit(composing.of(product, byBank));
            QuoteRequest underCeiling = composing.of(product, byMicroLoanCompany(byBank));
            assertThat(underCeiling.policy().legal()).isNotNull();
            keepsEveryBit(underCeiling);
        }
    }

    private void keepsEveryBit(QuoteRequest request) {
        QuoteRequest again = json.readValue(json.writeValueAsString(request), QuoteRequest.class);
        assertThat(again).isEqualTo(request);
        assertThat(priced(again)).isEqualTo(priced(request));
    }

    private static ComposeQuote.Asked byMicroLoanCompany(ComposeQuote.Asked asked) {
        return new ComposeQuote.Asked(
                asked.amount(),
                asked.termMonths(),
                asked.borrower(),
                asked.shared(),
                asked.day(),
                LegalCeilings.Lender.MICRO_LOAN_COMPANY);
    }

    private Quote priced(QuoteRequest request) {
        return ((QuoteOutcome.Quoted) policy.pricer().quote(request)).quote();
    }

    private static ComposeQuote.Asked asked(long yuan, int months, double pd, SizeClass size) {
        SharedLoss.Shared unshared = new SharedLoss.Shared(
                LossGivenDefault.unsecured(0.45), BankLossTerms.unshared(), null, null, List.of());
        // 39 million yuan are 5 million euro at the shipped rate of 7.8.
        ComposeQuote.Borrower borrower = new ComposeQuote.Borrower(pd, size, Money.ofYuan(39_000_000));
        return new ComposeQuote.Asked(Money.ofYuan(yuan), months, borrower, unshared, DAY, LegalCeilings.Lender.BANK);
    }

    private static PricePolicy product(PricingOptions options, @Nullable RateResponse response) {
        return new PricePolicy(
                new BigDecimal("-0.01"),
                new BigDecimal("0.10"),
                new BigDecimal("0.018"),
                new BigDecimal("0.009"),
                new BigDecimal("0.12"),
                new BigDecimal("0.75"),
                new BigDecimal("0.45"),
                RepaymentPlan.EQUAL_INSTALMENT,
                null,
                BigDecimal.ZERO,
                response,
                options);
    }
}
