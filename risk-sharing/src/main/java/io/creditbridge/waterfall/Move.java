package io.creditbridge.waterfall;

import io.creditbridge.money.Money;
import io.creditbridge.scheme.Party;

/**
 * What one event makes a party pay or get back.
 *
 * @param party who
 * @param amount positive to pay, negative to be given back
 */
public record Move(Party party, Money amount) {}
