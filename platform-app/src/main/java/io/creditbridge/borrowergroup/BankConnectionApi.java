package io.creditbridge.borrowergroup;

import io.creditbridge.identity.Actor;
import io.creditbridge.proposal.ProposalId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The firms that a bank's applicant is connected with, over HTTP. */
@RestController
@Tag(name = "Connected firms", description = "Firms that count as one borrower for every limit")
class BankConnectionApi {

    private final ConnectionReading reading;
    private final ProposeConnection proposing;

    BankConnectionApi(ConnectionReading reading, ProposeConnection proposing) {
        this.reading = reading;
        this.proposing = proposing;
    }

    /** A connection to propose: the other firm's credit code, COMMON_CONTROL and so on, and the reason in words. */
    record ConnectionBody(
            @Nullable String otherCode,
            @Nullable String kind,
            @Nullable String reason) {

        ConnectionForm form() {
            return new ConnectionForm(null, otherCode, kind, reason, null);
        }
    }

    @Operation(summary = "List the connections of the applicant; firms that are not your customers have no name")
    @GetMapping("/api/v1/bank/proposals/{id}/connections")
    List<ConnectionView> list(Actor actor, @PathVariable ProposalId id) {
        return reading.ofApplicant(actor, proposing.applicant(actor, id));
    }

    @Operation(summary = "Propose that the applicant and another firm count as one borrower; an operator confirms")
    @PostMapping("/api/v1/bank/proposals/{id}/connections")
    @ResponseStatus(HttpStatus.CREATED)
    Map<String, String> propose(Actor actor, @PathVariable ProposalId id, @RequestBody ConnectionBody body) {
        return Map.of("id", proposing.ofApplicant(actor, id, body.form()).toString());
    }
}
