/** Speed of scoring, pricing and features, measured with JMH; run on request only. */
@NullMarked
package io.creditbridge.benchmark;

import org.jspecify.annotations.NullMarked;
