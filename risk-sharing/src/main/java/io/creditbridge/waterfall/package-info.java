/** Who pays a loss: one scheme's rules applied to one loan, exact to the fen, with limits, overflow and recoveries. */
@NullMarked
package io.creditbridge.waterfall;

import org.jspecify.annotations.NullMarked;
