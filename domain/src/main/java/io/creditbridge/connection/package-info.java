/** Firms that carry one risk together, and so count as one borrower: proposed, and confirmed by a second person. */
@NullMarked
package io.creditbridge.connection;

import org.jspecify.annotations.NullMarked;
