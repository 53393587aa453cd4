package io.creditbridge.borrowergroup;

import io.creditbridge.connection.ConnectionId;
import io.creditbridge.identity.Actor;
import io.creditbridge.web.Created;
import io.creditbridge.web.EntityTags;
import io.creditbridge.web.Page;
import io.creditbridge.web.PageRequest;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The operators' connections over HTTP. */
@RestController
@Tag(name = "Connected firms", description = "Firms that count as one borrower for every limit")
class ConnectionApi {

    private final ConnectionReading reading;
    private final ProposeConnection proposing;
    private final DecideConnection deciding;

    ConnectionApi(ConnectionReading reading, ProposeConnection proposing, DecideConnection deciding) {
        this.reading = reading;
        this.proposing = proposing;
        this.deciding = deciding;
    }

    /** Two firms by their credit codes, COMMON_CONTROL and so on, and the reason in words. */
    record PairBody(
            @Nullable String firstCode,
            @Nullable String otherCode,
            @Nullable String kind,
            @Nullable String reason) {

        ConnectionForm form() {
            return new ConnectionForm(firstCode, otherCode, kind, reason, null);
        }
    }

    /** Why a connection ends. */
    record EndBody(@Nullable String reason) {}

    @Operation(summary = "List all connections, those that wait first")
    @GetMapping("/api/v1/admin/connections")
    Page<ConnectionView> list(
            Actor actor,
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(required = false) @Nullable Integer size) {
        return reading.all(actor, PageRequest.of(page, size, "-proposedAt", ConnectionReading.SORTS));
    }

    @Operation(summary = "Read a connection")
    @GetMapping("/api/v1/admin/connections/{id}")
    ResponseEntity<ConnectionView> read(Actor actor, @PathVariable ConnectionId id) {
        ConnectionView view = reading.one(actor, id);
        return ResponseEntity.ok().eTag(EntityTags.of(view.version())).body(view);
    }

    @Operation(summary = "Propose that two firms count as one borrower; another operator confirms")
    @PostMapping("/api/v1/admin/connections")
    ResponseEntity<Map<String, String>> propose(Actor actor, @RequestBody PairBody body) {
        return Created.at("/admin/connections", proposing.ofAny(actor, body.form()));
    }

    @Operation(summary = "Confirm what waits, the connection or its end, as the second person")
    @PostMapping("/api/v1/admin/connections/{id}/confirmation")
    ResponseEntity<ConnectionView> confirm(
            Actor actor,
            @PathVariable ConnectionId id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        ProposeConnection.requireOperator(actor);
        deciding.confirm(actor, id, EntityTags.version(ifMatch));
        return read(actor, id);
    }

    @Operation(summary = "Let what waits come to nothing")
    @PostMapping("/api/v1/admin/connections/{id}/decline")
    ResponseEntity<ConnectionView> decline(
            Actor actor,
            @PathVariable ConnectionId id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        ProposeConnection.requireOperator(actor);
        deciding.decline(actor, id, EntityTags.version(ifMatch));
        return read(actor, id);
    }

    @Operation(summary = "Propose that a connection ends, with the reason; another operator confirms")
    @PostMapping("/api/v1/admin/connections/{id}/end")
    ResponseEntity<ConnectionView> end(
            Actor actor,
            @PathVariable ConnectionId id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody EndBody body) {
        ProposeConnection.requireOperator(actor);
        deciding.proposeEnd(
                actor, id, new ConnectionForm(null, null, null, body.reason(), EntityTags.version(ifMatch)));
        return read(actor, id);
    }
}
