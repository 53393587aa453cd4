package io.creditbridge.notification;

import io.creditbridge.identity.Actor;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** A bank's webhooks over HTTP. */
@RestController
@Tag(name = "Webhooks", description = "Signed notices of what happens to a bank's files")
class WebhookApi {

    private final Webhooks webhooks;
    private final Outbox outbox;

    WebhookApi(Webhooks webhooks, Outbox outbox) {
        this.webhooks = webhooks;
        this.outbox = outbox;
    }

    /** Where notices shall go. */
    record WebhookBody(@Nullable String url) {}

    @Operation(summary = "List your bank's webhooks")
    @GetMapping("/api/v1/bank/webhooks")
    List<Webhooks.Listed> list(Actor actor) {
        return webhooks.of(actor);
    }

    @Operation(summary = "Register a webhook; the secret that signs its notices is answered once")
    @PostMapping("/api/v1/bank/webhooks")
    @ResponseStatus(HttpStatus.CREATED)
    Webhooks.Registered register(Actor actor, @RequestBody WebhookBody body) {
        return webhooks.register(actor, body.url());
    }

    @Operation(summary = "Take a webhook off, with what was still to be sent there")
    @DeleteMapping("/api/v1/bank/webhooks/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(Actor actor, @PathVariable UUID id) {
        webhooks.remove(actor, id);
    }

    @Operation(summary = "List the latest notices with what became of them")
    @GetMapping("/api/v1/bank/notices")
    List<Outbox.Shown> notices(Actor actor) {
        return outbox.latest(actor);
    }

    @Operation(summary = "Have a notice sent once more")
    @PostMapping("/api/v1/bank/notices/{id}/repetition")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void again(Actor actor, @PathVariable UUID id) {
        outbox.again(actor, id);
    }
}
