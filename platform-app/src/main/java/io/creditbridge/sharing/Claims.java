package io.creditbridge.sharing;

import io.creditbridge.guarantee.Claim;
import io.creditbridge.guarantee.ClaimId;
import io.creditbridge.guarantee.ClaimStatus;
import io.creditbridge.loan.LoanId;
import io.creditbridge.organization.OrganizationId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The banks' claims on risk sharers. */
interface Claims extends Repository<Claim, ClaimId> {

    Claim save(Claim claim);

    Optional<Claim> findByIdAndBankId(ClaimId id, OrganizationId bankId);

    /** The claim of a loan that is in one of some states, such as the one on its way. */
    Optional<Claim> findFirstByLoanIdAndStatusIn(LoanId loanId, Collection<ClaimStatus> states);

    /** All claims on a loan of a bank, the latest first. */
    List<Claim> findByLoanIdAndBankIdOrderByFiledAtDesc(LoanId loanId, OrganizationId bankId);

    /** One claim in which a sharer has a line. */
    @Query(value = """
            select c.* from claim c where c.id = :#{#id.value()} and exists
                (select 1 from claim_line l where l.claim_id = c.id and l.sharer_id = :#{#sharer.value()})
            """, nativeQuery = true)
    Optional<Claim> ofSharer(ClaimId id, OrganizationId sharer);
}
