/** What risk sharers promise on one loan: the guarantee, its states, and the terms that reach the price. */
@NullMarked
package io.creditbridge.guarantee;

import org.jspecify.annotations.NullMarked;
