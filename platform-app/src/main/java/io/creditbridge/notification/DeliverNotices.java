package io.creditbridge.notification;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Sends what is due, again and again until it arrives or is given up.
 *
 * <p>A receiver checks {@code X-CreditBridge-Signature} against the timestamp and the body, and knows a repeat by
 * {@code X-CreditBridge-Delivery}. Redirects are not followed.
 */
@Component
class DeliverNotices {

    private static final int BATCH = 20;

    private final Outbox outbox;
    private final NotificationSettings settings;
    private final Clock clock;
    private final HttpClient http;

    DeliverNotices(Outbox outbox, NotificationSettings settings, Clock clock) {
        this.outbox = outbox;
        this.settings = settings;
        this.clock = clock;
        this.http = HttpClient.newBuilder()
                .connectTimeout(settings.patience())
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    @Scheduled(fixedDelayString = "PT10S", initialDelayString = "PT30S")
    void run() {
        for (Outbox.Due due : outbox.claim(BATCH)) {
            send(due);
        }
    }

    private void send(Outbox.Due due) {
        URI uri = URI.create(due.url());
        if (!settings.privateAddresses() && !WebhookAddress.isOpen(uri)) {
            outbox.failed(due, "address not allowed");
            return;
        }
        String timestamp = Long.toString(clock.instant().getEpochSecond());
        HttpRequest request = HttpRequest.newBuilder(uri)
                .timeout(settings.patience())
                .header("Content-Type", "application/json")
                .header("X-CreditBridge-Delivery", due.id().toString())
                .header("X-CreditBridge-Timestamp", timestamp)
                .header("X-CreditBridge-Signature", NoticeSignature.of(due.secret(), timestamp, due.body()))
                .POST(HttpRequest.BodyPublishers.ofString(due.body()))
                .build();
        try {
            int status =
                    http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
            if (status >= 200 && status < 300) {
                outbox.delivered(due, "HTTP " + status);
            } else {
                outbox.failed(due, "HTTP " + status);
            }
        } catch (IOException unreachable) {
            outbox.failed(due, unreachable.getClass().getSimpleName());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            outbox.failed(due, "interrupted");
        }
    }
}
