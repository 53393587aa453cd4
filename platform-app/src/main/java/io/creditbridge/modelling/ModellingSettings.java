package io.creditbridge.modelling;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where training takes place.
 *
 * @param folder where an analyst's files lie until the next ones come
 * @param node the name of this node among several; one training runs on each at a time
 */
@ConfigurationProperties("creditbridge.modelling")
record ModellingSettings(
        @DefaultValue("var/training") String folder,
        @DefaultValue("node-1") String node) {}
