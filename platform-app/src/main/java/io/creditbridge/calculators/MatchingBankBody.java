package io.creditbridge.calculators;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * A bank that takes part.
 *
 * @param id its id, unique among the banks
 * @param quota the most firms it takes
 * @param prefers the firms it would take, best first
 */
record MatchingBankBody(
        String id,
        @DecimalMin("0") @DecimalMax("10000") int quota,
        @Size(max = 10000) List<String> prefers) {}
