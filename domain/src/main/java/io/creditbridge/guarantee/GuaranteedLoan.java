package io.creditbridge.guarantee;

import io.creditbridge.application.ApplicationId;
import io.creditbridge.enterprise.EnterpriseId;
import io.creditbridge.money.Money;
import io.creditbridge.offer.OfferId;
import io.creditbridge.organization.OrganizationId;
import io.creditbridge.proposal.ProposalId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The loan a guarantee stands beside, as offered.
 *
 * @param offerId the bank's offer
 * @param proposalId the proposal it answers
 * @param applicationId the firm's application
 * @param bankId the lender
 * @param enterpriseId the borrower
 * @param schemeId the scheme that shares the loss
 * @param schemeVersion its version, picked by the approval date
 * @param borrowerClass the borrower's class under the scheme, or null where it knows none
 * @param amount the amount offered
 * @param termMonths for how long
 * @param approvedOn the approval date
 * @param otherInWindow the borrower's and its group's other loans that counted as one with this one for the shares
 */
@Embeddable
public record GuaranteedLoan(
        @Embedded @AttributeOverride(name = "value", column = @Column(name = "offer_id"))
        OfferId offerId,

        @Embedded @AttributeOverride(name = "value", column = @Column(name = "proposal_id"))
        ProposalId proposalId,

        @Embedded @AttributeOverride(name = "value", column = @Column(name = "application_id"))
        ApplicationId applicationId,

        @Embedded @AttributeOverride(name = "value", column = @Column(name = "bank_id"))
        OrganizationId bankId,

        @Embedded @AttributeOverride(name = "value", column = @Column(name = "enterprise_id"))
        EnterpriseId enterpriseId,

        @Column(name = "scheme_id") String schemeId,
        @Column(name = "scheme_version") String schemeVersion,
        @Column(name = "borrower_class") @Nullable String borrowerClass,
        @Column(name = "loan_amount_fen") Money amount,
        @Column(name = "term_months") int termMonths,
        @Column(name = "approved_on") LocalDate approvedOn,
        @Column(name = "other_in_window_fen") Money otherInWindow) {}
