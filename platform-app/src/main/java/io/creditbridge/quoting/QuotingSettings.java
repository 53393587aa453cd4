package io.creditbridge.quoting;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How scores become prices.
 *
 * @param expectedBadShare the share of a year's borrowers expected to default in the whole portfolio; the scorecard's
 *     sample has far more, so its probabilities are shifted to this share
 */
@ConfigurationProperties("creditbridge.quoting")
record QuotingSettings(@DefaultValue("0.03") double expectedBadShare) {}
