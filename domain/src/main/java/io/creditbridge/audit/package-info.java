/** State changes as values: what changed, from what, to what, when. */
@NullMarked
package io.creditbridge.audit;

import org.jspecify.annotations.NullMarked;
