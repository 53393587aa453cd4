/**
 * What a book of loans loses, and what that does to each party under caps and layers: expected, typical and tail loss.
 */
@NullMarked
package io.creditbridge.portfolio;

import org.jspecify.annotations.NullMarked;
