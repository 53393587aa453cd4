/** Trade a firm has done: one invoice or bank entry a row, as it was imported. */
@NullMarked
package io.creditbridge.transaction;

import org.jspecify.annotations.NullMarked;
