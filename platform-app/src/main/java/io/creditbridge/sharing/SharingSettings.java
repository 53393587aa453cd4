package io.creditbridge.sharing;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What is assumed of the loans under a scheme when its caps are weighed.
 *
 * @param bookDefaultRate the share of the book's loans expected to default within a year
 * @param assetCorrelation how strongly the loans depend on common conditions, in [0, 1)
 */
@ConfigurationProperties("creditbridge.sharing")
record SharingSettings(
        @DefaultValue("0.03") double bookDefaultRate,
        @DefaultValue("0.12") double assetCorrelation) {}
