/** Risk weights: the capital a loan ties up under the internal-ratings and the standardised approach. */
@NullMarked
package io.creditbridge.capital;

import org.jspecify.annotations.NullMarked;
