package io.creditbridge.bankdesk;

import io.creditbridge.application.LoanApplication;
import io.creditbridge.catalog.Products;
import io.creditbridge.enterprise.Enterprise;
import io.creditbridge.fieldwork.Screenings;
import io.creditbridge.identity.Actor;
import io.creditbridge.identity.Authorities;
import io.creditbridge.money.Money;
import io.creditbridge.origination.Applications;
import io.creditbridge.product.CreditProduct;
import io.creditbridge.proposal.Proposal;
import io.creditbridge.recommendation.Screening;
import io.creditbridge.registration.EnterpriseView;
import io.creditbridge.registration.Enterprises;
import io.creditbridge.registration.RegionChoices;
import io.creditbridge.web.Today;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The records a file is made of; whoever asks has shown that the proposal is its bank's. */
@Component
class FileReading {

    private static final int USUAL_VALIDITY_DAYS = 30;

    private final CaseRecords records;
    private final FirmRecords firms;
    private final Screenings screenings;
    private final Authorities authorities;
    private final Today today;

    FileReading(CaseRecords records, FirmRecords firms, Screenings screenings, Authorities authorities, Today today) {
        this.records = records;
        this.firms = firms;
        this.screenings = screenings;
        this.authorities = authorities;
        this.today = today;
    }

    /** The application's side. */
    @Component
    record CaseRecords(Applications applications, Products products) {}

    /** The firm's side. */
    @Component
    record FirmRecords(Enterprises enterprises, RegionChoices regions) {}

    LoanApplication application(Proposal proposal) {
        return records.applications().findById(proposal.applicationId()).orElseThrow();
    }

    Enterprise enterprise(LoanApplication application) {
        return firms.enterprises().findById(application.enterpriseId()).orElseThrow();
    }

    EnterpriseView view(Enterprise enterprise) {
        return EnterpriseView.of(enterprise, firms.regions());
    }

    CreditProduct product(Proposal proposal) {
        return records.products().findById(proposal.productId()).orElseThrow();
    }

    @Nullable
    Screening screening(LoanApplication application) {
        return screenings.findByApplicationIdOrderByScreenedAtDesc(application.id()).stream()
                .findFirst()
                .orElse(null);
    }

    Money authority(Actor actor) {
        return authorities.of(actor.accountId());
    }

    /** The form filled with what was asked for and what the price says. */
    OfferForm suggestedOffer(Proposal proposal, LoanApplication application, RiskReading.@Nullable FileRisk risk) {
        CreditProduct product = product(proposal);
        Money amount = application.need().amount().min(product.conditions().largestAmount());
        Double rate = risk == null ? null : risk.product().rate();
        BigDecimal percent =
                rate == null ? null : BigDecimal.valueOf(rate).movePointRight(2).setScale(2, RoundingMode.HALF_UP);
        return new OfferForm(
                amount.toString(),
                Integer.toString(application.need().termMonths()),
                percent == null ? null : percent.toPlainString(),
                product.pricePolicy()
                        .guaranteeFeeRate()
                        .movePointRight(2)
                        .stripTrailingZeros()
                        .toPlainString(),
                "",
                today.day().plusDays(USUAL_VALIDITY_DAYS).toString(),
                proposal.version());
    }
}
