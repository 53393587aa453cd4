/** CreditBridge: each package directly below is one feature of the platform. */
@NullMarked
package io.creditbridge;

import org.jspecify.annotations.NullMarked;
