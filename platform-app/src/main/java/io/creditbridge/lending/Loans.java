package io.creditbridge.lending;

import io.creditbridge.loan.Loan;
import io.creditbridge.loan.LoanId;
import io.creditbridge.organization.OrganizationId;
import io.creditbridge.proposal.ProposalId;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The loans; each reading names whose it must be. */
public interface Loans extends Repository<Loan, LoanId> {

    /** Keeps a loan. */
    Loan save(Loan loan);

    /** One loan of a bank. */
    Optional<Loan> findByIdAndPartiesBankId(LoanId id, OrganizationId bankId);

    /** One loan of an owner. */
    Optional<Loan> findByIdAndPartiesOwnerId(LoanId id, OrganizationId ownerId);

    /** The loan on a proposal whose access has been checked. */
    Optional<Loan> findByPartiesProposalId(ProposalId proposalId);
}
