package io.creditbridge.portfolio;

import io.creditbridge.money.Money;
import io.creditbridge.scheme.Party;
import java.math.BigDecimal;
import java.util.SortedMap;

/**
 * What a book makes one party pay.
 *
 * @param party who
 * @param expected the expected payment, rounded half even to four decimals
 * @param standardDeviation of the payment, rounded half even to four decimals
 * @param quantiles for each probability asked for, the least amount its payment stays within so often
 */
public record PartyLoss(
        Party party, BigDecimal expected, BigDecimal standardDeviation, SortedMap<Double, Money> quantiles) {}
