/** Many firms against many products at once: whom a team's firms fit, and whom a bank's product reaches. */
@NullMarked
package io.creditbridge.reach;

import org.jspecify.annotations.NullMarked;
