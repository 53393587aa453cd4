/** Turns a firm's transactions into kept aggregates, and those into the characteristics that are scored. */
@NullMarked
package io.creditbridge.features;

import org.jspecify.annotations.NullMarked;
