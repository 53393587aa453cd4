/** The risk-sharing schemes as risk sharers, banks and machines read them. */
@NullMarked
package io.creditbridge.sharing;

import org.jspecify.annotations.NullMarked;
