package io.creditbridge.portfolio;

import io.creditbridge.scheme.Party;

/**
 * A sharer's part of the guaranteed loss.
 *
 * @param party who; not the bank
 * @param part in [0, 1]; the parts of all sharers sum to 1
 */
public record SharerPart(Party party, double part) {}
