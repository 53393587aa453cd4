package io.creditbridge.calculators;

import io.creditbridge.money.Money;
import io.creditbridge.scheme.Party;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;

/**
 * What a party has paid.
 *
 * @param party who
 * @param amount how much
 */
record PartyAmountBody(
        Party party,
        @DecimalMin("0") @DecimalMax("1000000000000") Money amount) {}
