package io.creditbridge.calculators;

import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * The question which firm goes to which bank.
 *
 * @param firms in order of submission
 * @param banks in any order
 */
record MatchingRequest(
        @Size(min = 1, max = 10000) List<MatchingFirmBody> firms,
        @Size(min = 1, max = 1000) List<MatchingBankBody> banks) {}
