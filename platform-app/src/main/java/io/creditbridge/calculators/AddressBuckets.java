package io.creditbridge.calculators;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** A token bucket for each address: full at first, refilled evenly; the longest unused are forgotten. */
@Component
class AddressBuckets {

    static final int MOST_ADDRESSES = 10_000;
    private static final double MILLIS_OF_MINUTE = 60_000;
    private final double capacity;
    private final Clock clock;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > MOST_ADDRESSES;
        }
    };

    AddressBuckets(CalculatorSettings settings, Clock clock) {
        this.capacity = settings.requestsPerMinute();
        this.clock = clock;
    }

    private record Bucket(double tokens, long filledAtMillis) {}

    /** Takes one token; answers 0, or the whole seconds until there is one again. */
    synchronized int take(String address) {
        long now = clock.millis();
        Bucket before = buckets.getOrDefault(address, new Bucket(capacity, now));
        double gained = Math.max(0, now - before.filledAtMillis()) * capacity / MILLIS_OF_MINUTE;
        double tokens = Math.min(capacity, before.tokens() + gained);
        if (tokens >= 1) {
            buckets.put(address, new Bucket(tokens - 1, now));
            return 0;
        }
        buckets.put(address, new Bucket(tokens, now));
        double millis = (1 - tokens) * MILLIS_OF_MINUTE / capacity;
        return (int) Math.max(1, Math.ceil(millis / 1_000));
    }
}
