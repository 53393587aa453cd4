package io.creditbridge.sharing;

import io.creditbridge.guarantee.ClaimId;
import io.creditbridge.guarantee.Recovery;
import io.creditbridge.guarantee.RecoveryId;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The recoveries that wait for a second person, and those that did. */
interface Recoveries extends Repository<Recovery, RecoveryId> {

    Recovery save(Recovery recovery);

    /** One recovery on a claim whose access has been checked. */
    Optional<Recovery> findByIdAndClaimId(RecoveryId id, ClaimId claimId);

    List<Recovery> findByClaimIdAndStatusOrderByRecordedAt(ClaimId claimId, Recovery.Status status);

    boolean existsByClaimIdAndStatus(ClaimId claimId, Recovery.Status status);
}
