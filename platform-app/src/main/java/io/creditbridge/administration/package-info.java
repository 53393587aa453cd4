/** What operators set up and look after: regions, organisations, their people and machine clients. */
@NullMarked
package io.creditbridge.administration;

import org.jspecify.annotations.NullMarked;
