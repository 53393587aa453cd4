package io.creditbridge.sharing;

import io.creditbridge.money.Money;

/**
 * The book a guarantee was weighed on: the loans lent under the scheme, and typical ones for what its sharers may still
 * carry.
 *
 * @param loans how many loans were lent and may still be lost
 * @param outstanding what is owed of them
 * @param unscored how many of them have no score of their own, so that the assumed rate is taken
 * @param typical how many typical loans stand for what is not lent yet
 * @param typicalVolume what they come to together
 * @param assumedDefaultRate the yearly default rate of the typical loans and those without a score
 */
public record WeighedBook(
        int loans, Money outstanding, int unscored, int typical, Money typicalVolume, double assumedDefaultRate) {}
