/** Public calculators over the scoring and risk-sharing modules. */
@NullMarked
package io.creditbridge.calculators;

import org.jspecify.annotations.NullMarked;
