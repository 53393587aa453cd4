package io.creditbridge.origination;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.creditbridge.PlatformTest;
import io.creditbridge.TestCast;
import io.creditbridge.application.ApplicationId;
import io.creditbridge.money.Money;
import io.creditbridge.offer.Offer;
import io.creditbridge.offer.OfferTerms;
import io.creditbridge.organization.AccountId;
import io.creditbridge.organization.OrganizationId;
import io.creditbridge.pricing.LegalCeilings;
import io.creditbridge.product.InterestDays;
import io.creditbridge.product.RepaymentPlan;
import io.creditbridge.proposal.ProposalId;
import io.creditbridge.web.InvalidInput;
import io.creditbridge.web.Today;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What a legal ceiling leaves to an offer does not move with the day on which somebody looks at it. */
@PlatformTest
class LegalLimitsTest {

    private static final BigDecimal STEP = new BigDecimal("0.000001");

    private final LegalLimits limits;
    private final Today today;
    private final OrganizationId lender;

    @Autowired
    LegalLimitsTest(LegalLimits limits, Today today, TestCast cast) {
        this.limits = limits;
        this.today = today;
        this.lender = cast.actor("officer-c").organizationId();
    }

    @ParameterizedTest
    @EnumSource(InterestDays.class)
    void letsAnOfferStandThatKeptItOnTheDayItWasWrittenWhateverTheMonthsSince(InterestDays days) {
        for (int ago = 0; ago <= 60; ago += 3) {
            Instant written = today.now().minus(Duration.ofDays(ago));
            BigDecimal highest = highest(days, today.dayOf(written));
            assertThatCode(() -> limits.check(lender, offer(days, highest, written), today.day(), "offer"))
                    .as("written %s days ago", ago)
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void refusesAStepMore() {
        BigDecimal highest = highest(InterestDays.ACT_365, today.day());
        Offer dearer = offer(InterestDays.ACT_365, highest.add(STEP), today.now());
        assertThatThrownBy(() -> limits.check(lender, dearer, today.day(), "offer"))
                .isInstanceOf(InvalidInput.class);
    }

    /** The highest rate of a loan that begins on a day, by the lowest ceiling from that day to this. */
    private BigDecimal highest(InterestDays days, LocalDate begins) {
        Double rate = limits.of(
                        LegalCeilings.Lender.MICRO_LOAN_COMPANY, terms(days, BigDecimal.ZERO), begins, today.day())
                .orElseThrow()
                .highestRate();
        return BigDecimal.valueOf(Objects.requireNonNull(rate));
    }

    private Offer offer(InterestDays days, BigDecimal rate, Instant written) {
        return new Offer(
                new ProposalId(UUID.randomUUID()),
                new ApplicationId(UUID.randomUUID()),
                terms(days, rate),
                UUID.randomUUID(),
                new Offer.Authorship(new AccountId(UUID.randomUUID()), written));
    }

    private OfferTerms terms(InterestDays days, BigDecimal rate) {
        return new OfferTerms(
                Money.ofYuan(500_000),
                12,
                rate,
                RepaymentPlan.EQUAL_INSTALMENT,
                days,
                new BigDecimal("0.01"),
                "",
                today.day().plusDays(20),
                null);
    }
}
