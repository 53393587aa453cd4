/** The bank's queue, the file on one page, and its decisions. */
@NullMarked
package io.creditbridge.bankdesk;

import org.jspecify.annotations.NullMarked;
