package io.creditbridge.origination;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The clocks of the mechanism.
 *
 * @param answerDays days a bank has to answer from the recommendation on (the notice says a month, some places 30 days)
 * @param idleDays days after the need-by day and the last bank's deadline until an application ends that no bank has
 */
@ConfigurationProperties("creditbridge.origination")
public record OriginationSettings(
        @DefaultValue("30") int answerDays,
        @DefaultValue("30") int idleDays) {}
