/** One bank's handling of one application. */
@NullMarked
package io.creditbridge.proposal;

import org.jspecify.annotations.NullMarked;
