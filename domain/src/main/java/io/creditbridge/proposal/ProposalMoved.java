package io.creditbridge.proposal;

import io.creditbridge.application.ApplicationId;
import io.creditbridge.audit.StateChange;
import io.creditbridge.organization.OrganizationId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A bank's handling went from one state to another.
 *
 * @param proposal which one
 * @param application the application it belongs to
 * @param bank the bank that handles it
 * @param from the state before, or null when it arrived
 * @param to the state after
 * @param at when
 */
public record ProposalMoved(
        ProposalId proposal,
        ApplicationId application,
        OrganizationId bank,
        @Nullable ProposalStatus from,
        ProposalStatus to,
        Instant at)
        implements StateChange {

    @Override
    public String subjectKind() {
        return "PROPOSAL";
    }

    @Override
    public UUID subjectId() {
        return proposal.value();
    }

    @Override
    public String action() {
        return "PROPOSAL_" + (to == ProposalStatus.LAPSED ? lapsed() : to.name());
    }

    /** Who let the time pass: the bank, or the owner that was asked or had an offer. */
    private String lapsed() {
        if (from == ProposalStatus.OFFERED) {
            return "OFFER_EXPIRED";
        }
        return from == ProposalStatus.MORE_INFORMATION ? "NOT_ANSWERED" : ProposalStatus.LAPSED.name();
    }

    @Override
    public @Nullable String before() {
        return from == null ? null : from.name();
    }

    @Override
    public String after() {
        return to.name();
    }
}
