package io.creditbridge.waterfall;

import io.creditbridge.money.Money;
import io.creditbridge.scheme.Ceiling;
import io.creditbridge.scheme.Party;
import org.jspecify.annotations.Nullable;

/**
 * What a party lends until recovery has ended; the others make it whole, so it bears nothing by it.
 *
 * @param party who lends
 * @param amount how much; what its balance does not allow stays with the bank until then
 * @param limitedBy the limit that cut it down, or null if none did
 */
public record Advance(Party party, Money amount, Ceiling.@Nullable Kind limitedBy) {}
