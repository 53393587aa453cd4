package io.creditbridge.calculators;

import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * A firm that takes part.
 *
 * @param id its id, unique among the firms
 * @param prefers the banks it would take, best first
 */
record MatchingFirmBody(String id, @Size(max = 1000) List<String> prefers) {}
