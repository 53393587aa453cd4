/** Importing transactions from files: detection, checks row by row, and the aggregates kept for scoring. */
@NullMarked
package io.creditbridge.dataimport;

import org.jspecify.annotations.NullMarked;
