package io.creditbridge.matching;

/**
 * What one rule of a product does to many firms.
 *
 * @param rule the rule's key
 * @param failing firms that do not meet it
 * @param failingAlone firms that meet every other rule: those that the product would win without it
 */
public record RuleEffect(String rule, int failing, int failingAlone) {}
