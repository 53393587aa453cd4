/** Demonstration data, loaded through the use cases under the demo profile only. */
@NullMarked
package io.creditbridge.demo;

import org.jspecify.annotations.NullMarked;
