package io.creditbridge.quoting;

import java.util.List;

/**
 * One condition of a product that a firm or its need does not meet.
 *
 * @param rule the condition's key
 * @param given what the firm has
 * @param required what the product wants, which is also the smallest change that would do
 */
public record FailedRule(String rule, Object given, Object required) {

    /**
     * Regions that a sentence names.
     *
     * @param codes their codes
     */
    public record Places(List<String> codes) {

        /** Copies the codes. */
        public Places {
            codes = List.copyOf(codes);
        }
    }

    /** The key of the sentence that says so. */
    public String messageKey() {
        return "rule." + rule;
    }

    /** What the sentence names: what is given, then what is required. */
    public List<Object> arguments() {
        return List.of(given, required);
    }
}
