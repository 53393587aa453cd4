package io.creditbridge.matching;

/**
 * A rule a firm does not meet.
 *
 * @param rule the rule's key, such as {@code turnover}
 * @param firmValue what the firm has, as text
 * @param requiredValue what is asked, as text
 * @param mend the smallest change that would mend it
 */
public record FailedRule(String rule, String firmValue, String requiredValue, Mend mend) {}
