package io.creditbridge.bankdesk;

import io.creditbridge.identity.Actor;
import io.creditbridge.origination.Guarantors;
import io.creditbridge.origination.Proposals;
import io.creditbridge.proposal.ProposalId;
import io.creditbridge.web.NotFound;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The guarantors of a file at a bank over HTTP. */
@RestController
@Tag(name = "Bank", description = "A bank's proposals; every write names the version read in If-Match")
class GuarantorCheckApi {

    private final Proposals proposals;
    private final Guarantors guarantors;
    private final CheckGuarantor checking;

    GuarantorCheckApi(Proposals proposals, Guarantors guarantors, CheckGuarantor checking) {
        this.proposals = proposals;
        this.guarantors = guarantors;
        this.checking = checking;
    }

    /** What was found. */
    record CheckBody(@Nullable String note) {}

    @Operation(summary = "List the guarantors of a file with your bank's checks")
    @GetMapping("/api/v1/bank/proposals/{id}/guarantors")
    List<Guarantors.Named> list(Actor actor, @PathVariable ProposalId id) {
        return guarantors.of(
                proposals
                        .findByIdAndBankId(id, actor.organizationId())
                        .orElseThrow(() -> new NotFound(id))
                        .applicationId(),
                id);
    }

    @Operation(summary = "Write down what the check of a guarantor found")
    @PostMapping("/api/v1/bank/proposals/{id}/guarantors/{guarantor}/check")
    List<Guarantors.Named> check(
            Actor actor, @PathVariable ProposalId id, @PathVariable UUID guarantor, @RequestBody CheckBody body) {
        checking.check(actor, id, guarantor, body.note());
        return list(actor, id);
    }
}
