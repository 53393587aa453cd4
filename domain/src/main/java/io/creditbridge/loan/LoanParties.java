package io.creditbridge.loan;

import io.creditbridge.application.ApplicationId;
import io.creditbridge.enterprise.EnterpriseId;
import io.creditbridge.offer.OfferId;
import io.creditbridge.organization.OrganizationId;
import io.creditbridge.product.ProductId;
import io.creditbridge.proposal.ProposalId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;

/**
 * Who lends to whom, and on which accepted offer it rests; never changes.
 *
 * @param offerId the accepted offer
 * @param proposalId the bank's handling
 * @param applicationId the firm's application
 * @param enterpriseId the firm
 * @param ownerId the organisation that keeps the firm's file
 * @param bankId the bank
 * @param productId the product
 */
@Embeddable
public record LoanParties(
        @Embedded @AttributeOverride(name = "value", column = @Column(name = "offer_id"))
        OfferId offerId,

        @Embedded @AttributeOverride(name = "value", column = @Column(name = "proposal_id"))
        ProposalId proposalId,

        @Embedded @AttributeOverride(name = "value", column = @Column(name = "application_id"))
        ApplicationId applicationId,

        @Embedded @AttributeOverride(name = "value", column = @Column(name = "enterprise_id"))
        EnterpriseId enterpriseId,

        @Embedded @AttributeOverride(name = "value", column = @Column(name = "owner_id"))
        OrganizationId ownerId,

        @Embedded @AttributeOverride(name = "value", column = @Column(name = "bank_id"))
        OrganizationId bankId,

        @Embedded @AttributeOverride(name = "value", column = @Column(name = "product_id"))
        ProductId productId) {}
