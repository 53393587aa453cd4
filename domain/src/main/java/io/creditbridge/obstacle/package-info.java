/** What stands between a firm and its loan, who removes it, by when, and how the file goes back to the bank. */
@NullMarked
package io.creditbridge.obstacle;

import org.jspecify.annotations.NullMarked;
