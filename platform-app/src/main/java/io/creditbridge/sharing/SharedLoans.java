package io.creditbridge.sharing;

import io.creditbridge.proposal.ProposalId;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which loans somebody shares the loss of; templates reach it as {@code @sharedLoans}. */
@Component
public class SharedLoans {

    private final Guarantees guarantees;

    SharedLoans(Guarantees guarantees) {
        this.guarantees = guarantees;
    }

    /** Whether somebody stands, or has stood, for the loan of a proposal after it was paid out. */
    @Transactional(readOnly = true)
    public boolean has(UUID proposal) {
        return !guarantees
                .on(new ProposalId(proposal), ClaimProgress.STANDING_OR_OVER)
                .isEmpty();
    }
}
